import { diffWordsWithSpace } from 'diff';
import { joinDivided, withoutLigatures } from './divided-words.ts';
import { foldPrinted, type PrintedText } from './printed-text.ts';
import { at, error, type Place, type Problem, type SourceFile } from '../problems.ts';
import { nearestPassage } from './nearest-passage.ts';
import { withoutMarks } from './quotation-marks.ts';
import type { Block } from './safe-html.ts';
import type { Statement } from '../statement.ts';

/** The most that a [bracket] may stand for, and the most that an ellipsis may leave out, in characters of the report. */
const mostReplaced = 60;
const mostLeftOut = 5000;
/** In so many places a quotation may leave words out or replace them; a mistake has more, and each is sought in all of the report. */
const mostGaps = 200;

/**
 * Finds the words between quotation marks of an entry that do not stand in the text of its report. White space and
 * typographic marks may differ, an ellipsis leaves words out, [brackets] replace or add some; a word that a line of the report breaks off
 * may stand whole or with its hyphen; everything else is exact.
 */
export function findUnsaid(blocks: readonly Block[], file: SourceFile, report: string): Problem[] {
  const composed = withoutLigatures(report.normalize('NFC'));
  const printed = foldPrinted(composed);
  const joined = (['', '-'] as const).map((sign) => joinDivided(composed, sign));
  const others = joined.filter((text) => text !== composed).map((text) => foldPrinted(text).folded);
  return blocks.flatMap((block) =>
    block.type === 'statement' ? unsaidIn(block.statement, file, printed, others, composed) : [],
  );
}

function unsaidIn(
  statement: Statement,
  file: SourceFile,
  printed: PrintedText,
  others: readonly string[],
  report: string,
): Problem[] {
  return verbatimRuns(statement).flatMap((run) => {
    const words = withoutLigatures(run);
    const gaps = partsOf(foldedWords(words)).length - 1;
    if (gaps > mostGaps) return [at(file.path, placeOfWords(words, statement, file), tooManyGaps(gaps))];
    const missing = missingPart(words, printed.folded);
    if (missing === undefined || others.some((text) => missingPart(words, text) === undefined)) return [];
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

const ellipsis = /\s*(?:\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.\.\.+|\. \. \.)\s*/;
const bracket = /\[[^\]]*\]/;

/** Words that must stand in the report as they are, and how much of it may lie between them and those before. */
interface Part {
  words: string;
  /** In characters of the report; none in front of the first. */
  gap: number;
  /** Whether a bracket replaces the beginning or the end of its first or last word: `[T]he`. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** The first part of some words that a text does not have, at all or in this order; undefined when it has them. */
export function missingPart(words: string, text: string): string | undefined {
  // What the report prints with its ellipses and brackets needs no reading of them.
  const folded = foldedWords(words);
  if (folded === '' || placesOf({ words: folded, isCutBefore: false, isCutAfter: false }, text).length > 0)
    return undefined;
  // Where what was matched so far can end; anywhere, before the first part.
  let ends: number[] | undefined;
  const known = new Map<string, number[]>();
  for (const part of partsOf(folded)) {
    const key = `${part.isCutBefore}${part.isCutAfter}${part.words}`;
    const found = known.get(key) ?? placesOf(part, text);
    known.set(key, found);
    const starts = ends ? placesBehind(ends, found, part.gap) : found;
    if (starts.length === 0) return part.words;
    ends = starts.map((start) => start + part.words.length);
  }
  return undefined;
}

/** Words as they are compared; the stop or comma that printing puts in front of a closing mark is not a word. */
function foldedWords(words: string): string {
  return foldPrinted(words.normalize('NFC')).folded.replace(/(?<!\.)[.,]$/, '');
}

function partsOf(folded: string): Part[] {
  // Behind the last bracket that closes, those that open are not looked at: each would be sought to the end.
  const closed = folded.lastIndexOf(']') + 1;
  const pieces = folded.slice(0, closed).split(new RegExp(`(${ellipsis.source}|${bracket.source})`));
  const [rest = '', ...others] = folded.slice(closed).split(new RegExp(`(${ellipsis.source})`));
  pieces.push(`${pieces.pop() ?? ''}${rest}`, ...others);
  const isBracket = (piece: string | undefined) => piece?.startsWith('[') === true && !piece.includes('...');
  const parts = pieces.flatMap((piece, index): Part[] => {
    const own = piece.trim();
    if (index % 2 === 1 || own === '') return [];
    return [
      {
        words: own,
        gap: isBracket(pieces[index - 1]) ? mostReplaced : mostLeftOut,
        isCutBefore: isBracket(pieces[index - 1]) && !/^\s/.test(piece),
        isCutAfter: isBracket(pieces[index + 1]) && !/\s$/.test(piece),
      },
    ];
  });
  return parts;
}

/** Those of some places that lie behind one of the ends, at most so far; both come in order. */
function placesBehind(ends: readonly number[], places: readonly number[], most: number): number[] {
  let next = 0;
  return places.filter((place) => {
    while ((ends[next] ?? Infinity) <= place) next++;
    const last = ends[next - 1];
    return last !== undefined && place - last <= most;
  });
}

/** Where a part stands in a text with its first and last word whole: "likely" does not stand in "unlikely". */
function placesOf({ words, isCutBefore, isCutAfter }: Omit<Part, 'gap'>, text: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWhole = (isCutBefore || !isInsideWord(text, start)) && (isCutAfter || !isInsideWord(text, end));
    if (isWhole) places.push(start);
  }
  return places;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Whether a place of a text lies between two characters of one word. */
function isInsideWord(text: string, place: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, place - 2), place))?.[0] ?? '';
  const after = /^./su.exec(text.slice(place, place + 2))?.[0] ?? '';
  return wordCharacter.test(before) && wordCharacter.test(after) && !unspaced.test(before) && !unspaced.test(after);
}

function tooManyGaps(gaps: number) {
  const fact = `a quotation leaves out or replaces words in ${gaps} places: nobody can compare it with the report`;
  return error('not-verbatim', fact, `Quote it in several statements: at most ${mostGaps} in each.`);
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
