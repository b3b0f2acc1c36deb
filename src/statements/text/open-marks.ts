/** A run of one delimiter that may still be closed (CommonMark 0.31, "Inline structure", phase 2). */
interface Run {
  mark: string;
  length: number;
  /** Whether it could have closed something too: such a run has a rule of its own. */
  isBoth: boolean;
}

/** Delimiters and brackets of Markdown, and those of a list or group of fields. */
const marks = /\\.|\*+|_+|~+|[[\]{}]/gsu;
const space = /^\s?$/u;
const punctuation = /^[\p{P}\p{S}]$/u;

/**
 * Follows the marks of a text, line by line, and counts how many are open: so deep can what comes next be nested. It reads as the
 * parser does, but takes the marks in code and in addresses for marks too.
 */
export class OpenMarks {
  private readonly runs: Run[] = [];
  private brackets = 0;

  /** Reads a line more; says whether at most so many marks were open all the way. */
  take(line: string, most: number): boolean {
    for (const { 0: found, index } of line.matchAll(marks)) {
      const mark = found[0] ?? '';
      if (mark === '\\') continue;
      if (mark === '[' || mark === '{') this.brackets++;
      else if (mark === ']' || mark === '}') this.brackets = Math.max(0, this.brackets - 1);
      else this.takeRun(mark, found.length, line[index - 1] ?? ' ', line[index + found.length] ?? ' ');
      if (this.runs.reduce((sum, run) => sum + run.length, this.brackets) > most) return false;
    }
    return true;
  }

  /** Forgets what is open: a paragraph ends, and with it whatever was not closed. */
  endParagraph(): void {
    this.runs.length = 0;
    this.brackets = 0;
  }

  private takeRun(mark: string, length: number, before: string, after: string): void {
    const isNearStrike = { before: mark !== '~' && before === '~', after: mark !== '~' && after === '~' };
    const isLeft =
      !space.test(after) &&
      (!punctuation.test(after) || space.test(before) || punctuation.test(before) || isNearStrike.after);
    const isRight =
      !space.test(before) &&
      (!punctuation.test(before) || space.test(after) || punctuation.test(after) || isNearStrike.before);
    const canOpen = isLeft && (mark !== '_' || !isRight || punctuation.test(before));
    const canClose = isRight && (mark !== '_' || !isLeft || punctuation.test(after));
    const isBoth = canOpen && canClose;
    const left = canClose ? this.close({ mark, length, isBoth }) : length;
    if (canOpen && left > 0) this.runs.push({ mark, length: left, isBoth });
  }

  /** Closes what a run can close, from the innermost out; says how much of the run is left. */
  private close({ mark, length, isBoth }: Run): number {
    let left = length;
    for (let place = this.runs.length - 1; place >= 0 && left > 0; place--) {
      const opener = this.runs[place];
      if (opener?.mark !== mark) continue;
      const isRuledOut =
        (isBoth || opener.isBoth) && (opener.length + left) % 3 === 0 && (opener.length % 3 !== 0 || left % 3 !== 0);
      if (isRuledOut) continue;
      const closed = Math.min(left, opener.length);
      // What opened in between can close nothing any more.
      this.runs.length = place + 1;
      left -= closed;
      opener.length -= closed;
      if (opener.length === 0) this.runs.pop();
    }
    return left;
  }
}
