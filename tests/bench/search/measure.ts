import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { engines, needsPage } from './engines/engines.ts';
import type { Ask, Engine } from './engines/engine.ts';
import { openSession } from './in-chromium.ts';
import { compressed } from '../line-server.ts';
import { quantile } from './quantile.ts';
import type { Queries } from './queries.ts';

const hitsLooked = 10;
/** Misspelt queries of a kind whose bytes are counted in a browser. */
const fewVisits = 24;

/** Builds an engine over records and measures it: in Chromium what a reader waits for, and how good its answers are. */
export async function measure(
  name: string,
  records: readonly SearchRecord[],
  queries: Queries,
): Promise<Record<string, number>> {
  const make = engines[name];
  if (!make) throw new Error(`there is no engine ${name}: ${Object.keys(engines).join(', ')}`);
  const engine = await make();
  const begun = performance.now();
  const files = await engine.prepare(records);
  const indexMs = performance.now() - begun;
  const session = await openSession(name, files);
  try {
    const bytes =
      name === 'ours'
        ? ourBytes(files, session.bytesOfCode)
        : needsPage.has(name)
          ? session.bytes
          : await onceForAll(session.bytes);
    const asked = (queries: readonly { query: string }[]) => queries.map(({ query }) => query).slice(0, fewVisits);
    const bytesExact = await inTurn(queries.exact, bytes);
    const bytesTypo = await inTurn(asked(queries.oneError), bytes);
    const bytesTypo2 = await inTurn(asked(queries.twoErrors), bytes);
    return {
      bytesExact: quantile(bytesExact, 0.5),
      bytesTypo: quantile(bytesTypo, 0.5),
      bytesTypo2: quantile(bytesTypo2, 0.5),
      bytesP95: quantile([...bytesExact, ...bytesTypo, ...bytesTypo2], 0.95),
      ...(await session.measure(queries.exact)),
      ...ofMisspelt(await session.measure(queries.misspelt)),
      indexMs,
      ...(await quality(needsPage.has(name) ? session.ask : await asker(name, engine, files), queries)),
    };
  } finally {
    await session.close();
  }
}

/** What takes longer where a word is misspelt, under names of its own. */
function ofMisspelt({ warmP95, warmP95Throttled }: { warmP95: number; warmP95Throttled: number }) {
  return { warmP95Typo: warmP95, warmP95ThrottledTypo: warmP95Throttled };
}

/** Asks an engine. Ours knows more with each query: what is graded is the first answer of a fresh visit, whose bytes are counted. */
async function asker(name: string, engine: Engine, files: ReadonlyMap<string, Uint8Array>): Promise<Ask> {
  if (name !== 'ours') return (await engine.open(reader(files), '')).ask;
  return async (query, limit) => (await engine.open(reader(files), '')).ask(query, limit);
}

async function quality(ask: Ask, queries: Queries): Promise<Record<string, number>> {
  const mean = async <Item>(items: readonly Item[], score: (item: Item) => Promise<number>) => {
    const scores = await inTurn(items, score);
    return scores.reduce((sum, value) => sum + value, 0) / items.length;
  };
  const anyOf = async ({ query, documents }: { query: string; documents: Set<number> }) =>
    (await ask(query, hitsLooked)).some((document) => documents.has(document)) ? 1 : 0;
  const theOne = async ({ query, document }: { query: string; document: number }) =>
    (await ask(query, hitsLooked)).includes(document) ? 1 : 0;
  return {
    recall: await mean(queries.words, async ({ query, documents }) => {
      const all = new Set(await ask(query, documents.size + 100));
      return [...documents].filter((document) => all.has(document)).length / documents.size;
    }),
    typo1: await mean(queries.oneError, anyOf),
    typo2: await mean(queries.twoErrors, anyOf),
    empty: await mean([...queries.oneError, ...queries.twoErrors], async ({ query }) =>
      (await ask(query, hitsLooked)).length === 0 ? 1 : 0,
    ),
    and2: await mean(queries.pairs, async ({ query, documents }) => {
      const first = await ask(query, hitsLooked);
      return first.length === 0 ? 0 : first.filter((document) => documents.has(document)).length / first.length;
    }),
    known: await mean(queries.known, theOne),
    known2: await mean(queries.knownTwo, theOne),
  };
}

async function inTurn<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

function reader(files: ReadonlyMap<string, Uint8Array>) {
  return (name: string) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
  };
}

/** An engine that must have its whole index before its first answer costs the same for every query. */
async function onceForAll(bytes: (query: string) => Promise<number>): Promise<() => Promise<number>> {
  const same = await bytes('anything');
  return () => Promise.resolve(same);
}

/**
 * Bytes of ours before the first ten results of a query on a fresh visit: the code that a browser fetches for it, the parts of the dialog
 * that ask and hear the worker, and the files that are read.
 */
function ourBytes(
  files: ReadonlyMap<string, Uint8Array>,
  bytesOfCode: (query: string) => Promise<number>,
): (query: string) => Promise<number> {
  const folder = 'dist/_astro';
  if (!existsSync(folder)) throw new Error('the code is measured as built: npm run build');
  const asking = readdirSync(folder)
    .filter((file) => /^(?:search-(?:client|box)|start-search-worker)/.test(file))
    .reduce((sum, file) => sum + compressed(readFileSync(join(folder, file))).length, 0);
  return async (query) => {
    let ofFiles = 0;
    const fresh = await openEngine({
      async read(file) {
        const bytes = await reader(files)(file);
        ofFiles += compressed(bytes).length;
        return bytes;
      },
      async readPart(file, start, end) {
        const bytes = (await reader(files)(file)).slice(start, end);
        ofFiles += bytes.length;
        return { bytes, isWhole: false };
      },
    });
    await fresh.search(query, { limit: hitsLooked });
    return asking + (await bytesOfCode(query)) + ofFiles;
  };
}
