import { describe, expect, test } from 'vitest';
import { dataExamples } from '../../../src/exports/data/examples.ts';
import { csv, withoutFormula } from '../../../src/exports/data/formats/csv.ts';
import { json } from '../../../src/exports/data/formats/json.ts';
import { ndjson } from '../../../src/exports/data/formats/ndjson.ts';
import { areDataPacked, partName, partNames, publishedName } from '../../../src/exports/data/data-files.ts';
import { dataSchema, rowSchema } from '../../../src/exports/data/json-schema.ts';
import { nestedRow } from '../../../src/exports/data/nested-row.ts';
import { proseText } from '../../../src/exports/data/prose-text.ts';
import { sizePlace, sizeText, withSizes } from '../../../src/exports/data/sizes.ts';
import { sqlAfter, sqlTables } from '../../../src/exports/data/sql.ts';
import {
  isEmpty,
  labelCells,
  labelColumns,
  languagesOf,
  text,
  type Row,
  type Table,
} from '../../../src/exports/data/table.ts';
import type { DataFormat } from '../../../src/exports/data/data-format.ts';
import { counts, entries, said, source } from './table-by-hand.ts';

const written = (format: DataFormat, { columns, groups, rows }: Table, own: Iterable<Row> = rows(source)) =>
  [...format.write({ columns: columns(source), groups, rows: own })].join('');
const nested = {
  id: '/a#b',
  entry_id: '/a',
  date: '2031',
  title: 'Talks',
  speaker_id: ['/s/1', '/s/2'],
  times: 2,
  source: { url: 'https://x.example' },
  via: [{ agent: 'Bo' }, { as: 'agency' }],
  roles: [{}, { labels: { ru: 'посол' } }],
  names: { of: { 'ru-Latn': 'Marsh' } },
};
const second = { id: '/a#c', entry_id: '/a', times: 0 };

describe('a row is written', () => {
  test('with its groups, and without what is not known', () => {
    expect([...said.rows(source)].map((row) => nestedRow(said.columns(source), said.groups, row))).toEqual([
      nested,
      second,
    ]);
  });

  test('with all of a group together', () => {
    const columns = ['a.b', 'a.c', 'a.d.e', 'a.d.f'].map((name) => text(name, ''));
    const row = { 'a.b': '1', 'a.c': '2', 'a.d.e': '3', 'a.d.f': '4' };
    expect(nestedRow(columns, [], row)).toEqual({ a: { b: '1', c: '2', d: { e: '3', f: '4' } } });
    expect(nestedRow(columns, [], { 'a.c': '2' })).toEqual({ a: { c: '2' } });
  });

  test('as JSON, a line each', () => {
    expect(written(json, said)).toBe(`[\n${JSON.stringify(nested)},\n${JSON.stringify(second)}\n]\n`);
    expect(written(json, said, [])).toBe('[]\n');
    expect(written(ndjson, said)).toBe(`${JSON.stringify(nested)}\n${JSON.stringify(second)}\n`);
  });

  test('as CSV, the names of the columns first', () => {
    expect(written(csv, said)).toBe(
      'id,entry_id,date,title,speaker_id,times,source.url,source.title,via.agent,via.as,roles.labels.ru,names.of.ru-Latn\r\n' +
        '/a#b,/a,2031,Talks,"/s/1\n/s/2",2,https://x.example,,"Bo\n","\nagency","\nпосол",Marsh\r\n' +
        '/a#c,/a,,,,0,,,,,,\r\n',
    );
    expect(written(csv, entries)).toBe('id,date,title\r\n/a,,"Talks ""of"" 2031"\r\n');
  });

  test.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\rb', '"a\rb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a b', 'a b'],
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['a=1', 'a=1'],
    ['-1', "'-1"],
  ])('%j in a cell of CSV as %j', (value, cell) => {
    expect(written(csv, counts, [{ of: value }])).toBe(`of,count\r\n${cell},\r\n`);
  });

  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'=", "''+"])(
    '%j in front has an apostrophe before it',
    (sign) => {
      expect(withoutFormula(`${sign}1`)).toBe(`'${sign}1`);
      expect(withoutFormula(`x${sign}1`)).toBe(`x${sign}1`);
    },
  );

  test('by formats that say what they are', () => {
    expect([csv, json, ndjson].map(({ ending, name, mediaType }) => [ending, name, mediaType])).toEqual([
      ['csv', 'CSV', 'text/csv'],
      ['json', 'JSON', 'application/json'],
      ['ndjson', 'NDJSON', 'application/x-ndjson'],
    ]);
    for (const { about } of [csv, json, ndjson]) expect(about).toMatch(/^(?:UTF-8|A list|An object).*\.$/);
  });
});

