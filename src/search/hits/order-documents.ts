import type { Matched } from './match-documents.ts';
import { rankDocuments } from './rank-documents.ts';

/** The best first, or the newest, or the oldest. */
export type Order = 'rank' | 'date' | 'oldest';

/** What decides the order of what was found. */
export interface Ordering {
  order: Order;
  /** How many are wanted. */
  count: number;
  /** Whether somebody said it whom the query names. */
  isSaid: (document: number) => boolean;
  isInHeadline: (document: number) => boolean;
  /** Statements of several who are named and never stand together: each comes in turn. */
  apart: readonly ReadonlySet<number>[];
}

/**
 * Orders what was found. The best first: what somebody said whom the query names, then what is said of them, each by how well it
 * matches; last what has the words in a headline only. Documents are numbered from the newest.
 */
export function orderDocuments(
  documents: readonly number[],
  { scores, telling }: Matched,
  { order, count, isSaid, isInHeadline, apart }: Ordering,
): number[] {
  if (order === 'date') return [...documents];
  if (order === 'oldest') return documents.toReversed();
  const headlines = documents.filter(isInHeadline);
  const others = documents.filter((document) => !isInHeadline(document));
  const lists = [others.filter(isSaid), others.filter((document) => !isSaid(document)), headlines];
  const ranked: number[] = [];
  for (const list of lists) {
    const left = count - ranked.length;
    if (left <= 0) break;
    const own = rankDocuments(list, scores, telling, apart.length > 1 ? list.length : left);
    ranked.push(...(apart.length > 1 ? inTurn(own, apart) : own));
  }
  return ranked;
}

function inTurn(documents: readonly number[], apart: readonly ReadonlySet<number>[]): number[] {
  const queues = apart.map((own) => documents.filter((document) => own.has(document)));
  const ordered = new Set<number>();
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn++) {
    for (const queue of queues) {
      const document = queue[turn];
      if (document !== undefined) ordered.add(document);
    }
  }
  return [...ordered, ...documents.filter((document) => !ordered.has(document))];
}
