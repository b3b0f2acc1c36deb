import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import type { Topic } from '../../src/archive/names/topics.ts';
import { monthNumber, monthText } from '../../src/lenses/months.ts';
import { firstDay } from '../../src/statements/dates/dates.ts';
import { drawSwimlanes } from '../../src/lenses/swimlanes.ts';
import type { Speaker } from '../../src/archive/names/speakers.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const [example] = archive.statements;
const [first] = archive.speakers;

function said(day: string, speaker: Speaker): ArchivedStatement {
  if (!example) throw new Error('the invented collection is empty');
  return { ...example, speakers: [{ speaker, printedName: speaker.name }], members: [], date: dateOf(day) };
}

function inventedSpeaker(index = 0): Speaker {
  if (!first) throw new Error('the invented collection has no speaker');
  return { ...first, slug: `speaker-${index}` };
}

function invented(count: number): Speaker[] {
  return Array.from({ length: count }, (_, index) => inventedSpeaker(index));
}

test('every statement stands on the lane of its speaker, once', () => {
  const lanes = drawSwimlanes(archive)?.lanes ?? [];
  const marked = lanes.flatMap(({ of: speaker, marks }) =>
    marks.flatMap(({ statements }) => statements.map((one) => [speaker.slug, one.speakers[0].speaker.slug, one.id])),
  );
  expect(marked).toHaveLength(archive.statements.length);
  for (const [lane, speaker] of marked) expect(lane).toBe(speaker);
  expect(new Set(marked.map(([, , id]) => id)).size).toBe(archive.statements.length);
});

test('a mark has the colour of a topic that most of its statements are on, or none', () => {
  const drawn = drawSwimlanes(archive);
  const marks = drawn?.lanes.flatMap((lane) => lane.marks) ?? [];
  expect(marks.length).toBeGreaterThan(1);
  for (const { statements, colour } of marks) {
    const on = (topic: Topic) =>
      statements.filter((one) => one.topics.some((own) => own === topic || own.broader.includes(topic))).length;
    if (colour === undefined)
      for (const topic of drawn?.legend ?? []) expect(on(topic) * 2).toBeLessThanOrEqual(statements.length);
    else expect(drawn?.legend.slice(colour, colour + 1).map(on)[0] ?? 0).toBeGreaterThan(statements.length / 2);
  }
});

test('no topic of the legend is nearly everything', () => {
  const speaker = inventedSpeaker();
  const statements = ['2031-01-01', '2031-06-01', '2031-12-01'].map((day) => said(day, speaker));
  expect(drawSwimlanes({ ...archive, statements, speakers: [speaker] })?.legend).toEqual([]);
});

test('later days of a month stand further along, and statements that would touch are one mark between them', () => {
  const speaker = inventedSpeaker();
  const days = ['2031-01-01', '2031-01-09', '2031-01-17', '2031-04-01', '2033-12-31'];
  const statements = days.map((day) => said(day, speaker));
  const marks = drawSwimlanes({ ...archive, statements, speakers: [speaker] })?.lanes[0]?.marks ?? [];
  expect(marks.map(({ statements: { length } }) => length)).toEqual([3, 1, 1]);
  expect(marks[0]?.x).toBeCloseTo(8 / 31);
  const places = marks.map(({ x }) => x ?? NaN);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('no two marks of a lane are nearer than a mark is wide', () => {
  const speaker = inventedSpeaker();
  const month = fc.integer({ min: 0, max: 200 }).map((number) => monthText(monthNumber('2020-01') + number));
  fc.assert(
    fc.property(fc.array(month, { minLength: 2, maxLength: 40 }), (months) => {
      const statements = months.map((each) => said(`${each}-11`, speaker));
      const drawn = drawSwimlanes({ ...archive, statements, speakers: [speaker] });
      const places = drawn?.lanes[0]?.marks.map(({ x }) => x ?? NaN) ?? [];
      for (const [index, x] of places.entries())
        expect(x - (places[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(0.035 * (drawn?.layout.width ?? 0) - 1e-9);
    }),
  );
});

test('a statement of an unknown month has a mark without a place, for the table', () => {
  const speakers = invented(1);
  const statements = ['2031-01-01', '2031', '2032-01-01'].flatMap((day) => speakers.map((each) => said(day, each)));
  const places = drawSwimlanes({ ...archive, statements, speakers })?.lanes[0]?.marks.map(({ x }) => x);
  expect(places).toEqual([0, 12, undefined]);
});

test('those who said the most come first, or those who were heard first; the others are counted', () => {
  const speakers = invented(70);
  const statements = speakers.flatMap((speaker, index) =>
    Array.from({ length: index + 1 }, (_, day) => said(`${2031 + index}-${day % 2 === 0 ? '01' : '02'}-01`, speaker)),
  );
  const collection = { ...archive, statements, speakers };
  const drawn = drawSwimlanes(collection);
  expect(drawn?.lanes[0]?.of.slug).toBe('speaker-69');
  expect(drawn?.rest.at(-1)?.of.slug).toBe('speaker-0');
  expect((drawn?.lanes.length ?? 0) + (drawn?.rest.length ?? 0)).toBe(70);
  const days = drawSwimlanes(collection, 'first')?.lanes.map(({ first: { date } }) => firstDay(date)) ?? [];
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual(days.toSorted());
});

test('without two months there is nothing to draw', () => {
  expect(drawSwimlanes({ ...archive, statements: [] })).toBeUndefined();
});

test('more than forty statements are counted in cells of whole years, each once', () => {
  const speaker = inventedSpeaker();
  const statements = Array.from({ length: 2000 }, (_, number) =>
    said(new Date(Date.UTC(2000, 0, 1 + number * 4)).toISOString().slice(0, 10), speaker),
  );
  const drawn = drawSwimlanes({ ...archive, statements, speakers: [speaker] });
  const [lane] = drawn?.lanes ?? [];
  expect(lane?.marks).toEqual([]);
  expect(lane?.cells.map(({ from }) => from)).toEqual(Array.from({ length: 22 }, (_, index) => `${2000 + index}-01`));
  expect(lane?.cells.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  expect(drawn?.range.most).toBe(Math.max(...(lane?.cells.map(({ count }) => count) ?? [])));
});

test('however many statements there are, a page has no more lanes, marks and cells than 1,800 elements', () => {
  const speakers = invented(60);
  const statements = Array.from({ length: 6000 }, (_, number) => {
    const speaker = speakers[number % 60] ?? inventedSpeaker();
    return said(new Date(Date.UTC(2000, 0, 1 + ((number * 7919) % 9000))).toISOString().slice(0, 10), speaker);
  });
  const lanes = drawSwimlanes({ ...archive, statements, speakers })?.lanes ?? [];
  expect(lanes.length).toBeGreaterThan(10);
  expect(lanes.reduce((sum, { marks, cells }) => sum + 5 * marks.length + 3 * cells.length, 0)).toBeLessThanOrEqual(
    1800,
  );
});
