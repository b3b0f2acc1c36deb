import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChronologically, newestFirst } from '../../src/archive/chronology.ts';
import { compareDates } from '../../src/statements/dates/dates.ts';
import { dateOf } from '../date-of.ts';

/** Days that fall on one another, or within. */
const anyDay = fc.constantFrom(
  '2031',
  '2031-05',
  '2031-05-02',
  '2031-05-03',
  '2031-05-02T10:00Z',
  '2031-05-02/2031-05-03',
);

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

test('newest first is the same of a list in any order, in order already or not', () => {
  const drawn = fc.array(fc.tuple(anyDay, fc.constantFrom('a', 'b', 'c'), fc.nat(3)));
  fc.assert(
    fc.property(drawn, (items) => {
      const list = items.map(([day, slug, position]) => said(day, slug, position));
      const byHand = list.toSorted(
        (a, b) => compareDates(b.date, a.date) || compareChronologically({ ...a, date: b.date }, b),
      );
      expect(newestFirst(list).map(name)).toEqual(byHand.map(name));
      expect(newestFirst(list.toSorted(compareChronologically)).map(name)).toEqual(byHand.map(name));
    }),
  );
});
