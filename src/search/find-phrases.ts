import type { IndexReader, Located } from './index-reader.ts';

/** For each phrase the statements in whose text its words stand side by side; `entries` are all their words in order. */
export async function findPhrases(
  index: IndexReader,
  phrases: readonly string[][],
  entries: readonly Located[],
): Promise<Set<number>[]> {
  let used = 0;
  const cut = phrases.map((phrase) => entries.slice(used, (used += phrase.length)));
  return Promise.all(cut.map((ofPhrase) => findPhrase(index, ofPhrase)));
}

async function findPhrase(index: IndexReader, entries: readonly Located[]): Promise<Set<number>> {
  const [first, ...rest] = await Promise.all(entries.map((entry) => placesOf(index, entry)));
  const found = new Set<number>();
  for (const [document, starts] of first ?? []) {
    const follows = (start: number) => rest.every((word, step) => word.get(document)?.includes(start + step + 1));
    if (starts.some(follows)) found.add(document);
  }
  return found;
}

/** At which words of which texts a term stands. */
async function placesOf(index: IndexReader, entry: Located): Promise<Map<number, number[]>> {
  const [{ documents }, positions] = await Promise.all([index.postings(entry), index.positions(entry)]);
  return new Map(Array.from(documents, (document, at) => [document, positions[at] ?? []]));
}
