import { parseArgs } from 'node:util';
import { openEngine } from '../../search/engine.ts';
import { offeredQueries } from '../../search/queries/offered-queries.ts';
import type { Order } from '../../search/hits/order-documents.ts';
import { contentFolder } from '../../site/content/read-content.ts';
import { collectionIndex } from './collection-index.ts';
import { hitLines, jsonHit, pageLines, summaryLines, type FoundHit } from './print-hits.ts';
import { print, printJson, printText, tell, tellUsage } from '../../site/terminal.ts';

const usage = `npm run search -- [WORDS …] [--speaker NAME] [--country NAME] [--topic NAME] [--publisher NAME]
                  [--mode KIND] [--from DATE] [--to DATE] [--order date|oldest] [--limit N] [--json]

Searches the collection as the site does: words, "exact phrases", -without, this OR that, in any script; misspellings are forgiven. A year, a month
or a day among the words narrows the period, the name of a country or an organization whom it was said for; in quotation marks they
are words. What the query was taken to ask for stands below what is found.
  --speaker, --topic, --publisher   by name, alias or address; may be given more than once, which widens
  --country                         the country or organization spoken for, by name or code in any language
  --mode                            direct, indirect or mixed
  --from, --to                      2017, 2017-03, "March 2017" or 2017-03-29, both included
  --order date, --order oldest      the newest or the oldest first, not the best
  --limit N                         so many hits, 10 unless told
  --json                            one JSON object: { total, said, possible, partial, assumed, people, pages, missing, unknown,
                                    forgiven, strange, offered, hits }
Exits with 0 when something was found, with 1 when nothing was, with 2 when the call cannot be read.`;

const several = { type: 'string', multiple: true } as const;
const options = {
  speaker: several,
  country: several,
  topic: several,
  publisher: several,
  mode: several,
  from: { type: 'string' },
  to: { type: 'string' },
  order: { type: 'string' },
  limit: { type: 'string', default: '10' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
  if (values.help) {
    printText(usage);
    return;
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit is a number from 1, not "${values.limit}"`);
  const order = orders.find((each) => each === (values.order ?? 'rank'));
  if (!order) throw new Error(`--order is ${orders.join(' or ')}, not "${values.order ?? ''}"`);
  const asked = { ...values, from: values.from ?? [], to: values.to ?? [] };
  const query = [positionals.join(' '), ...fields.flatMap((field) => [asked[field] ?? []].flat().map(quote(field)))];
  if (query.join('').trim() === '') throw new Error('there is nothing to search for');

  const { files, problems, places, address } = await collectionIndex(contentFolder(process.env));
  for (const line of problems) tell(line);
  const engine = await openEngine(files);
  await engine.learnAllWords();
  const text = query.join(' ').trim();
  const answer = await engine.search(text, { limit, order });
  const hits = answer.hits.map((hit): FoundHit => ({
    ...hit,
    file: places[hit.path] ?? '',
    address: `${address}${hit.path}`,
  }));
  if (values.json) {
    const { total, said, possible, partial, assumed, people, pages, missing, unknown, forgiven, strange } = answer;
    const read = { total, said, possible, partial, assumed, people, pages, missing, unknown, forgiven, strange };
    printJson({ ...read, offered: offeredQueries(text, answer), hits: hits.map(jsonHit) }, 2);
  } else {
    const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
    for (const line of pageLines(answer, address)) print(line);
    for (const hit of hits) for (const line of hitLines(hit, isColoured, answer.people)) print(line, { isColoured });
    for (const line of summaryLines(text, answer)) tell(line);
  }
  process.exitCode = answer.total === 0 ? 1 : 0;
}

const orders: readonly Order[] = ['rank', 'date', 'oldest'];

const fields = ['speaker', 'country', 'topic', 'publisher', 'mode', 'from', 'to'] as const;

function quote(field: string) {
  return (value: string) => `${field}:"${value.replaceAll('"', '')}"`;
}

try {
  await run(process.argv.slice(2));
} catch (reason) {
  // A mistyped option or a folder that is not there: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
