import { expect, test } from 'vitest';
import { archiveOf, importFile, told } from './import-text.ts';
import { workbook } from './workbook.ts';

const header = ['Date', 'Speaker', 'Text', 'Topic', 'Source', 'Link'];
const row = (date: string | number | { day: number }, number: number) => [
  date,
  'Ada Marsh',
  `The port opens, number ${number}.`,
  'grain',
  'Norland Gazette',
  `https://example.org/${number}`,
];

test('reads days of a sheet by its own way of counting', async () => {
  const from1900 = await importFile(
    'a.xlsx',
    workbook({ Said: [header, row({ day: 47970 }, 1), row({ day: 47970.5 }, 2)] }),
  );
  expect(archiveOf(from1900.after).archive.statements.map(({ date }) => date.edtf)).toEqual([
    '2031-05-02',
    '2031-05-02T12:00',
  ]);
  const from1904 = await importFile('a.xlsx', workbook({ Said: [header, row({ day: 46508 }, 1)] }, true));
  expect(archiveOf(from1904.after).archive.statements.map(({ date }) => date.edtf)).toEqual(['2031-05-02']);
});

test('takes the first sheet that has rows, or the one that the mapping names', async () => {
  const file = workbook({ Empty: [], Said: [header, row('2031-05-02', 1)], Later: [header, row('2031-05-03', 2)] });
  const first = await importFile('a.xlsx', file);
  expect(archiveOf(first.after).archive.statements.map(({ date }) => date.edtf)).toEqual(['2031-05-02']);
  const named = await importFile('a.xlsx', file, { map: 'sheet: Later\n' });
  expect(archiveOf(named.after).archive.statements.map(({ date }) => date.edtf)).toEqual(['2031-05-03']);
  expect(told(await importFile('a.xlsx', file, { map: 'sheet: Last\n' }))).toEqual([
    '1:1 error there is no sheet "Last"',
  ]);
});

test('says the row and the column of a cell, with empty rows in front', async () => {
  const plan = await importFile('a.xlsx', workbook({ Said: [[], header, row('03/04/2031', 1), [], row('soon', 2)] }));
  expect(told(plan)).toEqual([
    '3:1 error "03/04/2031" can be 2031-04-03 or 2031-03-04',
    '5:1 error "soon" is not a date that can be read',
  ]);
});

test('refuses what is no workbook', async () => {
  expect(told(await importFile('a.xlsx', 'PK nothing'))).toEqual(['1:1 error this workbook cannot be read']);
});
