import { isExact } from '../words/expansion.ts';
import type { Scores, Word } from './score-documents.ts';

/** Exact before alike, then by weight, then the newer; the readings of a single misspelt word take turns. */
export function rankDocuments(
  documents: readonly number[],
  scores: Scores,
  words: readonly Word[],
  count: number,
): number[] {
  const { score, exact } = scores;
  const readings = words.length === 1 ? (words[0]?.expansions ?? []) : [];
  if (readings.length > 1 && !readings.some(({ likeness }) => isExact(likeness) || likeness === 'beginning'))
    return takeTurns(documents, scores);
  const compare = (a: number, b: number) =>
    (exact[b] ?? 0) - (exact[a] ?? 0) || (score[b] ?? 0) - (score[a] ?? 0) || a - b;
  return firstOf(documents, count, compare);
}

/** The first so many in order, without sorting the rest. */
function firstOf(documents: readonly number[], count: number, compare: (a: number, b: number) => number): number[] {
  if (documents.length <= count * 4) return documents.toSorted(compare);
  const first: number[] = [];
  for (const document of documents) {
    const last = first[count - 1];
    if (last !== undefined && compare(document, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(document, first[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, document);
    if (first.length > count) first.pop();
  }
  return first;
}

function takeTurns(documents: readonly number[], { score, lists }: Scores): number[] {
  const wanted = new Set(documents);
  const queues = (lists[0] ?? []).map((list) =>
    [...list.documents]
      .filter((document) => wanted.has(document))
      .sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b),
  );
  const ordered = new Set<number>();
  for (let turn = 0; ordered.size < wanted.size; turn++) {
    for (const queue of queues) {
      const document = queue[turn];
      if (document !== undefined) ordered.add(document);
    }
  }
  return [...ordered];
}
