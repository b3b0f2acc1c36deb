import { describe, expect, test } from 'vitest';
import type { ArchivedStatement } from '../../../src/archive/archived-statement.ts';
import { picturePlans } from '../../../src/exports/sharing/pictures/picture-plans.ts';
import { sharedPositions } from '../../../src/exports/sharing/shared-positions.ts';
import { ar } from '../../../src/languages/ar/interface.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { findPositions, type Position } from '../../../src/lenses/positions.ts';
import type { Speaker } from '../../../src/archive/names/speakers.ts';
import { ada, archive, articleBy, grain, open, statementIn } from '../archive-by-hand.ts';

const plans = (pages = {}, own = archive, words = en) =>
  picturePlans({
    archive: { ...own, site: { ...own.site, pages: { ...own.site.pages, ...pages } } },
    positions: findPositions(own, 2),
    words,
  });

test('each page of an archive has a picture of what it is about', () => {
  const shown = [...plans()].map(([path, { above, main, below, bars, archive: name, direction }]) => {
    expect([name, direction]).toEqual([path === '' ? 'CC0 1.0' : 'Norland “Papers”', 'ltr']);
    return [
      path,
      above,
      main.map(({ text, isWords }) => (isWords ? `“${text}”` : text)).join(' | '),
      below,
      ...(bars && bars.length > 0 ? [bars.join(' ')] : []),
    ];
  });
  expect(shown).toEqual([
    ['', 'Who said what.', 'Norland “Papers”', '4 statements'],
    ['speakers/an-official/', 'People', 'an official', '0 statements'],
    [
      'speakers/bo-lind/',
      'People',
      'Bo Lind',
      '2 statements · First recorded 29 May 2031, 23:30 (UTC+3), last recorded 30 May 2031',
    ],
    ['speakers/bo-lind-2/', 'People', 'Bo Lind', '1 statement · Recorded about June 2030'],
    [
      'speakers/ada-marsh/',
      'People',
      'Ada Marsh',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    [
      'speakers/sea-council/',
      'People',
      'Sea Council',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    ['speakers/strait-group/', 'People', 'Strait Group', '1 statement · Recorded some time in the 2030s'],
    [
      'topics/grain/',
      'Topics',
      'corn',
      '3 statements · First recorded some time in the 2030s, last recorded 30 May 2031',
      '1 2',
    ],
    [
      'topics/trade/',
      'Topics',
      'trade',
      '4 statements · First recorded about June 2030, last recorded 30 May 2031',
      '2 2',
    ],
    ['countries/norland/', 'Countries', 'Norland', '1 statement · Recorded 29 May 2031, 23:30 (UTC+3)'],
    ['countries/sudmark/', 'Countries', 'Sudmark', '1 statement · Recorded 29 May 2031, 23:30 (UTC+3)'],
    [
      'speakers/ada-marsh/topics/trade/',
      'People',
      'Ada Marsh on trade',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    [
      'speakers/sea-council/topics/trade/',
      'People',
      'Sea Council on trade',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    [
      'speakers/bo-lind/topics/trade/',
      'People',
      'Bo Lind on trade',
      '2 statements · First recorded 29 May 2031, 23:30 (UTC+3), last recorded 30 May 2031',
    ],
    [
      'speakers/ada-marsh/topics/grain/',
      'People',
      'Ada Marsh on corn',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    [
      'speakers/sea-council/topics/grain/',
      'People',
      'Sea Council on corn',
      '2 statements · First recorded some time in the 2030s, last recorded 29 May 2031, 23:30 (UTC+3)',
      '1 1',
    ],
    [
      'speakers/bo-lind/topics/grain/',
      'People',
      'Bo Lind on corn',
      '2 statements · First recorded 29 May 2031, 23:30 (UTC+3), last recorded 30 May 2031',
    ],
    ['articles/letter/', 'Bo Lind and Strait Group', 'About letter', 'about June 2030 · 2 statements'],
    ['articles/talks/', 'Ada Marsh and Bo Lind', 'Grain will “pass”', '30 May 2031 · Corrected · 2 statements'],
    [
      'articles/gone/',
      'an official, not named in the source',
      '“Of nothing.” | About gone',
      '2032 · Paraphrase · Withdrawn · trade',
    ],
    ['articles/letter/open/', 'Bo Lind', 'About letter', 'about June 2030 · Verbatim · trade'],
    [
      'articles/letter/asked/',
      'Strait Group, with Ada Marsh and Sea Council',
      '“Of asked.” | About letter',
      'some time in the 2030s · Paraphrase · corn',
    ],
    [
      'articles/talks/pass/',
      'Ada Marsh (Premier, Norland) and Bo Lind, jointly, for Sudmark, with Sea Council',
      'Grain will “pass”',
      '29 May 2031, 23:30 (UTC+3) · Partly verbatim · Corrected · corn and trade',
    ],
    [
      'articles/talks/wait/',
      'Bo Lind',
      '“Of wait.” | Grain will “pass”',
      '30 May 2031 · Paraphrase · Corrected · corn',
    ],
    [
      'articles/gone/nothing/',
      'an official, not named in the source',
      '“Of nothing.” | About gone',
      '2032 · Paraphrase · Withdrawn · trade',
    ],
  ]);
});

test('the pictures are in the language of the site', () => {
  const picture = plans({}, archive, ar).get('speakers/ada-marsh/');
  expect([picture?.direction, picture?.above]).toEqual(['rtl', ar.navigation.speakers]);
});

describe('the words of a statement', () => {
  const shownOf = (other: Partial<ArchivedStatement>) => {
    const article = articleBy('x', '2031', { title: 'Talks\u202e\n\u2066' });
    statementIn(article, 'said', other);
    return plans({}, { ...archive, articles: [article] }).get('articles/x/said/')?.main;
  };
  const headline = { text: 'Talks', isWords: false };
  const text = (length: number) => [[{ text: 'x'.repeat(length), verbatim: false }]];

  test('are shown where they are one paragraph of at most 420 letters on one line', () => {
    expect(shownOf({ paragraphs: text(420) })).toEqual([{ text: 'x'.repeat(420), isWords: true }, headline]);
    expect(shownOf({ paragraphs: text(421) })).toEqual([headline]);
    expect(shownOf({ paragraphs: [...text(4), ...text(4)] })).toEqual([headline]);
    for (const sign of ['\n', '\r'])
      expect(shownOf({ paragraphs: [[{ text: `a${sign}b`, verbatim: false }]] })).toEqual([headline]);
  });
});

describe('bars of time', () => {
  const barsOf = (...years: number[]) => {
    const statements = years.map((year, at) =>
      statementIn(articleBy(`e${at}`, String(year)), `s${at}`, { speakers: [{ speaker: ada, printedName: '' }] }),
    );
    return plans({}, { ...archive, statements }).get('speakers/ada-marsh/')?.bars;
  };
  test('are one for each year between the first and the last, at most 58', () => {
    expect(barsOf(2031)).toEqual([]);
    expect(barsOf()).toEqual([]);
    expect(barsOf(2031, 2031)).toEqual([]);
    expect(barsOf(2031, 2031, 2034)).toEqual([2, 0, 0, 1]);
    expect(barsOf(1974, 2031)).toHaveLength(58);
    expect(barsOf(1973, 1974, 1975, 2031)).toEqual([2, 1, ...Array.from({ length: 27 }, () => 0), 1]);
  });
});

test('of a kind of which there are too many there are none, unless somebody asks', () => {
  const topics = (count: number) => ({
    ...archive,
    topics: Array.from({ length: count }, (_, at) => ({ ...grain, slug: `topic-${at}` })),
  });
  const count = (pages: object, own: typeof archive) =>
    [...plans(pages, own).keys()].filter((path) => path.startsWith('topics/')).length;
  expect([count({}, topics(2000)), count({}, topics(2001)), count({ pictures: 'every' }, topics(2001))]).toEqual([
    2000, 0, 2001,
  ]);
  expect(plans({ pictures: 'none' }).size).toBe(0);
});

test('of too many positions those of ten statements are shared', () => {
  const position = (said: number): Position<Speaker> => ({
    who: ada,
    topic: grain,
    statements: Array.from({ length: said }, () => open),
    onTopic: [],
  });
  const shared = (...all: Position<Speaker>[]) =>
    sharedPositions({
      ofSpeakers: all,
      ofParties: [position(4) as never],
      hasPage: ({ statements }) => statements.length >= 3,
      pathOf: () => '',
    }).map(({ statements }) => statements.length);
  expect(shared(position(2), position(3), position(10))).toEqual([3, 10, 4]);
  const many = Array.from({ length: 997 }, () => position(3));
  expect(shared(...many, position(9), position(10))).toHaveLength(1000);
  expect(shared(...many, position(3), position(9), position(10))).toEqual([10]);
});

test('an entry of one statement has the picture of that where there is one, and else its own', () => {
  const drawn = (pages = {}) => {
    const known = plans(pages);
    return ['articles/gone/', 'articles/talks/'].map((path) => known.get(path)?.drawnFor);
  };
  expect(drawn()).toEqual(['articles/gone/nothing/', undefined]);
  expect(drawn({ statements: 'none' })).toEqual([undefined, undefined]);
  expect(plans({ statements: 'none' }).get('articles/gone/')?.main).toEqual([{ text: 'About gone', isWords: false }]);
});
