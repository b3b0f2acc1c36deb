import { parseArgs } from 'node:util';
import { buildArchive } from '../../../src/archive/archive.ts';
import { searchRecords, type SearchRecord } from '../../../src/search/files/records.ts';
import { readContent } from '../../../src/site/content/read-content.ts';
import { answersFrom, readSheet, type Given } from '../../search/answer-sheet.ts';
import { allHits, gradeAnswers, searchOf, type Grade } from '../../search/grade-answers.ts';
import { engines, needsPage } from './engines/engines.ts';
import { openSession } from './in-chromium.ts';

/** An engine that answers the queries of the sheet. */
interface Answering {
  ask: (query: string) => Promise<Given>;
  close?: () => Promise<void>;
}

/** `npm run bench -- answers [--engines ours,minisearch,pagefind] [--json]`: the share of the answer sheet answered exactly, by kind. */
export async function benchAnswers(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      engines: { type: 'string', default: 'ours,minisearch,minisearch-careful,pagefind' },
      json: { type: 'boolean', default: false },
    },
  });
  const { archive } = buildArchive('content', readContent('content').files);
  const sheet = readSheet();
  const right = answersFrom(archive);
  const records = searchRecords(archive);
  const report: Record<string, Grade[]> = {};
  for (const name of values.engines.split(',')) {
    const { ask, close } = name === 'ours' ? { ask: await searchOf(archive) } : await openPeer(name, records);
    report[name] = await gradeAnswers(sheet, right, ask);
    await close?.();
  }
  if (values.json) console.log(JSON.stringify({ statements: records.length, engines: report }, null, 2));
  else for (const line of tableOf(report)) console.log(line);
}

/** Another engine, over the same words: it has no field of its own for most of what a record says. */
async function openPeer(name: string, records: readonly SearchRecord[]): Promise<Answering> {
  const engine = await engines[name]?.();
  if (!engine) throw new Error(`there is no engine ${name}`);
  const files = await engine.prepare(records.map(inOneField));
  const given = (numbers: readonly number[]): Given => ({
    list: numbers.flatMap((number) => records[number]?.path ?? []),
    tellsApart: false,
  });
  if (needsPage.has(name)) {
    const { ask, close } = await openSession(name, files);
    return { ask: async (query) => given(await ask(query, allHits)), close };
  }
  const read = (file: string) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${name} has no ${file}`));
  };
  const { ask } = await engine.open(read, '');
  return { ask: async (query) => given(await ask(query, allHits)) };
}

/** A record whose speaker, office and topic carry the names of all of them, of the countries, and the date. */
function inOneField(record: SearchRecord): SearchRecord {
  const { speakers, members, parties, topics, broader, date, day, title } = record;
  const namesOf = (facets: readonly { name: string; aliases: readonly string[]; labels?: object | undefined }[]) =>
    facets.flatMap(({ name, aliases, labels = {} }) => [name, ...aliases, ...(Object.values(labels) as string[])]);
  const month = new Date(`${day}T00:00Z`).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const office = speakers.map(({ office }) => [office?.role, office?.organization].join(' ')).join('; ');
  const facet = (names: readonly string[]) => ({ slug: '', name: names.join('; '), aliases: [] });
  return {
    ...record,
    title: [title, date, month].join('; '),
    speakers: [
      {
        speaker: facet(namesOf([...speakers.map(({ speaker }) => speaker), ...members])),
        office: { role: office },
      },
    ],
    topics: [facet(namesOf([...topics, ...broader, ...parties]))],
  };
}

function tableOf(report: Readonly<Record<string, readonly Grade[]>>): string[] {
  const names = Object.keys(report);
  const rows = (report[names[0] ?? ''] ?? []).map(({ kind, queries }, at) => ({
    label: kind,
    queries,
    exact: names.map((name) => report[name]?.[at]?.exact ?? 0),
  }));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const all = {
    label: 'all',
    queries: sum(rows.map(({ queries }) => queries)),
    exact: names.map((_name, engine) => sum(rows.map(({ exact }) => exact[engine] ?? 0))),
  };
  const line = (label: string, queries: string, cells: readonly string[]) =>
    `| ${[label, queries, ...cells].join(' | ')} |`;
  return [
    line('kind', 'queries', names),
    line(
      '---',
      '---',
      names.map(() => '---'),
    ),
    ...[...rows, all].map(({ label, queries, exact }) =>
      line(
        label,
        String(queries),
        exact.map((own) => `${Math.round((100 * own) / queries)} %`),
      ),
    ),
    ...names
      .slice(0, 1)
      .flatMap((name) =>
        (report[name] ?? []).flatMap(({ kind, failed }) => failed.map((query) => `${name} fails, ${kind}: ${query}`)),
      ),
  ];
}
