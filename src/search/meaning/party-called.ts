import type { IndexReader } from '../files/index-reader.ts';
import { facetAt, type Facet } from '../queries/facet.ts';
import { queryOfWords } from '../queries/query.ts';
import { readMeaning } from './read-meaning.ts';

/** The party that a query of words is asked of where it is nothing but this: `USSR`, `Persia`, `British`; undefined where there is none. */
export async function partyCalled(
  index: IndexReader,
  value: string,
  parties: readonly Facet[],
): Promise<Facet | undefined> {
  const { words, parties: found } = await readMeaning(index, queryOfWords(value), []);
  const whole = found.find(({ first, behind }) => first === 0 && behind === words.length);
  return whole && facetAt((await index.landmark(whole.landmark)).slug, parties);
}
