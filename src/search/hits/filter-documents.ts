import { nearest } from '../../statements/text/did-you-mean.ts';
import { certaintyIn, readBounds, type Period } from '../../statements/dates/period.ts';
import { namesOf, type Facet } from '../queries/facet.ts';
import { partyCalled } from '../meaning/party-called.ts';
import { facetsCalled, longestValue, type FacetsCalled } from '../queries/facets-called.ts';
import { filterTerm } from '../files/index-files.ts';
import type { IndexReader } from '../files/index-reader.ts';
import { namedFields } from '../queries/narrowing.ts';
import { filterFields, type FilterField } from '../queries/filter-fields.ts';
import { type Query } from '../queries/query.ts';
import type { ShownName } from './shown.ts';

/** A value of a filter that nothing is called by, with the nearest name there is; or what is called so, on which nothing was said. */
export interface UnknownValue {
  field: string;
  value: string;
  nearest?: string | undefined;
  silent?: ShownName | undefined;
}

/** A value of a filter that is spelt otherwise than what it was read as. */
export interface ForgivenValue {
  field: string;
  value: string;
  read: ShownName[];
}

/** The statements that pass the filters of a query. */
export interface Filtered {
  allows(document: number): boolean;
  /** All that pass, in order; undefined when nothing was asked. */
  documents: number[] | undefined;
  /** Those that only may lie in the period. */
  possible: ReadonlySet<number>;
  unknown: UnknownValue[];
  forgiven: ForgivenValue[];
}

const modes: readonly Facet[] = ['direct', 'indirect', 'mixed'].map((mode) => ({
  slug: mode,
  name: mode,
  aliases: [],
}));

/** Applies speaker, party, topic, publisher, mode and period; several values of one field widen, several fields and what is left out narrow. */
export async function filterDocuments(index: IndexReader, query: Query): Promise<Filtered> {
  const { filters, withoutFilters, withoutPeriods, from, to, unread } = query;
  const unknown: UnknownValue[] = unread.map((value) => ({ field: 'date', value }));
  const asked = [filters, withoutFilters].some((own) => Object.values(own).some((values) => values.length > 0));
  const names = asked ? await index.names() : undefined;
  const forgiven: ForgivenValue[] = [];
  const sets: Set<number>[] = [];
  const termsOf = async (field: FilterField, values: readonly string[]) => {
    const facets = field === 'mode' ? modes : (names?.[namedFields[field]] ?? []);
    const terms: string[] = [];
    const silences: UnknownValue[] = [];
    for (const value of new Set(values)) {
      const { facets: found, isForgiven } = await facetsOf(index, field, value, facets);
      // What the archive knows by this very name goes before what is only spelt nearly so.
      const silent = found.length === 0 || isForgiven ? await silentName(index, field, value) : undefined;
      if (silent) {
        silences.push({ field, value, silent });
        continue;
      }
      if (found.length === 0) unknown.push({ field, value, nearest: nearestName(value, facets) });
      else if (isForgiven) forgiven.push({ field, value, read: found.map(({ name, labels }) => ({ name, labels })) });
      terms.push(...found.map(({ slug }) => filterTerm[field](slug)));
    }
    return { terms, silences };
  };
  for (const field of filterFields) {
    if (filters[field].length === 0) continue;
    const { terms, silences } = await termsOf(field, filters[field]);
    // Beside another value it adds nothing, and left out it takes nothing away.
    if (terms.length === 0) unknown.push(...silences);
    sets.push(await documentsOf(index, terms));
  }
  const left: string[] = [];
  for (const field of filterFields) left.push(...(await termsOf(field, withoutFilters[field])).terms);
  const leftOut = await documentsOf(index, left);
  for (const period of withoutPeriods) {
    const within = await documentsIn(index, period);
    // What only may lie in it stays.
    for (const document of within.documents) if (!within.possible.has(document)) leftOut.add(document);
  }
  const inPeriod = from === undefined && to === undefined ? undefined : await documentsIn(index, { from, to });
  if (inPeriod) sets.push(inPeriod.documents);
  const possible = inPeriod?.possible ?? new Set();
  const [first, ...rest] = sets;
  if (!first)
    return { allows: (document) => !leftOut.has(document), documents: undefined, possible, unknown, forgiven };
  const documents = [...first]
    .filter((document) => !leftOut.has(document) && rest.every((set) => set.has(document)))
    .sort((a, b) => a - b);
  const allowed = new Set(documents);
  return { allows: (document) => allowed.has(document), documents, possible, unknown, forgiven };
}

/** Who or what is called so; a country as people call it goes before what is only spelt nearly so. */
async function facetsOf(
  index: IndexReader,
  field: FilterField,
  value: string,
  facets: readonly Facet[],
): Promise<FacetsCalled> {
  const called = facetsCalled(value, facets);
  if (field !== 'party' || value.length > longestValue || (called.facets.length > 0 && !called.isForgiven))
    return called;
  const party = await partyCalled(index, value, facets);
  return party ? { facets: [party], isForgiven: false } : called;
}

/** What the archive calls so, where nothing was said by, for or on it. */
async function silentName(index: IndexReader, field: FilterField, value: string): Promise<ShownName | undefined> {
  if (field === 'mode') return undefined;
  const { facets, isForgiven } = facetsCalled(value, (await index.silent())[namedFields[field]]);
  const [first] = isForgiven ? [] : facets;
  return first && { name: first.name, labels: first.labels };
}

/** The name nearest to a value, or the one that has the word nearest to it. */
function nearestName(value: string, facets: readonly Facet[]): string | undefined {
  if (value.length > longestValue) return undefined;
  const names = facets.flatMap(namesOf);
  const byWord = new Map(names.flatMap((name) => name.split(/\s+/).map((word): [string, string] => [word, name])));
  const word = nearest(value, byWord.keys());
  return nearest(value, names) ?? (word === undefined ? undefined : byWord.get(word));
}

async function documentsOf(index: IndexReader, terms: readonly string[]): Promise<Set<number>> {
  const lists = await Promise.all(
    terms.map(async (term) => {
      const entry = await index.find(term);
      return entry ? [...(await index.postings(entry)).documents] : [];
    }),
  );
  return new Set(lists.flat());
}

/** Statements whose date can mean a day of a period, and those among them whose date can mean another day too. */
async function documentsIn(index: IndexReader, period: Period) {
  const [documents, possible] = [new Set<number>(), new Set<number>()];
  const runs = await index.days();
  for (const [position, [day, first, bounds]] of runs.entries()) {
    const certainty = certaintyIn(period, readBounds(bounds ?? day));
    if (certainty === 'no') continue;
    const end = runs[position + 1]?.[1] ?? index.root.documents;
    for (let document = first; document < end; document++) {
      documents.add(document);
      if (certainty === 'possible') possible.add(document);
    }
  }
  return { documents, possible };
}
