import { expect, test } from 'vitest';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { tracePosition } from '../../src/lenses/position.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';

const { statements, speakers } = readNorland().archive;
const [example] = statements;
const [ada, ilya] = ['ada-marsh', 'ilya-kornev'].map((wanted) => speakers.find(({ slug }) => slug === wanted));

/** Something said on a day, by Ada unless told. */
/** Ada's position: what she said, and all that was said on the topic. */
function trace(own: ArchivedStatement[], onTopic: ArchivedStatement[]) {
  if (!ada) throw new Error('the invented collection lacks a speaker');
  return tracePosition(ada, own, [...own, ...onTopic]);
}

function said(day: string, by = ada, role = 'Premier'): ArchivedStatement {
  if (!example || !by) throw new Error('the invented collection lacks a statement or a speaker');
  const held = { role, labels: {}, from: null, to: null };
  return { ...example, speakers: [{ speaker: by, printedName: by.name, role: held }], date: dateOf(day) };
}

test('a position says the time between its statements, and a change of office', () => {
  const steps = trace(
    [said('2031-05-30', ada, 'Minister'), said('2031-06-02', ada, 'Minister'), said('2032-06-02')],
    [],
  );
  expect(steps.map(({ interval }) => interval)).toEqual([
    undefined,
    [{ count: 3, unit: 'day' }],
    [{ count: 1, unit: 'year' }],
  ]);
  expect(steps.map(({ newRole }) => newRole?.role)).toEqual([undefined, undefined, 'Premier']);
});

test.each([
  ['the same day', '2031-05-30', 1],
  ['two weeks before', '2031-05-16', 1],
  ['two weeks later', '2031-06-13', 1],
  ['fifteen days later', '2031-06-14', 0],
  ['a month that comes near enough', '2031-06', 1],
  ['a year, which says nothing of weeks', '2031', 0],
])('others in the same weeks: %s', (_when, day, expected) => {
  const [step] = trace([said('2031-05-30')], [said(day, ilya)]);
  expect(step?.others.map(({ date }) => date.edtf)).toEqual(expected === 1 ? [day] : []);
});

test('of many others the nearest in time are shown, and the rest counted', () => {
  const days = ['2031-05-20', '2031-05-29', '2031-05-31', '2031-06-10', '2031-06-01', '2031-05-30'];
  const [step] = trace(
    [said('2031-05-30')],
    days.map((day) => said(day, ilya)),
  );
  expect(step?.others.map(({ date }) => date.edtf)).toEqual(['2031-05-30', '2031-05-29', '2031-05-31', '2031-06-01']);
  expect(step?.moreOthers).toBe(2);
});
