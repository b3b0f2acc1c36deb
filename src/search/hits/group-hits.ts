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

/** Hits in the order given, cut where those end that somebody said whom the query names, and where those begin that speak of them. */
export function cutAtSpeaker(hits: readonly Hit[]): { isOf: boolean; hits: Hit[] }[] {
  const parts: { isOf: boolean; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const isOf = hit.isOf ?? false;
    const last = parts.at(-1);
    if (last?.isOf === isOf) last.hits.push(hit);
    else parts.push({ isOf, hits: [hit] });
  }
  return parts;
}