describe('labels', () => {
  const labels: Record<string, string>[] = [{ ru: 'зерно', ar: 'الحبوب' }, {}, { ru: 'уголь' }];
  test('have a column for each language', () => {
    expect(languagesOf(labels)).toEqual(['ar', 'ru']);
    expect(labelColumns('labels', labels, 'list')).toEqual([
      { name: 'labels.ar', about: 'the same in the language ar', type: 'list' },
      { name: 'labels.ru', about: 'the same in the language ru', type: 'list' },
    ]);
    expect(labelCells({ ru: 'зерно' })).toEqual({ 'labels.ru': 'зерно' });
  });
});

test.each([
  [undefined, true],
  ['', true],
  [[], true],
  [['', ''], true],
  [['', 'a'], false],
  ['a', false],
  [0, false],
])('a cell %j says nothing: %s', (cell, expected) => {
  expect(isEmpty(cell)).toBe(expected);
});

describe('the schema of a row', () => {
  const one = (type: string, description: string) => ({ type, description });
  const strings = { type: 'array', items: { type: 'string' } };
  const object = (properties: object, required?: string[]) => ({
    type: 'object',
    ...(required && { required }),
    additionalProperties: false,
    properties,
  });

  test('has what a row can have and nothing else', () => {
    expect(rowSchema(said, source)).toEqual(
      object(
        {
          id: one('string', 'the address'),
          entry_id: one('string', 'the entry'),
          date: one('string', 'when'),
          title: one('string', 'the headline'),
          speaker_id: { ...strings, description: 'who' },
          times: one('integer', 'how often'),
          source: object({ url: one('string', 'where'), title: one('string', 'in what') }),
          via: { type: 'array', items: object({ agent: one('string', 'through whom'), as: one('string', 'as what') }) },
          roles: { type: 'array', items: object({ labels: object({ ru: one('string', 'the office in Russian') }) }) },
          names: object({ of: object({ 'ru-Latn': one('string', 'the name') }) }),
        },
        ['id'],
      ),
    );
  });

  test('stands with those of the other tables', () => {
    expect(dataSchema([entries, counts], source)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Norland — Papers',
      $defs: {
        articles: { type: 'array', description: 'A row is an entry', items: rowSchema(entries, source) },
        'odd "counts"': { type: 'array', description: 'A row is an entry', items: rowSchema(counts, source) },
      },
    });
  });
});

describe('the database', () => {
  const [statements, articles, odd] = sqlTables([said, entries, counts], source);

  test('has a table for each, statements without what entries have', () => {
    expect(statements?.create).toBe(
      'CREATE TABLE "statements" ("id" TEXT PRIMARY KEY, "entry_id" TEXT, "date" TEXT, "speaker_id" TEXT, "times" INTEGER, "source_url" TEXT, "source_title" TEXT, "via" TEXT, "roles" TEXT, "names_of_ru_Latn" TEXT)',
    );
    expect(articles?.create).toBe('CREATE TABLE "articles" ("id" TEXT PRIMARY KEY, "date" TEXT, "title" TEXT)');
    expect(odd?.create).toBe('CREATE TABLE "odd ""counts""" ("of" TEXT, "count" INTEGER)');
    expect([statements?.insert, odd?.insert]).toEqual([
      'INSERT INTO "statements" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      'INSERT INTO "odd ""counts""" VALUES (?, ?)',
    ]);
    expect(sqlTables([said], source)[0]?.create).toContain('"title" TEXT');
  });

  test('with lists and groups as JSON', () => {
    expect([...(statements?.values(said.rows(source)) ?? [])]).toEqual([
      [
        '/a#b',
        '/a',
        '2031',
        '["/s/1","/s/2"]',
        2,
        'https://x.example',
        null,
        '[{"agent":"Bo"},{"as":"agency"}]',
        '[{},{"labels":{"ru":"посол"}}]',
        'Marsh',
      ],
      ['/a#c', '/a', null, null, 0, null, null, null, null, null],
    ]);
    expect([...(articles?.values(entries.rows(source)) ?? [])]).toEqual([['/a', null, 'Talks "of" 2031']]);
  });

  test('is indexed by day, and has statements with their entries', () => {
    expect(sqlAfter.map((own) => own.split('"').slice(0, 2).join(''))).toEqual([
      'CREATE INDEX statements_by_day',
      'CREATE VIEW sourced',
    ]);
  });
});

