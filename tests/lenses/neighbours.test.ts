import { expect, test } from 'vitest';
import { readOnFrom } from '../../src/lenses/neighbours.ts';
import { readNorland } from '../read-folder.ts';

const { articles, statements } = readNorland().archive;
const around = readOnFrom(statements);
const position = new Map(statements.map((statement, index) => [statement, index]));

test('what comes before and after an entry is by the speaker or on the topic, and of another entry', () => {
  let found = 0;
  for (const article of articles) {
    const own = article.statements.map((statement) => position.get(statement) ?? NaN);
    const { speakers, topics } = around(article);
    for (const { of, before, after } of [...speakers, ...topics]) {
      for (const [other, isBefore] of [
        [before, true],
        [after, false],
      ] as const) {
        if (!other) continue;
        found += 1;
        expect(other.article).not.toBe(article);
        const isOfIt =
          'sortName' in of
            ? other.speakers.some(({ speaker }) => speaker === of) || other.members.some((member) => member === of)
            : other.topics.some((topic) => topic === of || topic.broader.includes(of));
        expect(isOfIt).toBe(true);
        const place = position.get(other) ?? NaN;
        expect(isBefore ? place < Math.min(...own) : place > Math.max(...own)).toBe(true);
      }
    }
  }
  expect(found).toBeGreaterThan(0);
});

test('the entries of the same day are others', () => {
  for (const article of articles) {
    for (const other of around(article).sameDay) {
      expect(other).not.toBe(article);
      expect(other.date.edtf).toBe(article.date.edtf);
    }
  }
});
