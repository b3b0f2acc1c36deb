import { parseArgs } from 'node:util';
import { readCorpus, generateCorpus } from './corpus.ts';
import { engines, mostStatements } from './engines/engines.ts';
import { figureOf, writeTable, type Report } from './report.ts';
import { measure } from './measure.ts';
import { makeQueries } from './queries.ts';

/** `npm run bench -- search [--corpus FILE.jsonl] [--n 1000,10000,50000] [--engines ours,minisearch] [--json] [--write]` */
export async function benchSearch(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      corpus: { type: 'string' },
      n: { type: 'string', default: '1000,10000,50000' },
      engines: { type: 'string', default: Object.keys(engines).join(',') },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const report: Report = {};
  for (const n of values.n.split(',').map(Number)) {
    const records = values.corpus ? await readCorpus(values.corpus, n) : generateCorpus(n);
    const queries = makeQueries(records);
    for (const name of values.engines.split(',')) {
      if (n > (mostStatements[name] ?? Infinity)) continue;
      try {
        const figures = await measure(name, records, queries);
        (report[name] ??= {})[records.length] = figures;
        if (values.write) writeTable(report);
        if (!values.json) console.log(`${name.padEnd(11)} ${String(records.length).padStart(6)}  ${shown(figures)}`);
      } catch (reason) {
        console.error(`${name} ${records.length} could not be measured: ${String(reason)}`);
      }
    }
  }
  if (values.json) console.log(JSON.stringify({ engines: report }, null, 2));
}

function shown(figures: Record<string, number>): string {
  return Object.entries(figures)
    .map(([key, value]) => `${key} ${figureOf(key, value)}`)
    .join('  ');
}
