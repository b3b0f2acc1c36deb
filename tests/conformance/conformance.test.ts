import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/cli/searching/open-archive.ts';
import { json } from '../../src/exports/data/formats/json.ts';
import { statements } from '../../src/exports/data/tables/statements.ts';
import { topics } from '../../src/exports/data/tables/topics.ts';
import type { Table } from '../../src/exports/data/table.ts';
import { readNarrowing } from '../../src/search/queries/narrowing.ts';
import { run } from '../cli/run-command.ts';
import { norland } from '../read-folder.ts';

/** What a query finds: every way to ask must say the same. */
interface Asked {
  /** As it is typed: words and fields. */
  query: string;
  /** The same in the address of the timeline. */
  address: string;
  /** The addresses of the statements, sorted. */
  ids: string[];
}

const cases = JSON.parse(readFileSync('tests/conformance/queries.json', 'utf8')) as Asked[];
const { source, narrow } = await openArchive(norland);
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const env = { ...process.env, CONTENT_DIR: norland } as Record<string, string>;
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['src/cli/mcp.ts'], env }));
}, 60_000);
afterAll(async () => {
  await client.close();
});

/** What a tool answers, as data. */
async function ask(name: string, input: Record<string, unknown>) {
  const { structuredContent } = await client.callTool({ name, arguments: input });
  return structuredContent as { edition: string; total: number; statements: { id: string; mode: string }[] };
}

interface StaticRow {
  id: string;
  label: string;
  broader?: string[];
  topics: string[];
  topic_id: string[];
  speaker_id: string[];
  party_id?: string[];
  mode: string;
  earliest: string;
  latest: string;
}

/** The rows of a file of the data, as a program that has only the files reads them. */
function rowsOf(table: Table): StaticRow[] {
  const text = [...json.write({ columns: table.columns(source), groups: table.groups, rows: table.rows(source) })].join(
    '',
  );
  return JSON.parse(text) as StaticRow[];
}

/** A filter on the files: a topic with those below it, a party or a speaker by address, a period by the bounds of dates. */
function staticIds(address: string): string[] {
  const asked = new URLSearchParams(address);
  const places = rowsOf(topics);
  const below = (label: string): string[] => [
    label,
    ...places.filter(({ broader }) => broader?.includes(label)).flatMap((one) => below(one.label)),
  ];
  const endsIn = (ids: readonly string[] | undefined, slug: string | null) =>
    slug === null || ids?.some((id) => id.endsWith(`/${slug}/`)) === true;
  const topic = places.find(({ id }) => id.endsWith(`/${asked.get('topic') ?? ''}/`))?.label;
  return rowsOf(statements)
    .filter(
      (row) =>
        endsIn(row.party_id, asked.get('party')) &&
        endsIn(row.speaker_id, asked.get('speaker')) &&
        (topic === undefined || row.topics.some((label) => below(topic).includes(label))) &&
        [row.mode, null].includes(asked.get('mode')) &&
        row.latest >= (asked.get('from') ?? '') &&
        row.earliest.slice(0, asked.get('to')?.length) <= (asked.get('to') ?? '9999'),
    )
    .map(({ id }) => id)
    .sort();
}

describe.each(cases)('$query', ({ query, address, ids }) => {
  test('in an address', async () => {
    const { found, answer } = await narrow(readNarrowing(new URLSearchParams(address)));
    expect(answer.unknown).toEqual([]);
    const paths = found.map(({ article, id }) =>
      source.addressOf(`articles/${encodeURIComponent(article.slug)}/#${encodeURIComponent(id)}`),
    );
    expect(paths.sort()).toEqual(ids);
  });

  test('in a terminal', () => {
    const { out, status } = run('query.ts', [query], { content: norland });
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id).sort()).toEqual(ids);
    expect(status).toBe(ids.length > 0 ? 0 : 1);
  });

  test('in the files alone', () => {
    expect(staticIds(address)).toEqual(ids);
  });

  test('over the Model Context Protocol', async () => {
    const { statements: found, edition, total } = await ask('search', { query, limit: 50 });
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
    expect([edition.length, total]).toEqual([12, ids.length]);
    for (const { mode } of found) expect(['direct', 'indirect', 'mixed']).toContain(mode);
  });
});

