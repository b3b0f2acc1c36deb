import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '../../src/exports/data/tables.ts';
import { notKept } from '../../src/offline/edition.ts';
import { publishAt } from '../../src/site/published.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { writeData } from '../../src/site/writing/write-data.ts';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

process.env.CONTENT_DIR = norland;
publishAt({ site: 'https://example.org', base: '/timeline/' });
const folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
const site = new SiteFolder(join(folder, 'one'), new Map(), []);
beforeAll(() => {
  writeData(site);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string) => readFileSync(join(site.folder, 'data/v1', path));

test('every table is there in every format, with its checksum', () => {
  const names = site.list().map(({ path }) => path.replace('data/v1/', ''));
  const ofTables = tables.flatMap(({ name }) => ['csv', 'json', 'ndjson'].map((ending) => `${name}.${ending}`));
  const described = [
    'SHA256SUMS',
    'archive.sqlite',
    'archive.xml',
    'datapackage.json',
    'import.yaml',
    'openapi.json',
    'schema.json',
  ];
  const linked = ['annotations.jsonld', 'popolo.json', 'topics.jsonld', 'topics.ttl'];
  expect(names).toEqual([...ofTables, ...described, ...linked].sort());
  const sums = read('SHA256SUMS').toString().trim().split('\n');
  expect(sums).toHaveLength(names.length - 1);
  for (const line of sums) {
    const [sum = '', name = ''] = line.split('  ');
    expect([name, createHash('sha256').update(read(name)).digest('hex')]).toEqual([name, sum]);
  }
});

test('ids are the addresses', () => {
  const rows = JSON.parse(read('statements.json').toString()) as { id: string }[];
  expect(rows.map(({ id }) => id)).toContain('https://example.org/timeline/articles/grain-talks/#nobody-asked');
});

test('the database answers in SQL, with sources beside statements', () => {
  const database = new DatabaseSync(join(site.folder, 'data/v1/archive.sqlite'), { readOnly: true });
  const rows = database
    .prepare(
      "SELECT s.fragment, s.source_publisher FROM sourced AS s, json_each(s.topics) AS t WHERE t.value = 'the Strait' ORDER BY s.earliest, s.id",
    )
    .all();
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { fragment: 'the-commission-counted-forty-ships', source_publisher: 'Norland News' },
    { fragment: 'nobody-asked', source_publisher: 'Norland News' },
    { fragment: 'пролив-открыт-и-ада-это-знает', source_publisher: 'Norland News' },
    { fragment: 'المضيق-مفتوح', source_publisher: 'Norland News' },
    { fragment: 'open', source_publisher: 'Norland News' },
  ]);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});

test('a second build has the same bytes, in another zone, and takes them from the first where nothing changed', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const other = new SiteFolder(join(folder, 'two'), new Map(), []);
  writeData(other);
  process.env.TZ = zone;
  const digests = (of: SiteFolder) => of.list().map(({ path, digest }) => `${path} ${digest}`);
  expect(digests(other)).toEqual(digests(site));

  const upon = new SiteFolder(join(folder, 'three'), new Map(), [{ folder: site.folder, ledger: site.ledger }]);
  writeData(upon);
  expect(digests(upon)).toEqual(digests(site));
  for (const [path, { written }] of upon.ledger)
    expect([path, written]).toEqual([path, site.ledger.get(path)?.written]);
});

test('a collection that asks for it has its data packed, the same in them', () => {
  const content = copyContent(norland);
  appendFileSync(join(content, 'site.yaml'), 'pages: { data: packed }\n');
  process.env.CONTENT_DIR = content;
  const packed = new SiteFolder(join(folder, 'packed'), new Map(), []);
  writeData(packed);
  process.env.CONTENT_DIR = norland;
  const names = packed.list().map(({ path }) => path.replace('data/v1/', ''));
  expect(names.filter((name) => !name.endsWith('.gz'))).toEqual([
    'SHA256SUMS',
    'datapackage.json',
    'import.yaml',
    'openapi.json',
    'schema.json',
  ]);
  for (const name of names.filter((own) => own.endsWith('.gz'))) {
    const unpacked = gunzipSync(readFileSync(join(packed.folder, 'data/v1', name)));
    const plain = read(name.slice(0, -3));
    // The annotations name the file that they are.
    if (!name.startsWith('annotations')) expect([name, unpacked.equals(plain)]).toEqual([name, true]);
  }
});

test('no browser keeps any of it', () => {
  for (const { path } of site.list()) expect([path, notKept.some(({ what }) => what.test(path))]).toEqual([path, true]);
});
