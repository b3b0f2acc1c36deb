import { certaintyIn, readBounds } from '../../statements/dates/period.ts';
import type { NumberLists } from '../files/columns.ts';
import type { Facet } from '../queries/facet.ts';
import type { ShownName } from './shown.ts';
import type { IndexReader } from '../files/index-reader.ts';

/** How many statements of a result a speaker, party, topic or year has. */
export interface FacetCount extends ShownName {
  /** The slug, or the year. */
  value: string;
  count: number;
}

/** Counts over a whole result, the most first; years in their order. */
export interface FacetCounts {
  speakers: FacetCount[];
  /** Speakers whom no source names, apart from those it does. */
  unnamed: FacetCount[];
  parties: FacetCount[];
  topics: FacetCount[];
  years: FacetCount[];
}

/** Counts the speakers, parties, topics and years of all statements of a result, not of its first page; a joint statement under each. */
export async function countFacets(index: IndexReader, documents: readonly number[]): Promise<FacetCounts> {
  const [columns, names, days] = await Promise.all([index.columns(), index.names(), index.days()]);
  const years = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const wide: string[] = [];
  let day = 0;
  for (const document of documents) {
    while ((days[day + 1]?.[1] ?? Infinity) <= document) day++;
    const [first = '', , bounds] = days[day] ?? [];
    add(years, first.slice(0, 4));
    if (bounds !== undefined) wide.push(bounds);
  }
  countOverlaps(years, wide);
  const speakers = counted(columns.speakers, documents, names.speakers);
  return {
    speakers: speakers.filter(({ facet }) => !facet.isUnnamed).map(countOf),
    unnamed: speakers.filter(({ facet }) => facet.isUnnamed).map(countOf),
    parties: counted(columns.parties, documents, names.parties).map(countOf),
    topics: counted(columns.topics, documents, names.topics).map(countOf),
    years: [...years].map(([year, count]) => ({ value: year, name: year, count })),
  };
}

/** How many of the statements each has that any of them has, the most first. */
function counted({ starts, numbers }: NumberLists, documents: readonly number[], facets: readonly Facet[]) {
  const counts = new Uint32Array(facets.length);
  for (const document of documents) {
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return facets
    .map((facet, number) => ({ facet, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.facet.name < b.facet.name ? -1 : 1));
}

function countOf({ facet: { slug, name, labels }, count }: { facet: Facet; count: number }): FacetCount {
  return { value: slug, name, labels, count };
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
