import { expect, test } from 'vitest';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { drawSwimlanes } from '../../src/lenses/swimlanes.ts';
import type { Speaker } from '../../src/archive/speakers.ts';
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
  const drawn = drawSwimlanes(archive);
  const marked = drawn?.lanes.flatMap(({ of: speaker, marks }) =>
    marks.map(({ statement }) => [speaker.slug, statement.speakers[0].speaker.slug, statement.id]),
  );
  expect(marked).toHaveLength(archive.statements.length);
  for (const [lane, speaker] of marked ?? []) expect(lane).toBe(speaker);
  expect(new Set(marked?.map(([, , id]) => id)).size).toBe(archive.statements.length);
});

test('a mark has the colour of a topic that its statement is on, or the last', () => {
  const drawn = drawSwimlanes(archive);
  const marks = drawn?.lanes.flatMap((lane) => lane.marks) ?? [];
  expect(marks).toHaveLength(archive.statements.length);
  for (const { statement, colour } of marks) {
    const topic = drawn?.legend[colour];
    const labels = statement.topics.flatMap((own) => [own, ...own.broader]);
    if (topic) expect(labels).toContain(topic);
    else expect(labels.some((own) => drawn?.legend.includes(own))).toBe(false);
  }
});

test('no topic of the legend is nearly everything', () => {
  const speaker = inventedSpeaker();
  const statements = ['2031-01-01', '2031-06-01', '2031-12-01'].map((day) => said(day, speaker));
  expect(drawSwimlanes({ ...archive, statements, speakers: [speaker] })?.legend).toEqual([]);
});

test('later days of a month stand further along, and marks that would touch stand below each other', () => {
  const speaker = inventedSpeaker();
  const days = ['2031-01-01', '2031-01-02', '2031-01-03', '2031-01-04', '2031-03-31'];
  const statements = days.map((day) => said(day, speaker));
  const marks = drawSwimlanes({ ...archive, statements, speakers: [speaker] })?.lanes[0]?.marks ?? [];
  expect(marks.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0]);
  const places = marks.map(({ x }) => x ?? NaN);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(days.length);
});

test('a statement of an unknown month has a mark without a place, for the table', () => {
  const speakers = invented(1);
  const statements = ['2031-01-01', '2031', '2032-01-01'].flatMap((day) => speakers.map((each) => said(day, each)));
  const places = drawSwimlanes({ ...archive, statements, speakers })?.lanes[0]?.marks.map(({ x }) => x);
  expect(places).toEqual([0, undefined, 12]);
});

test('those who said the least are left out, and counted', () => {
  const speakers = invented(70);
  const statements = speakers.flatMap((speaker, index) =>
    Array.from({ length: index + 1 }, (_, day) => said(`2031-${day % 2 === 0 ? '01' : '02'}-01`, speaker)),
  );
  const drawn = drawSwimlanes({ ...archive, statements, speakers });
  expect(drawn?.leftOut).toBe(70 - (drawn?.lanes.length ?? 0));
  expect(drawn?.lanes.at(-1)?.of.slug).toBe('speaker-69');
  expect(drawn?.lanes.some(({ of }) => of.slug === 'speaker-0')).toBe(false);
});

test('without two months there is nothing to draw', () => {
  expect(drawSwimlanes({ ...archive, statements: [] })).toBeUndefined();
});

test('a lane with more statements than can be drawn has marks that stand for several, and tells them all', () => {
  const speaker = inventedSpeaker();
  const statements = Array.from({ length: 2000 }, (_, number) =>
    said(new Date(Date.UTC(2000, 0, 1 + number * 4)).toISOString().slice(0, 10), speaker),
  );
  const [lane] = drawSwimlanes({ ...archive, statements, speakers: [speaker] })?.lanes ?? [];
  expect(lane?.count).toBe(2000);
  expect(lane?.marks.length).toBeLessThanOrEqual(400);
  expect(lane?.marks.reduce((sum, { more }) => sum + 1 + more, 0)).toBe(2000);
});
