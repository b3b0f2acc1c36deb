import { parseArgs } from 'node:util';
import { engines } from './search-engines.ts';
import { generateCorpus, readCorpus } from './search-corpus.ts';
import type { BrowserTimes } from './search-in-chromium.ts';
import { makeQueries, type Queries } from './search-queries.ts';

/** An engine under measure: built over records, asked for the numbers of the statements it finds, best first. */
export interface Contender {
  indexMs: number;
  search(query: string, limit: number): Promise<number[]>;
  /** Bytes fetched, compressed, before the first results of a query on a fresh visit, code included. */
  bytes(query: string): Promise<number>;
  /** Times in Chromium, where the engine is measured there; else those of Node stand. */
  inChromium?: (queries: readonly string[]) => Promise<BrowserTimes>;
}

/** `npm run bench -- search [--corpus FILE.jsonl] [--n 1000,10000] [--engines ours,minisearch] [--json]` */
export async function benchSearch(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      corpus: { type: 'string' },
      n: { type: 'string', default: '1000,10000' },
      engines: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const wanted = values.engines?.split(',') ?? Object.keys(engines);
  const report: Record<string, Record<string, Record<string, number>>> = {};
  for (const n of values.n.split(',').map(Number)) {
    const records = values.corpus ? await readCorpus(values.corpus, n) : generateCorpus(n);
    const queries = makeQueries(records);
    for (const name of wanted) {
      const engine = engines[name];
      if (!engine) throw new Error(`there is no engine ${name}: ${Object.keys(engines).join(', ')}`);
      try {
        const begun = performance.now();
        const contender = await engine(records);
        const figures = await measure({ ...contender, indexMs: performance.now() - begun }, queries);
        (report[name] ??= {})[records.length] = figures;
        if (!values.json) console.log(line(name, records.length, figures));
      } catch (reason) {
        console.error(`${name} ${records.length} could not be measured: ${String(reason)}`);
      }
    }
  }
  if (values.json) console.log(JSON.stringify({ engines: report }, null, 2));
}

const hitsLooked = 10;

async function measure(engine: Contender, queries: Queries): Promise<Record<string, number>> {
  const found = (query: string, limit = hitsLooked) => engine.search(query, limit);
  const share = async <Item>(items: readonly Item[], score: (item: Item) => Promise<number>) => {
    let sum = 0;
    for (const item of items) sum += await score(item);
    return sum / items.length;
  };
  const anyOf = async ({ query, documents }: { query: string; documents: Set<number> }) =>
    (await found(query)).some((document) => documents.has(document)) ? 1 : 0;
  const theOne = async ({ query, document }: { query: string; document: number }) =>
    (await found(query)).includes(document) ? 1 : 0;

  const bytesExact = await Promise.all(queries.exact.map((query) => engine.bytes(query)));
  const bytesTypo = await Promise.all(queries.misspelt.map((query) => engine.bytes(query)));
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const query of [...queries.exact, ...queries.misspelt]) {
      const begun = performance.now();
      await found(query);
      if (round > 0) times.push(performance.now() - begun);
    }
  }
  return {
    bytesExact: quantile(bytesExact, 0.5),
    bytesTypo: quantile(bytesTypo, 0.5),
    bytesP95: quantile([...bytesExact, ...bytesTypo], 0.95),
    warmP50: quantile(times, 0.5),
    warmP95: quantile(times, 0.95),
    ...(await engine.inChromium?.([...queries.exact, ...queries.misspelt])),
    indexMs: engine.indexMs,
    recall: await share(queries.words, async ({ query, documents }) => {
      const all = new Set(await found(query, documents.size + 100));
      return [...documents].filter((document) => all.has(document)).length / documents.size;
    }),
    typo1: await share(queries.oneError, anyOf),
    typo2: await share(queries.twoErrors, anyOf),
    and2: await share(queries.pairs, async ({ query, documents }) => {
      const first = await found(query);
      return first.length === 0 ? 0 : first.filter((document) => documents.has(document)).length / first.length;
    }),
    known: await share(queries.known, theOne),
    known2: await share(queries.knownTwo, theOne),
  };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function line(name: string, n: number, figures: Record<string, number>): string {
  const shown = Object.entries(figures).map(([key, value]) => {
    if (key.startsWith('bytes')) return `${key} ${(value / 1024).toFixed(1)} KB`;
    if (key.startsWith('warm') || key === 'coldMs') return `${key} ${value.toFixed(2)} ms`;
    return key === 'indexMs' ? `index ${(value / 1000).toFixed(1)} s` : `${key} ${value.toFixed(2)}`;
  });
  return `${name.padEnd(11)} ${String(n).padStart(6)}  ${shown.join('  ')}`;
}
