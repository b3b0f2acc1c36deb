import type { IndexReader } from '../files/index-reader.ts';
import type { Interpretation } from '../meaning/interpretation.ts';
import { matchDocuments, type Matched } from './match-documents.ts';
import type { ShownName } from './shown.ts';

/** What was taken of a query, and what it found. */
export interface Taken {
  interpretation: Interpretation;
  matched: Matched;
  /** What the parties are called, in the order of the interpretation. */
  parties: ShownName[];
  /** What speakers said whom the query names beside the party that it was narrowed by: it may be them who are asked for. */
  saidByNamed?: ReadonlySet<number> | undefined;
}

/** What the words of a query find, or, where it has none, all that its filters leave. */
export async function takeWords(
  index: IndexReader,
  interpretation: Interpretation,
  allowed: (document: number) => boolean,
  all: () => number[],
): Promise<Taken> {
  const { words, goesOn } = interpretation;
  const found = await matchDocuments(index, words, goesOn, allowed);
  return { interpretation, matched: words.length > 0 ? found : { ...found, documents: all() }, parties: [] };
}