describe('the server', () => {
  test('has four tools, which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'statement', 'position', 'coverage']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  test('gives a statement by its address or its name, and says where there is none', async () => {
    for (const id of [
      'https://example.org/timeline/articles/grain-talks/#nobody-asked',
      'https://example.org/timeline/articles/grain-talks/nobody-asked/',
      '/timeline/embed/articles/grain-talks/nobody-asked/',
      'grain-talks#nobody-asked',
    ]) {
      const { structuredContent } = await client.callTool({ name: 'statement', arguments: { id } });
      expect(structuredContent).toMatchObject({
        archive: 'Norland Papers',
        statement: { mode: 'direct', words: '“Nobody asked us to stop the ships.\n\n“Nobody will.”' },
      });
    }
    expect(await client.callTool({ name: 'statement', arguments: { id: 'grain-talks#no' } })).toMatchObject({
      isError: true,
      content: [{ text: 'There is no statement "grain-talks#no".' }],
    });
  });

  test('gives a position oldest first, and how a name was read', async () => {
    const { statements: found, total } = await ask('position', { speaker: 'Marsh', topic: 'trade' });
    expect([total, found.map(({ id }) => id.slice(id.indexOf('articles')))]).toEqual([4, [
      'articles/grain-talks/#grain-will-pass-before-winter-she-said',
      'articles/grain-talks/#nobody-asked',
      'articles/premier/#trade-outlasts',
      'articles/premier/#farmer',
    ]]); // prettier-ignore
    const { structuredContent } = await client.callTool({
      name: 'position',
      arguments: { speaker: 'Nobody Known', topic: 'trade' },
    });
    expect(structuredContent).toMatchObject({ total: 0, unknown: [expect.stringContaining('Nobody Known')] });
  });

  test('says where the archive is thin', async () => {
    const { structuredContent } = await client.callTool({ name: 'coverage', arguments: { of: 'gap' } });
    expect(structuredContent).toMatchObject({ statements: 8, rows: [{ of: 'gap', statements: 0 }] });
  });
});

describe('npm run query', () => {
  test('writes any format of the data, and says how the query was read on stderr', () => {
    const { out, err } = run('query.ts', ['speaker:marsh mode:direct', '--format', 'csv'], { content: norland });
    expect(out.split('\r\n')[0]).toMatch(/^id,entry_id,fragment,date,/);
    expect(out).toContain('https://example.org/timeline/articles/grain-talks/#nobody-asked');
    expect(err).toBe('1 statement found\n');
  });

  test('cites what it finds in every form of a bibliography, read today', () => {
    const cited = (format: string) => run('query.ts', ['speaker:marsh mode:direct', '--format', format], { content: norland }).out; // prettier-ignore
    const year = String(new Date().getFullYear());
    const address = 'https://example.org/timeline/articles/grain-talks/#nobody-asked';
    expect(cited('bibtex')).toMatch(/^@misc\{[^\n]+,\n[\s\S]+\n\}\n$/);
    expect(cited('biblatex')).toContain(`urldate = {${year}-`);
    expect(cited('ris')).toMatch(/^TY {2}- [\s\S]+\nER {2}- /);
    const [item] = JSON.parse(cited('csl')) as { URL: string; accessed: { 'date-parts': number[][] } }[];
    expect(item?.URL).toBe(address);
    expect(String(item?.accessed['date-parts'][0]?.[0])).toBe(year);
    for (const format of ['bibtex', 'biblatex', 'ris', 'csl'])
      expect([format, cited(format).includes(address)]).toEqual([format, true]);
  });

  test('says what is wrong with a call in a line, and how to call it', () => {
    expect(run('query.ts', ['grain', '--format', 'xls'], { content: norland }).err).toMatch(
      /^--format is json, ndjson, csv, bibtex, biblatex, ris, csl, not "xls"\n/,
    );
    expect(run('query.ts', [], { content: norland })).toMatchObject({ status: 2 });
  });
});
