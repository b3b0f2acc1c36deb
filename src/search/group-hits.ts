import type { Hit } from './read-hit.ts';

/** Hits of one entry together, where the best of them stands. */
export interface HitGroup {
  title: string;
  /** The entry's address under the site's base. */
  path: string;
  /** What became of the entry, where that has to be said. */
  status: Hit['status'];
  hits: Hit[];
}

/** Groups hits by entry: a group stands where its best hit does, its hits keep their order. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  return [...Map.groupBy(hits, ({ path }) => path.split('#')[0] ?? path)].map(([path, ofEntry]) => ({
    path,
    title: ofEntry[0]?.title ?? '',
    status: ofEntry[0]?.status,
    hits: ofEntry,
  }));
}