describe('prose as text', () => {
  test.each([
    ['<p>One <em>two</em>\n three.</p><p>Four.</p>', 'One two three.\n\nFour.'],
    ['<h2>Title</h2><ul><li>a</li><li>b</li></ul>', 'Title\n\na\n\nb'],
    ['<ol class="x"><li>a</li></ol><hr><blockquote>q</blockquote>', 'a\n\nq'],
    ['<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td> <td>2</td></tr></tbody></table>', 'a\n\n1 2'],
    ['<dl><dt>a</dt><dd>b</dd></dl><div>c</div><section>d</section><pre>e</pre>', 'a\n\nb\n\nc\n\nd\n\ne'],
    ['a<br>b<br />c<br><br> d', 'a\nb\nc\nd'],
    ['<a href="x">one</a>two', 'onetwo'],
    ['<param>a</param>', 'a'],
    ['a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos; f&nbsp;g', 'a & b <c> "d" \'e\' f g'],
    ['&#65;&#x42;&#X43; &unknown; &amp;lt;', 'ABC &unknown; &lt;'],
    ['', ''],
    ['<p> </p>', ''],
  ])('%s', (html, expected) => {
    expect(proseText(html)).toBe(expected);
  });
});

describe('the size of a file', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1499, '1 kB'],
    [1500, '2 kB'],
    [999_999, '1000 kB'],
    [1_000_000, '1.0 MB'],
    [1_234_567, '1.2 MB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  test('stands in its places, as often as the page says it', () => {
    const page = `a${sizePlace('x-1.csv')}b${sizePlace('gone.csv')}c<span class="count" data-size="x-1.csv" data-a>old</span>`;
    expect(withSizes(page, new Map([['x-1.csv', 2000]]))).toBe(
      'a<span class="count" data-size="x-1.csv">2 kB</span>b<span class="count" data-size="gone.csv"></span>c<span class="count" data-size="x-1.csv" data-a>2 kB</span>',
    );
  });
});

test('a table has as many files as its rows need, one at least', () => {
  expect(partNames('statements', 'csv', 0)).toEqual(['statements.csv']);
  expect(partNames('statements', 'csv', 10_000)).toEqual(['statements.csv']);
  expect(partNames('statements', 'csv', 20_001)).toEqual(['statements.csv', 'statements-2.csv', 'statements-3.csv']);
  expect(partName('a', 'json', 2)).toBe('a-2.json');
});

test('each language is shown how the data are read from where they lie', () => {
  const examples = dataExamples('https://papers.example/data/v1/');
  expect(examples.map(({ language }) => language)).toEqual(['Shell', 'R', 'Python', 'SQL']);
  for (const { code } of examples) expect(code).toContain('https://papers.example/data/v1/');
  const packed = dataExamples('https://papers.example/data/v1/', true).map(({ code }) => code);
  for (const code of packed)
    expect(code).toMatch(/data\/v1\/(?:statements\.(?:csv|n?dj?son|json)|archive\.sqlite)\.gz/);
  expect(packed.join('')).not.toMatch(/v1\/(?:statements\.\w+|archive\.sqlite)(?!\.gz)\b(?![.\w])/);
});

test.each<[number, 'plain' | 'packed' | undefined, boolean]>([
  [5000, undefined, false],
  [5001, undefined, true],
  [5001, 'plain', false],
  [1, 'packed', true],
])('the data of %i statements, asked for as %s, are packed: %s', (count, data, isPacked) => {
  const statements = Array.from({ length: count }, () => ({}));
  const archive = { statements, site: { pages: { data } } } as unknown as Parameters<typeof areDataPacked>[0];
  expect(areDataPacked(archive)).toBe(isPacked);
  expect(publishedName('topics.csv', { isPacked })).toBe(isPacked ? 'topics.csv.gz' : 'topics.csv');
});
