import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { answersFrom, isExactly, kinds, readSheet, type Kind } from './answer-sheet.ts';
import { gradeAnswers, searchOf, type Grade } from './grade-answers.ts';

/** Queries of each kind that may be answered wrongly: those that are known, which `npm run bench -- answers` lists. */
const mostWrong: Readonly<Record<Kind, number>> = {
  name: 0,
  'name and topic': 1,
  country: 1,
  period: 0,
  phrase: 0,
  question: 1,
  misspelling: 1,
  'other script': 0,
  form: 2,
  abbreviation: 2,
};

const sheet = readSheet();
let archive: Archive;
let right: ReturnType<typeof answersFrom>;
let grades: Grade[];

beforeAll(async () => {
  ({ archive } = buildArchive('content', readContent('content').files));
  right = answersFrom(archive);
  grades = await gradeAnswers(sheet, right, await searchOf(archive));
}, 60_000);

describe('the answer sheet', () => {
  test('has at least 150 queries, ten of each kind, in six languages', () => {
    expect(sheet.length).toBeGreaterThanOrEqual(150);
    const ofKinds = Map.groupBy(sheet, ({ kind }) => kind);
    expect(kinds.filter((kind) => (ofKinds.get(kind)?.length ?? 0) < 10)).toEqual([]);
    expect(new Set(sheet.map(({ language }) => language)).size).toBe(6);
  });

  test('asks nothing twice, and nothing that the collection has no statement for', () => {
    expect(sheet.filter(({ query }, at) => sheet.findIndex((line) => line.query === query) !== at)).toEqual([]);
    expect(sheet.filter(({ truth }) => right(truth).asked.size === 0)).toEqual([]);
  });

  test.each(kinds)('is answered exactly, as far as it was: %s', (kind) => {
    const failed = grades.find((grade) => grade.kind === kind)?.failed ?? [];
    expect(failed.slice(mostWrong[kind]), failed.join('\n')).toEqual([]);
  });
});

describe('an answer', () => {
  const meant = { asked: new Set(['a', 'b']), beside: new Set(['c']), spokenOf: new Set(['d']) };

  test.each([
    ['is exact with all that is asked', ['a', 'b'], true, true],
    ['is exact with what stands beside it', ['a', 'b', 'c'], true, true],
    ['is not without some of it', ['a'], true, false],
    ['is not with anything else', ['a', 'b', 'e'], true, false],
    ['is not where what only speaks of somebody is not told apart', ['a', 'b', 'd'], true, false],
    ['is pardoned that by an engine that tells nothing apart', ['a', 'b', 'd'], false, true],
  ])('%s', (_name, list, tellsApart, expected) => {
    expect(isExactly({ list, tellsApart }, meant)).toBe(expected);
  });
});
