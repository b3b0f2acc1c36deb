import { certaintyIn, readBounds } from '../statements/period.ts';
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
  const wide: string[] = [];
  let day = 0;
  for (const document of documents) {
    add(speakers, columns.speakers[document] ?? 0);
    for (const topic of columns.topics[document] ?? []) add(topics, topic);
    while ((days[day + 1]?.[1] ?? Infinity) <= document) day++;
    const [first = '', , bounds] = days[day] ?? [];
    add(years, first.slice(0, 4));
    if (bounds !== undefined) wide.push(bounds);
  }
  countOverlaps(years, wide);
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

/** Counts a date in every year of the result that it can mean, as a search in that year finds it; its first year is counted. */
function countOverlaps(years: Map<string, number>, wide: readonly string[]): void {
  for (const bounds of wide.map(readBounds)) {
    const own = (bounds.earliest ?? bounds.latest ?? '').slice(0, 4);
    for (const [year, count] of years) {
      const isIn = certaintyIn({ from: `${year}-01-01`, to: `${year}-12-31` }, bounds) !== 'no';
      if (year !== own && isIn) years.set(year, count + 1);
    }
  }
}
