import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv, withoutFormula } from '../../../src/exports/data/formats/csv.ts';
import { json } from '../../../src/exports/data/formats/json.ts';
import { ndjson } from '../../../src/exports/data/formats/ndjson.ts';
import { proseText } from '../../../src/exports/data/prose-text.ts';
import { integer, list, text, type Row } from '../../../src/exports/data/table.ts';

const columns = [
  text('id', 'the address'),
  integer('count', 'how many'),
  list('topics', 'what about'),
  text('source.url', 'where'),
  text('labels.ru', 'in Russian'),
  list('roles.role', 'offices'),
  list('roles.from', 'since'),
  list('roles.labels.ru', 'in Russian'),
];
const groups = ['roles'];
const hostile = [
  '=HYPERLINK("https://x.example")',
  '+1',
  '-1',
  '@a',
  "'=1",
  '\tx',
  '＝1',
  'a,"b"\nc\r\nd',
  ']]> </script> & {\\}',
  '\u200f«المضيق»',
  '',
  ' x ',
];
const rows: Row[] = [
  { id: 'https://x.example/#a', count: 0, topics: ['grain', '=sum'], 'source.url': 'https://n.example/?a=1&b=2', 'labels.ru': 'зерно', 'roles.role': ['Envoy', 'Premier'], 'roles.from': ['', '2031'], 'roles.labels.ru': ['Посланник', ''] },
  { id: '#b', topics: [], 'roles.role': [] },
]; // prettier-ignore
const write = (format: typeof json, of: Iterable<Row>) => [...format.write({ columns, groups, rows: of })].join('');

test('JSON is a list with a row a line, groups nested and what is not known left out', () => {
  expect(write(json, rows)).toBe(`[
{"id":"https://x.example/#a","count":0,"topics":["grain","=sum"],"source":{"url":"https://n.example/?a=1&b=2"},"labels":{"ru":"зерно"},"roles":[{"role":"Envoy","labels":{"ru":"Посланник"}},{"role":"Premier","from":"2031"}]},
{"id":"#b"}
]
`);
  expect(write(json, [])).toBe('[]\n');
});

test('NDJSON is a row a line', () => {
  expect(write(ndjson, rows.slice(1))).toBe('{"id":"#b"}\n');
});

test('CSV is a record a row, lists a line each, formulas neutralised', () => {
  expect(write(csv, rows)).toBe(
    'id,count,topics,source.url,labels.ru,roles.role,roles.from,roles.labels.ru\r\n' +
      'https://x.example/#a,0,"grain\n=sum",https://n.example/?a=1&b=2,зерно,"Envoy\nPremier","\n2031","Посланник\n"\r\n' +
      '#b,,,,,,,\r\n',
  );
});

describe.each(hostile)('the value %j', (value) => {
  test('is in JSON and NDJSON as it is', () => {
    expect(JSON.parse(write(json, [{ id: `x${value}` }]))).toEqual([{ id: `x${value}` }]);
    const lines = write(ndjson, [{ id: value }, { id: 'next' }]).split('\n');
    expect(lines).toHaveLength(3);
  });

  test('is read out of CSV by another program as it is, but for the apostrophe in front of a formula', () => {
    const written = write(csv, [{ id: value, 'labels.ru': value }, { id: 'next' }]);
    const records = parse(written, { record_delimiter: '\r\n' });
    expect(records).toHaveLength(3);
    expect(records[1]?.[0]).toBe(withoutFormula(value));
    expect(records[1]?.[4]).toBe(withoutFormula(value));
    expect(/^[=+\-@\t\r＝]/.test(records[1]?.[0] ?? '')).toBe(false);
  });
});

test('prose is its text: paragraphs, headings, items, entities', () => {
  expect(
    proseText(
      '<h2>The talks</h2>\n<p>They <em>met</em>\nfor a day.<br>\nA &#x26; b &lt;c&gt;</p>\n<ul>\n<li>one</li>\n<li>two</li></ul>',
    ),
  ).toBe('The talks\n\nThey met for a day.\nA & b <c>\n\none\n\ntwo');
});
