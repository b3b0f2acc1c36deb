import type { Facet } from '../../src/search/queries/facet.ts';
import type { SearchRecord } from '../../src/search/files/records.ts';
import { buildIndex } from '../../src/search/files/build-index.ts';
import type { IndexFiles } from '../../src/search/files/index-files.ts';

export function facet(name: string, ...aliases: string[]): Facet {
  return { slug: name.toLowerCase().replaceAll(' ', '-'), name, aliases };
}

/** A record with a text, and anything else a test cares about; `speaker` is the only one, in no office. */
export function record(
  text: string,
  { speaker = facet('Ada Marsh'), ...other }: Partial<SearchRecord> & { speaker?: Facet } = {},
): SearchRecord {
  return {
    path: `articles/a/#${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)}`,
    text,
    speakers: [{ speaker }],
    members: [],
    behalf: [],
    parties: [],
    topics: [facet('grain')],
    broader: [],
    title: '',
    occasion: '',
    publisher: facet('Norland News'),
    status: 'current',
    locator: '',
    date: '2031-05-30',
    day: '2031-05-30',
    mode: 'indirect',
    ...other,
  };
}

/** The files of an index in memory, with what was read of them; `faults` names those that cannot be had. */
export function filesInMemory(
  index: ReadonlyMap<string, Uint8Array>,
): IndexFiles & { wasRead: string[]; faults: Set<string> } {
  const read: string[] = [];
  const faults = new Set<string>();
  return {
    wasRead: read,
    faults,
    read(name) {
      read.push(name);
      const bytes = index.get(name);
      return bytes && !faults.has(name) ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
    },
  };
}

export function indexOf(records: readonly SearchRecord[]) {
  return filesInMemory(buildIndex(records));
}
