import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildIndex } from '../../src/search/build-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import type { Contender } from './search.ts';
import { measureInChromium } from './search-in-chromium.ts';

type Make = (records: readonly SearchRecord[]) => Promise<Omit<Contender, 'indexMs'>>;

/** The engines measured, each over the same texts and speakers; a new one is one line. */
export const engines: Record<string, Make> = {
  ours,
  minisearch,
  fuse,
  flexsearch,
  orama,
};

function compressed(bytes: Uint8Array | string, quality = 9): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function codeOf(specifier: string): number {
  return compressed(readFileSync(createRequire(import.meta.url).resolve(specifier)));
}

/** Our own code as the site ships it: `npm run build` first. */
function builtCode(): { search: number; spelling: number } {
  const folder = 'dist/_astro';
  if (!existsSync(folder)) throw new Error('the code is measured as built: npm run build');
  const size = (pattern: RegExp) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + compressed(readFileSync(join(folder, name))), 0);
  return { search: size(/^search-(?:worker|client|box)|^SearchDialog/), spelling: size(/^(?:fuse|spelling)/) };
}

async function ours(records: readonly SearchRecord[]): Promise<Omit<Contender, 'indexMs'>> {
  const index = buildIndex(records);
  const numbers = new Map(records.map(({ path }, number) => [path, number]));
  const code = builtCode();
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const known = sizes.get(name) ?? compressed(index.get(name) ?? new Uint8Array());
    sizes.set(name, known);
    return known;
  };
  const open = (onRead: (name: string) => void) =>
    openEngine({
      read(name) {
        onRead(name);
        const bytes = index.get(name);
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
      },
    });
  const warm = await open(() => undefined);
  await warm.learnAllWords();
  return {
    async search(query, limit) {
      const { hits } = await warm.search(query, { limit });
      return hits.map(({ path }) => numbers.get(path) ?? -1);
    },
    inChromium: (queries) => measureInChromium(index, queries),
    async bytes(query) {
      const read: string[] = [];
      const fresh = await open((name) => read.push(name));
      const { hits, provisional } = await fresh.search(query, { limit: 10 });
      if (hits.length === 0 && provisional) {
        await fresh.learnAllWords();
        await fresh.search(query, { limit: 10 });
      }
      return code.search + (provisional ? code.spelling : 0) + read.reduce((sum, name) => sum + sizeOf(name), 0);
    },
  };
}

/** An engine that must have its whole index, or all texts, before its first answer. */
function whole(search: Contender['search'], code: number, data: string): Omit<Contender, 'indexMs'> {
  const bytes = code + compressed(data, 6);
  return { search, bytes: () => Promise.resolve(bytes) };
}

function documentsOf(records: readonly SearchRecord[]) {
  return records.map(({ text, speaker }, id) => ({ id, text, speaker: speaker.name }));
}

async function minisearch(records: readonly SearchRecord[]) {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({
    fields: ['text', 'speaker'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(documentsOf(records));
  const data = JSON.stringify(index) + JSON.stringify(documentsOf(records));
  const search = (query: string, limit: number) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    );
  return whole(search, codeOf('minisearch'), data);
}

async function fuse(records: readonly SearchRecord[]) {
  const { default: Fuse } = await import('fuse.js');
  const documents = documentsOf(records);
  const index = new Fuse(documents, {
    keys: ['text', 'speaker'],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
    ignoreLocation: true,
  });
  const search = (query: string, limit: number) =>
    Promise.resolve(index.search(query, { limit }).map(({ refIndex }) => refIndex));
  return whole(search, codeOf('fuse.js/min'), JSON.stringify(documents));
}

async function flexsearch(records: readonly SearchRecord[]) {
  const { default: FlexSearch } = await import('flexsearch');
  const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
  for (const { id, text, speaker } of documentsOf(records)) index.add(id, `${text} ${speaker}`);
  const exported: string[] = [];
  index.export((_key, data) => {
    exported.push(data);
  });
  const search = (query: string, limit: number) =>
    Promise.resolve((index.search(query, { limit }) as (number | string)[]).map(Number));
  return whole(search, codeOf('flexsearch'), exported.join('') + JSON.stringify(documentsOf(records)));
}

async function orama(records: readonly SearchRecord[]) {
  const { create, insertMultiple, save, search: ask } = await import('@orama/orama');
  const index = create({ schema: { number: 'number', text: 'string', speaker: 'string' } as const });
  await insertMultiple(
    index,
    documentsOf(records).map(({ id, text, speaker }) => ({ number: id, text, speaker })),
    5000,
  );
  const search = async (query: string, limit: number) => {
    const { hits } = await ask(index, { term: query, limit, tolerance: 1, threshold: 0 });
    return hits.map(({ document }) => document.number);
  };
  return whole(search, codeOf('@orama/orama'), JSON.stringify(save(index)));
}
