import { expect, test } from 'vitest';
import { readText, readTextPlace } from '../../../src/search/files/text-places.ts';
import { rowPlaces, rowRuns } from '../../../src/search/files/row-files.ts';
import { checksum } from '../../../src/search/files/seal.ts';
import { writeTexts } from '../../../src/search/files/write-texts.ts';
import type { Shown } from '../../../src/search/hits/shown.ts';

const shown = (text: string): Shown => ({
  path: 'p',
  text,
  title: '',
  date: '2031',
  mode: 'direct',
  speakers: [],
  topics: [],
});
const readBack = (all: readonly Shown[]) => {
  const { place, perFile, files, more } = writeTexts(all);
  return all.map((_, number) => {
    const start = (number % perFile) * place;
    const { beginning, rest } = readTextPlace(
      files[Math.floor(number / perFile)]?.subarray(start, start + place) ?? new Uint8Array(),
    );
    return readText(beginning, rest && more[rest.file]?.subarray(rest.start, rest.end)).text;
  });
};
/** What a text of so many letters takes beside them. */
const beside = JSON.stringify(['p', '', '', '2031', 'direct', [], []]).length;

test('texts come back from their places, and what had no room from its file', () => {
  const texts = [
    ...Array.from({ length: 60 }, (_, at) => 'x'.repeat(200 + at)),
    'ж'.repeat(9000),
    ...Array.from({ length: 8 }, (_, at) => String(at).repeat(12_000)),
  ];
  const written = writeTexts(texts.map(shown));
  expect(readBack(texts.map(shown))).toEqual(texts);
  expect(written.more.length).toBe(3);
  // A file of what had no room ends behind the text that fills it.
  for (const bytes of written.more.slice(0, -1)) expect(bytes.length).toBeGreaterThan(32_768);
});

test('a place is as long as costs a reader the fewest bytes', () => {
  const placeOf = (...lengths: number[]) =>
    writeTexts(lengths.map((length) => shown('x'.repeat(length - beside)))).place;
  expect(placeOf(200, 200, 200)).toBe(224);
  expect(placeOf(224)).toBe(224);
  expect(placeOf(225)).toBe(256);
  expect(placeOf(40)).toBe(64);
  // One long text of several does not make the places of all long.
  expect(placeOf(200, 200, 200, 200, 2000)).toBe(224);
  expect(placeOf(200, 300)).toBe(320);
  expect(placeOf(200, 200, 2000, 2000, 2000)).toBe(224);
  expect(placeOf(700, 700, 700, 1000)).toBe(704);
  expect(writeTexts([]).place).toBe(32);
});

test('a file has places for as many as fill it, the last one fewer', () => {
  const { perFile, files, place } = writeTexts(Array.from({ length: 100 }, () => shown('x'.repeat(400))));
  expect(perFile).toBe(Math.floor(32_768 / place));
  expect(files.map(({ length }) => length / place)).toEqual([perFile, 100 - perFile]);
  expect(writeTexts([shown('a')]).more).toEqual([]);
  // What is shorter than its place is filled up.
  expect(new TextDecoder().decode(writeTexts([shown('a')]).files[0])).toMatch(/^\[.*\] +$/);
});

test('a place that has no room for all begins with where the rest is', () => {
  const { files, place } = writeTexts([
    shown('a'),
    shown('b'),
    shown('c'),
    shown('d'),
    shown('x'.repeat(3000)),
    shown('y'.repeat(3000)),
  ]);
  const last = new TextDecoder().decode(files[0]?.subarray(5 * place, 6 * place));
  const rest = 3000 + beside - (place - 32);
  expect(last.slice(0, 32)).toBe(`0 ${rest} ${rest}`.padEnd(31).concat('\n'));
  expect(readTextPlace(new TextEncoder().encode(last)).rest).toEqual({ file: 0, start: rest, end: 2 * rest });
});

test('rows lie in folders of years, or of months where a year has more than thirty statements', () => {
  const of = (day: string, count: number) => Array.from({ length: count }, (_, at) => ({ path: `${day}/${at}`, day }));
  const times = (...days: { path: string; day: string }[][]) =>
    rowRuns(days.flat()).map(([folder, count]) => `${folder.replace(/-[0-9a-f]{8}$/, '')} ${count}`);
  expect(times(of('2031-05-30', 20), of('2031-04-02', 10))).toEqual(['2031 30']);
  expect(times(of('2031-05-30', 20), of('2031-04-02', 11), of('2030-01-01', 2))).toEqual([
    '2031-05 20',
    '2031-04 11',
    '2030 2',
  ]);
  const mark = checksum(new TextEncoder().encode('b\n'), checksum(new TextEncoder().encode('a\n')));
  expect(
    rowRuns([
      { path: 'a', day: '2031-05-30' },
      { path: 'b', day: '2031-05-02' },
    ]),
  ).toEqual([[`2031-${mark.toString(16).padStart(8, '0')}`, 2]]);
  expect(rowRuns([])).toEqual([]);
});

test('a row has its place in the file of its folder', () => {
  const placeOf = rowPlaces([
    ['a', 21],
    ['b', 2],
  ]);
  expect([0, 19, 20, 21, 22].map(placeOf)).toEqual([
    { file: 'a/0/', position: 0 },
    { file: 'a/0/', position: 19 },
    { file: 'a/1/', position: 0 },
    { file: 'b/0/', position: 0 },
    { file: 'b/0/', position: 1 },
  ]);
  expect([placeOf(23), rowPlaces([])(0)]).toEqual([undefined, undefined]);
});

test('a place is a beginning as it stands, or one behind the line that says where the rest is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readTextPlace(bytes('["p"] '))).toEqual({ beginning: bytes('["p"] ') });
  const { beginning, rest } = readTextPlace(bytes('2 30 4   \n["p'));
  expect([new TextDecoder().decode(beginning), rest]).toEqual(['["p', { file: 2, start: 30, end: 34 }]);
});
