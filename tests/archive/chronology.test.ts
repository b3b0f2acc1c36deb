import { expect, test } from 'vitest';
import { compareChronologically, newestFirst } from '../../src/archive/chronology.ts';
import { dateOf } from '../date-of.ts';

const said = (day: string, slug: string, position: number) => ({ date: dateOf(day), article: { slug }, position });
const name = ({ date, article, position }: ReturnType<typeof said>) => `${date.edtf} ${article.slug} ${position}`;

const statements = [
  said('2031-05-02', 'b', 1),
  said('2031-05-01', 'c', 0),
  said('2031-05-02', 'b', 0),
  said('2031-05-02', 'a', 10),
  said('2031-05-02', 'a', 9),
];

test('by date, then by entry, then as the entry has them', () => {
  const expected = ['2031-05-01 c 0', '2031-05-02 a 9', '2031-05-02 a 10', '2031-05-02 b 0', '2031-05-02 b 1'];
  expect(statements.toSorted(compareChronologically).map(name)).toEqual(expected);
  expect(statements.toReversed().toSorted(compareChronologically).map(name)).toEqual(expected);
});

test('newest day first, and what one entry has of a day still in its order', () => {
  const expected = ['2031-05-02 a 9', '2031-05-02 a 10', '2031-05-02 b 0', '2031-05-02 b 1', '2031-05-01 c 0'];
  expect(newestFirst(statements).map(name)).toEqual(expected);
  expect(newestFirst(statements.toReversed()).map(name)).toEqual(expected);
});
