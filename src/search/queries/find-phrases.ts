import type { IndexReader, Located } from '../files/index-reader.ts';
import type { Phrase } from './query.ts';

/** The statements in whose text the words of a phrase stand at their places; none when a word is in no dictionary. */
export async function findPhrase(index: IndexReader, phrase: Phrase): Promise<Set<number>> {
  const entries = await Promise.all(phrase.map(({ term }) => index.find(term)));
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length < phrase.length) return new Set();
  const [first, ...rest] = await Promise.all(known.map((entry) => placesOf(index, entry)));
  const steps = phrase.slice(1).map(({ step }) => step);
  const found = new Set<number>();
  for (const [document, starts] of first ?? []) {
    const follows = (start: number) =>
      rest.every((word, number) => word.get(document)?.includes(start + (steps[number] ?? 0)));
    if (starts.some(follows)) found.add(document);
  }
  return found;
}

/** At which words of which texts a term stands. */
async function placesOf(index: IndexReader, entry: Located): Promise<Map<number, number[]>> {
  const [{ documents }, positions] = await Promise.all([index.postings(entry), index.positions(entry)]);
  return new Map(Array.from(documents, (document, at) => [document, positions[at] ?? []]));
}
