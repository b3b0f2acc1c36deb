import { foldPrinted } from '../statements/text/printed-text.ts';

/** A stretch of a report: UTF-16 offsets, the end exclusive. */
export type Part = readonly [start: number, end: number];

/** Where a draft found its statements: the report that it was made of, and in the order of the draft the words with their parts of the report. */
export interface DraftedPlaces {
  report: string;
  statements: readonly { words: string; parts: readonly Part[] }[];
}

/**
 * Where in a report each of some statements stands, by its words: as the draft found it while words and report are the draft's, else where the
 * report prints the words. A statement that it does not print has no part.
 */
export function placesSaid(
  report: string,
  statements: readonly { words: string }[],
  drafted?: DraftedPlaces,
): (readonly Part[])[] {
  const known = new Map<string, (readonly Part[])[]>();
  if (drafted?.report === report)
    for (const { words, parts } of drafted.statements) known.set(words, [...(known.get(words) ?? []), parts]);
  const find = finderIn(report);
  return statements.map(({ words }) => known.get(words)?.shift() ?? find(words));
}

/** Finds the parts of a report that print some words; it is folded once, and only for words that are looked for. */
function finderIn(report: string): (words: string) => Part[] {
  let printed: { text: string; offsets: readonly number[] } | undefined;
  return (words) => {
    const { text, offsets } = (printed ??= forSearch(report));
    const parts: Part[] = [];
    let from = 0;
    const take = (piece: string): boolean => {
      const sought = bare(forSearch(piece).text);
      if (!/[\p{L}\p{N}]/u.test(sought)) return true;
      const behind = text.indexOf(sought, from);
      const at = behind === -1 ? text.indexOf(sought) : behind;
      if (at === -1) return false;
      from = at + sought.length;
      parts.push([offsets[at] ?? 0, (offsets[from - 1] ?? 0) + 1]);
      return true;
    };
    for (const paragraph of words.split(/\n\s*\n/))
      ways(paragraph).find((pieces) => {
        const before = parts.length;
        const isWhole = pieces.filter((piece) => !take(piece)).length === 0;
        if (!isWhole) parts.length = before;
        return isWhole;
      });
    return parts.toSorted((one, other) => one[0] - other[0]);
  };
}

/** The ways in which a paragraph of an entry may stand in its report, the likeliest first, each in the pieces that are looked for. */
function ways(paragraph: string): string[][] {
  const runs = paragraph.match(/[“"«„][^“”"«»„]+/gu) ?? [];
  // A paraphrase begins with a verb that its report prints elsewhere: “Urged both sides to talk.”
  const behindVerb = paragraph.trim().replace(/^\S+\s+/u, '');
  return [
    [paragraph],
    paragraph.split(/\[?\s?(?:…|\.\.\.)\s?\]?|[“”"«»„]/u),
    [behindVerb],
    ...(runs.length > 0 ? [[...runs]] : []),
  ];
}

/** A text folded as the verbatim gate folds it, in small letters where they are as many. */
function forSearch(text: string): { text: string; offsets: readonly number[] } {
  const { folded, offsets } = foldPrinted(text);
  const small = folded.toLowerCase();
  return { text: small.length === folded.length ? small : folded, offsets };
}

/** Words without the marks and the stop around them. */
function bare(words: string): string {
  return words.trim().replace(/^["'\s]+|["'\s.,;:!?]{1,9}$/gu, '');
}
