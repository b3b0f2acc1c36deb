import Fuse, { type FuseResult } from 'fuse.js';
import type { SearchRecord } from './records.ts';

/** A statement found: where the words stand in its text, and the alias through which it was found when no other field tells. */
export interface Hit {
  record: SearchRecord;
  /** UTF-16 offsets into `record.text`, end exclusive, in order. */
  marks: [number, number][];
  alias?: string | undefined;
}

/** All that is found, counted, and the first of it. */
export interface Hits {
  total: number;
  hits: Hit[];
}

/** Searches one collection. */
export interface Engine {
  /** Finds the statements in which every word of a query occurs, give or take a misspelling, best first. */
  search(query: string, limit: number): Hits;
}

/** Speaker and topic weigh most: a reader who types a name wants what its bearer said. */
const fields: { name: keyof SearchRecord; weight: number }[] = [
  { name: 'speaker', weight: 3 },
  { name: 'speakerAliases', weight: 2 },
  { name: 'topics', weight: 2 },
  { name: 'topicAliases', weight: 1 },
  { name: 'text', weight: 2 },
  { name: 'title', weight: 1 },
  { name: 'occasion', weight: 1 },
  { name: 'role', weight: 1 },
  { name: 'publisher', weight: 0.5 },
];

const aliasFields = new Set<string>(['speakerAliases', 'topicAliases']);

/** Builds an engine over records; nothing outside this file knows which library searches. */
export function createEngine(records: readonly SearchRecord[]): Engine {
  const fuse = new Fuse(records, {
    keys: fields,
    includeMatches: true,
    includeScore: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return {
    search(query, limit) {
      if (query.trim() === '') return { total: 0, hits: [] };
      const results = fuse.search(query.normalize('NFC'));
      return { total: results.length, hits: results.slice(0, limit).map((result) => readHit(result)) };
    },
  };
}

function readHit({ item, matches = [] }: FuseResult<SearchRecord>): Hit {
  const inText = matches.find((match) => match.key === 'text')?.indices ?? [];
  const seen = matches.some((match) => match.key !== undefined && !aliasFields.has(match.key));
  const alias = seen ? undefined : matches[0]?.value;
  return { record: item, marks: mergeRanges(inText.map(([start, end]) => [start, end + 1])), alias };
}

/** Ranges in order, those that touch or overlap as one. */
function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
