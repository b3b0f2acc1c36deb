import type { InventedEntry, InventedStatement } from '../../invented-collection.ts';

/** From how many statements on a speaker has a page for a topic. */
const statementsOfAPage = 3;

/** The name of a speaker at a topic in addresses: `speaker-3-on-topic-14`. */
export function pairOf({ speaker, topic }: InventedStatement): string {
  return `speaker-${speaker}-on-topic-${topic}`;
}

/** The pairs of speaker and topic that have a page. */
export function pairsWithPage(entries: readonly InventedEntry[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { statements } of entries)
    for (const statement of statements) counts.set(pairOf(statement), (counts.get(pairOf(statement)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= statementsOfAPage).map(([pair]) => pair));
}
