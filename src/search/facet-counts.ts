import type { IndexReader } from './index-reader.ts';

/** How often a speaker, topic or year stands in a result. */
export interface FacetCount {
  /** The slug, or the year. */
  value: string;
  name: string;
  count: number;
}

/** Counts over a whole result, the most first; years in their order. */
export interface FacetCounts {
  speakers: FacetCount[];
  topics: FacetCount[];
  years: FacetCount[];
}

/** Counts the speakers, topics and years of all statements of a result, not of its first page. */
export async function countFacets(index: IndexReader, documents: readonly number[]): Promise<FacetCounts> {
  const [columns, names, days] = await Promise.all([index.columns(), index.names(), index.days()]);
  const speakers = new Map<number, number>();
  const topics = new Map<number, number>();
  const years = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let day = 0;
  for (const document of documents) {
    add(speakers, columns.speakers[document] ?? 0);
    for (const topic of columns.topics[document] ?? []) add(topics, topic);
    while ((days[day + 1]?.[1] ?? Infinity) <= document) day++;
    add(years, days[day]?.[0].slice(0, 4) ?? '');
  }
  const named = (counts: Map<number, number>, facets: readonly { slug: string; name: string }[]) =>
    [...counts]
      .map(([number, count]) => ({ value: facets[number]?.slug ?? '', name: facets[number]?.name ?? '', count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    speakers: named(speakers, names.speakers),
    topics: named(topics, names.topics),
    years: [...years].map(([year, count]) => ({ value: year, name: year, count })),
  };
}
