/** Where a printed line breaks a word off with a hyphen, and the next line goes on with a small letter. */
const division = /(?<=[\p{L}\p{M}])[-\u2010][^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?=\p{Ll})/gu;
/** Letters that printing draws as one: `ﬁ`, `ﬄ`, `ﬆ`. */
const ligatures = /[\ufb00-\ufb06]/gu;

/** A text with its ligatures written as the letters that they are, as a copy of a PDF has them. */
export function withoutLigatures(text: string): string {
  return text.replace(ligatures, (ligature) => ligature.normalize('NFKD'));
}

/** A text in which no line breaks a word off: `joinDivided('with-\nout', '') // => 'without'`; or with the hyphen kept, as of `cease-fire`. */
export function joinDivided(text: string, sign: '' | '-'): string {
  return text.replace(division, sign);
}

/** A word that a line breaks off, put together, and whether the text prints it elsewhere so, which leaves no doubt. */
export interface JoinedWord {
  word: string;
  isSure: boolean;
}

/**
 * Some words of a text on one line: what a line broke off is put together as the text prints it elsewhere, and as one word where it does
 * not; soft hyphens, which only printing needs, and ligatures go. The words that were put together come with it.
 */
export function onOneLine(words: string, text: string): { words: string; joined: JoinedWord[] } {
  const plain = withoutLigatures(words).replaceAll('\u00ad', '');
  const joined: JoinedWord[] = [];
  let whole = '';
  let last = 0;
  for (const { 0: found, index } of plain.matchAll(division)) {
    const before =
      /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u.exec(plain.slice(Math.max(last, index - longestPart), index))?.[0] ?? '';
    const behind = index + found.length;
    const after = /^[\p{L}\p{M}]*/u.exec(plain.slice(behind, behind + longestPart))?.[0] ?? '';
    const [asOne, asTwo] = [before + after, `${before}-${after}`];
    const isTwo = !isPrinted(asOne, text) && isPrinted(asTwo, text);
    whole += plain.slice(last, index) + (isTwo ? '-' : '');
    last = behind;
    joined.push({ word: isTwo ? asTwo : asOne, isSure: isTwo || isPrinted(asOne, text) });
  }
  whole += plain.slice(last);
  return { words: whole.replace(/\s+/gu, (space) => (/[\r\n]/.test(space) ? ' ' : space)), joined };
}

/** Letters of the longest part of a word that is put together. */
const longestPart = 40;

/** Whether a word stands in a text by itself, large or small. */
function isPrinted(word: string, text: string): boolean {
  const sought = word.replaceAll('-', '[-\\u2010]');
  return new RegExp(`(?<![\\p{L}\\p{M}-])${sought}(?![\\p{L}\\p{M}-])`, 'iu').test(text);
}
