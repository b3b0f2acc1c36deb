import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { alignAccounts, findOccasions } from '../../src/lenses/occasions.ts';
import { byteLength } from '../../src/statements/short-name.ts';
import { dateOf } from '../date-of.ts';
import { changedNorland, norland } from '../read-folder.ts';

const secondAccount = readFileSync('tests/fixtures/second-account/grain-talks-review.md', 'utf8');
const { articles } = buildArchive(
  norland,
  changedNorland({ 'articles/2031/grain-talks-review.md': secondAccount }),
).archive;
const [occasion] = findOccasions(articles);

test('entries of one day share an occasion whatever the case of its name', () => {
  expect(findOccasions(articles).map(({ slug, accounts }) => [slug, accounts.map((account) => account.slug)])).toEqual([
    ['2031-05-30-talks-at-port-ada', ['grain-talks', 'grain-talks-review']],
  ]);
});

test.each([
  ['2031-05-30T10:00+02:00', '2031-05-30', '2031-05-30'],
  ['2031-05-30T10:00+02:00', '2031-05-30T11:30Z', '2031-05-30'],
  ['2031-05-30T10:00Z/2031-05-30T12:00Z', '2031-05-30', '2031-05-30'],
  ['2031-05-30T10:00Z', '2031-05-30T10:00Z', '2031-05-30T10:00Z'],
  ['2031-05-28/2031-05-30', '2031-05-28T09:00Z/2031-05-30T18:00Z', '2031-05-28/2031-05-30'],
])('an occasion is the same whether its accounts say the hour or not: %s and %s', (one, other, shared) => {
  const [first, second] = occasion?.accounts ?? [];
  if (!first || !second) throw new Error('the invented occasion lacks an account');
  const found = findOccasions([
    { ...first, date: dateOf(one) },
    { ...second, date: dateOf(other) },
  ]);
  const days = shared.replace(/T.*/, '').replace('/', '-');
  expect(found.map(({ slug, date }) => [slug, date.edtf])).toEqual([[`${days}-talks-at-port-ada`, shared]]);
});

test('another day or a withdrawn entry is not another account', () => {
  const [first, second] = occasion?.accounts ?? [];
  if (!first || !second) throw new Error('the invented occasion lacks an account');
  expect(findOccasions([first, { ...second, date: dateOf('2031-05-31') }])).toEqual([]);
  expect(findOccasions([first, { ...second, status: 'withdrawn' }])).toEqual([]);
});

/** The marked words of each account of each parallel. */
function marked() {
  return (occasion ? alignAccounts(occasion) : []).map(({ speaker, topics, accounts }) => ({
    what: `${speaker.name} on ${topics.map(({ label }) => label).join(', ')}`,
    marks: accounts.map(({ article, statements }) => [
      article.slug,
      ...statements.flatMap(({ statement, marks }) =>
        statement.paragraphs.flatMap((runs, paragraph) => {
          const text = runs.map((run) => run.text).join('');
          return (marks[paragraph] ?? []).map(([start, end]) => text.slice(start, end));
        }),
      ),
    ]),
  }));
}

test('an occasion with a long name has an address that every file system takes, and keeps apart from its like', () => {
  const long = `Заседание о портах и зерне ${'по пункту повестки дня '.repeat(12)}`;
  const of = (name: string) =>
    findOccasions((occasion?.accounts ?? []).map((article) => ({ ...article, occasion: `${long}${name}` })));
  const [one, two] = [of('один'), of('два')];
  expect(one).toHaveLength(1);
  expect(byteLength(one[0]?.slug ?? '')).toBeLessThanOrEqual(255);
  expect(one[0]?.slug).toMatch(/^2031-05-30-заседание-о-портах-.*-[0-9a-z]{7}$/);
  expect(one[0]?.slug).not.toBe(two[0]?.slug);
});

test('what a speaker said on a topic stands side by side, with the words marked that another account lacks', () => {
  const [grain] = marked();
  expect(grain?.what).toBe('Ada Marsh on grain');
  expect(grain?.marks).toEqual([
    ['grain-talks', 'said', '“Nobody asked us to stop the ships.', '“Nobody will.”'],
    ['grain-talks-review', 'the', 'told us'],
  ]);
});

test('other words altogether are set side by side, and not marked', () => {
  expect(marked()[1]).toEqual({ what: 'Ada Marsh on the Strait', marks: [['grain-talks'], ['grain-talks-review']] });
});

test('what only one account has is in no parallel', () => {
  expect(marked().map(({ what }) => what)).toEqual(['Ada Marsh on grain', 'Ada Marsh on the Strait']);
});
