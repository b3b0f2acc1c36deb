import { readQuotations } from '../statements/text/quotation-marks.ts';
import type { Mode } from '../statements/statement.ts';

const called: Readonly<Record<string, Mode>> = {
  ...alike('direct', 'direct verbatim quote quotation quoted true yes 1 прямая direkt directe directo مباشر 直接'),
  ...alike(
    'indirect',
    'indirect paraphrase paraphrased reported false no 0 косвенная indirekt indirecte indirecto غير_مباشر 间接',
  ),
  ...alike('mixed', 'mixed both partly'),
};

function alike(mode: Mode, words: string): Record<string, Mode> {
  return Object.fromEntries(words.split(' ').map((word) => [word.replace('_', ' '), mode]));
}

/** What a column says of the mode of speech; undefined for what says nothing of it. */
export function readMode(cell: string): Mode | undefined {
  return called[cell.trim().toLowerCase()];
}

/** Words with the quotation marks that their mode asks for, or why they cannot have it. */
export type MarkedWords = { paragraphs: string[][] } | { fact: string; repair: string };

/**
 * Whether words are verbatim is read off their quotation marks. Where a column says that they are, marks are put around words that
 * have none; where it says that they are not, words between marks are a contradiction that only a person can end.
 */
export function withMarks(paragraphs: readonly string[][], mode: Mode | undefined): MarkedWords {
  const marked = markedAs(paragraphs, mode);
  return 'paragraphs' in marked ? { paragraphs: withoutDashLines(marked.paragraphs) } : marked;
}

const dash = /^(?:—|―|–|-)/u;

/** A line outside quotation marks that begins with a dash would be an attribution: it goes on behind the line before it. */
function withoutDashLines(paragraphs: readonly string[][]): string[][] {
  const { ranges } = readQuotations(paragraphs.map((lines) => lines.join('\n')));
  const kept: string[][] = [];
  paragraphs.forEach((lines, number) => {
    let offset = 0;
    const own: string[] = [];
    for (const line of lines) {
      const start = offset;
      offset += line.length + 1;
      const isQuoted = ranges[number]?.some((range) => range.start <= start && start < range.end) === true;
      const before = own.length > 0 ? own : kept.at(-1);
      if (!dash.test(line) || isQuoted || !before) own.push(line);
      else before[before.length - 1] = `${before.at(-1) ?? ''} ${line}`;
    }
    if (own.length > 0) kept.push(own);
  });
  return kept;
}

function markedAs(paragraphs: readonly string[][], mode: Mode | undefined): MarkedWords {
  const texts = paragraphs.map((lines) => lines.join('\n'));
  const { ranges, faults } = readQuotations(texts);
  const quoted = ranges.some((found) => found.length > 0);
  if (mode === 'indirect' && quoted) {
    return {
      fact: 'the row says that this is indirect speech, but words stand between quotation marks, which is how an entry says that they are verbatim',
      repair: 'Take the marks out, or say "mixed" or nothing.',
    };
  }
  if (mode === 'mixed' && !quoted) {
    return {
      fact: 'the row says that some of the words are verbatim, but none stand between quotation marks',
      repair: 'Put the marks around them.',
    };
  }
  if (mode !== 'direct' || (faults.length === 0 && isWholly(texts, ranges))) return { paragraphs: [...paragraphs] };
  const marked = paragraphs.map((lines, number) => {
    const own = [...lines];
    own[0] = `“${own[0] ?? ''}`;
    // A quotation that goes on in the next paragraph opens there again, and closes once.
    if (number === paragraphs.length - 1) own[own.length - 1] = `${own.at(-1) ?? ''}”`;
    return own;
  });
  const reading = readQuotations(marked.map((lines) => lines.join('\n')));
  if (
    reading.faults.length === 0 &&
    isWholly(
      marked.map((lines) => lines.join('\n')),
      reading.ranges,
    )
  ) {
    return { paragraphs: marked };
  }
  return {
    fact: 'the row says that these words are verbatim, but the quotation marks in them do not add up',
    repair: 'Write the marks inside as pairs (‘ ’ or “ ”), so that the whole can stand between “ ”.',
  };
}

/** Whether every letter stands between marks. */
function isWholly(texts: readonly string[], ranges: readonly { start: number; end: number }[][]): boolean {
  return texts.every((text, index) => {
    const outside = (ranges[index] ?? []).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    );
    return !/[\p{L}\p{N}]/u.test(outside);
  });
}
