import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/importing/decode-text.ts';
import { readCsv } from '../../src/importing/formats/csv.ts';
import { archiveOf, importFile, told } from './import-text.ts';

const read = (text: string | Uint8Array, path = 'a.csv') =>
  readCsv({ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
const cellsOf = (text: string, path?: string) =>
  read(text, path).tables.flatMap(({ rows }) => rows.map(({ line, cells }) => [line, ...[...cells.values()].flat()]));

describe('the cells of a row', () => {
  test.each([
    ['commas', 'a,b\n"x, y",2\n'],
    ['semicolons', 'a;b\n"x, y";2\n'],
    ['tabs', 'a\tb\nx, y\t2\n'],
    ['bars', 'a|b\nx, y|2\n'],
    ["the sign of Excel's first line", 'sep=^\na^b\nx, y^2\n'],
  ])('are parted by %s', (what, text) => {
    expect(cellsOf(text)).toEqual([[what.startsWith('the sign') ? 3 : 2, 'x, y', '2']]);
  });

  test('keep the line at which the row begins, with line breaks in cells and empty rows before it', () => {
    expect(cellsOf('a,b\n"x\ny",2\n\n,\nz,3\n')).toEqual([
      [2, 'x\ny', '2'],
      [6, 'z', '3'],
    ]);
  });

  test('that hold the sign without marks are told, and the rest is read', () => {
    const { tables, problems } = read('a,b\nx,y,z\nv,w\n');
    expect(problems.map(({ line, fact }) => [line, fact])).toEqual([[2, 'this row has 3 cells, and the header 2']]);
    expect(tables[0]?.rows.map(({ line }) => line)).toEqual([3]);
  });

  test('whose marks are never closed are told by their line, and rows before and behind are read', () => {
    const { tables, problems } = read('a,b\n1,2\n"x,y\nv,w\n');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'csv']]);
    expect(tables[0]?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('the letters of a text', () => {
  const cyrillic = 'дата,кто,слова\n2031-05-02,Ада Марш,Порт откроется до зимы и останется открытым для всех судов\n';
  const toBytes = (text: string, byteOf: (character: number) => number) =>
    Uint8Array.from(Array.from(text, (character) => byteOf(character.codePointAt(0) ?? 0)));
  const in1251 = (code: number) => (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);

  test('are told from Windows-1251 and from Windows-1252, and what was assumed is said', () => {
    const russian = decodeText(toBytes(cyrillic, in1251));
    expect(russian?.text).toBe(cyrillic);
    expect(russian?.encoding).toContain('assumed');
    const french = 'qui,texte\nHélène Fen,« Le port sera fermé à la fin de l’été », a-t-elle déclaré\n';
    const in1252 = decodeText(toBytes(french, (code) => (code === 0x2019 ? 0x92 : code)));
    expect(in1252?.text).toBe(french);
  });

  test.each([
    ['with a mark, little end first', true, true],
    ['with a mark, big end first', true, false],
    ['without a mark, little end first', false, true],
    ['without a mark, big end first', false, false],
  ])('are read as UTF-16 %s', (_how, hasMark, isLittle) => {
    const text = 'date,who\n2031-05-02,Ada Marsh\n';
    const units = [...(hasMark ? [0xfeff] : []), ...Array.from(text, (character) => character.charCodeAt(0))];
    const bytes = Uint8Array.from(
      units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
    );
    expect(decodeText(bytes)?.text).toBe(text);
  });

  test('are those of the encoding that the mapping names', async () => {
    const bytes = toBytes('Date,Who,Text,Topic,Source\n2031-05-02,Ада Марш,Порт.,grain,Norland Gazette\n', in1251);
    const plan = await importFile('a.csv', bytes, { map: 'encoding: windows-1251\n' });
    expect(told(plan)).toEqual([]);
    const [statement] = archiveOf(plan.after).archive.statements;
    expect(statement?.speakers.map(({ printedName, speaker }) => [printedName, speaker.name])).toEqual([
      ['Ада Марш', 'Ada Marsh'],
    ]);
  });
});
