import { diffWordsWithSpace } from 'diff';
import { foldPrinted, type PrintedText } from './printed-text.ts';
import type { Block } from './safe-html.ts';
import { at, error, type Place, type Problem, type SourceFile } from './problems.ts';
import type { Statement } from './statement.ts';

/** The most that a [bracket] may stand for, and the most that an ellipsis may leave out, in characters of the report. */
const mostReplaced = 60;
const mostLeftOut = 5000;

/**
 * Finds the words between quotation marks of an entry that do not stand in the text of its report. White space and
 * typographic marks may differ, an ellipsis leaves words out, [brackets] replace or add some; everything else is exact.
 */
export function findUnsaid(blocks: readonly Block[], file: SourceFile, report: string): Problem[] {
  const printed = foldPrinted(report);
  return blocks.flatMap((block) =>
    block.type === 'statement' ? unsaidIn(block.statement, file, printed, report) : [],
  );
}

function unsaidIn(statement: Statement, file: SourceFile, printed: PrintedText, report: string): Problem[] {
  return verbatimRuns(statement).flatMap((words) => {
    const missing = missingPart(words, printed.folded);
    if (missing === undefined) return [];
    return [at(file.path, placeOfWords(words, statement, file), notInReport(missing, printed, report))];
  });
}

/** The words between each pair of outer marks, without the marks; styles are not words. */
export function verbatimRuns({ paragraphs }: Pick<Statement, 'paragraphs'>): string[] {
  return paragraphs.flatMap((runs) => {
    const joined: string[] = [];
    runs.forEach((run, index) => {
      if (!run.verbatim) return;
      // A change of style within a quotation begins a run of its own, without a mark.
      const last = runs[index - 1]?.verbatim ? joined.pop() : undefined;
      joined.push(`${last ?? ''}${run.text}`);
    });
    return joined.map(withoutMarks).filter((words) => /[\p{L}\p{N}]/u.test(words));
  });
}

function withoutMarks(run: string): string {
  const mark = /^["＂“”„‟«»「『｢〝‘‚‹›]|["＂“”‟«»」』｣〞〟‘’‹›]$/gu;
  return run.trim().replace(mark, '').trim();
}

const ellipsis = /\s*(?:\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.\.\.+|\. \. \.)\s*/;
const bracket = /\[[^\]]*\]/;

/** The first part of some words that a text does not have, at all or in this order; undefined when it has them. */
export function missingPart(words: string, text: string): string | undefined {
  // The stop or comma that printing puts in front of a closing mark is not a word.
  const pieces = foldPrinted(words)
    .folded.replace(/[.,]$/, '')
    .split(new RegExp(`(${ellipsis.source}|${bracket.source})`));
  const parts = pieces.filter((_piece, index) => index % 2 === 0).map((piece) => piece.trim());
  const gaps = pieces
    .filter((_piece, index) => index % 2 === 1)
    .map((gap) => (gap.startsWith('[') && !gap.includes('...') ? mostReplaced : mostLeftOut));
  const first = parts[0] ?? '';
  let missing: string | undefined;
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    missing = missingFrom(text, parts, gaps, start);
    if (missing === undefined) return undefined;
  }
  return missing ?? first;
}

function missingFrom(
  text: string,
  parts: readonly string[],
  gaps: readonly number[],
  start: number,
): string | undefined {
  let from = start + (parts[0]?.length ?? 0);
  for (const [index, part] of parts.entries()) {
    if (index === 0 || part === '') continue;
    const found = text.indexOf(part, from);
    if (found === -1 || found - from > (gaps[index - 1] ?? 0)) return part;
    from = found + part.length;
  }
  return undefined;
}

function notInReport(words: string, printed: PrintedText, report: string) {
  const nearest = nearestPassage(words, printed, report);
  const fact = `these words are not in the report: "${words}"`;
  if (nearest === undefined) {
    return error('not-verbatim', fact, 'Take them out of the quotation marks, or quote what the report prints.');
  }
  const difference = diffWordsWithSpace(foldPrinted(nearest).folded, words)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
  return error(
    'not-verbatim',
    fact,
    `The report prints "${nearest}" (${difference}). Quote that, or take the words out of the marks.`,
  );
}

/** The passage of a report that has most of the words, in about their length; undefined when none has a third of them. */
export function nearestPassage(words: string, { folded, offsets }: PrintedText, report: string): string | undefined {
  const wanted = tokensOf(words);
  const text = tokensOf(folded);
  if (wanted.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { word } of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const length = wanted.length;
  const inside = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, score: 0, first: 0, last: 0 };
  text.forEach(({ word }, index) => {
    const had = inside.get(word) ?? 0;
    inside.set(word, had + 1);
    if (had < (counts.get(word) ?? 0)) shared++;
    const gone = text[index - length];
    if (gone) {
      const left = inside.get(gone.word) ?? 0;
      inside.set(gone.word, left - 1);
      if (left <= (counts.get(gone.word) ?? 0)) shared--;
    }
    const first = Math.max(0, index - length + 1);
    // Among passages with as many of the words, one that begins and ends with the same words is the one that was meant.
    const ends = (text[first]?.word === wanted[0]?.word ? 0.6 : 0) + (word === wanted.at(-1)?.word ? 0.3 : 0);
    if (shared + ends > best.score) best = { shared, score: shared + ends, first, last: index };
  });
  if (best.shared * 3 < length) return undefined;
  // A word more or less in between: the passage reaches to the last of the words that is near.
  const lastWord = wanted.at(-1)?.word;
  for (let step = 1; step <= 4 && text[best.last]?.word !== lastWord; step++) {
    if (text[best.last + step]?.word === lastWord) best = { ...best, last: best.last + step };
  }
  const start = offsets[text[best.first]?.start ?? 0] ?? 0;
  const lastToken = text[best.last];
  const end = (offsets[(lastToken?.end ?? 1) - 1] ?? report.length - 1) + 1;
  return report.slice(start, end).replace(/\s+/g, ' ');
}

function tokensOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where some words of a statement begin in its file, as far as they can be found; else where the statement begins. */
function placeOfWords(words: string, { place }: Statement, file: SourceFile): Place {
  const lines = file.text.split(/\r\n?|\n/);
  // The words may be wrapped after any of them.
  for (const length of [4, 2, 1]) {
    const beginning = words.split(/\s+/).slice(0, length).join(' ');
    for (let line = place.line; line <= lines.length; line++) {
      const text = lines[line - 1] ?? '';
      if (!text.trimStart().startsWith('>')) break;
      const found = text.indexOf(beginning);
      if (found !== -1) return { line, column: found + 1 };
    }
  }
  return place;
}
