import { describe, expect, test } from 'vitest';
import { assumedIn } from '../../../src/search/meaning/assumed.ts';
import type { Cover, FoundName } from '../../../src/search/meaning/find-names.ts';
import { namedIn } from '../../../src/search/meaning/named.ts';
import { pagesNamed } from '../../../src/search/meaning/page-hits.ts';
import {
  coversAsRead,
  mayName,
  peopleIn,
  speakersAsRead,
  withoutAddressed,
} from '../../../src/search/meaning/people.ts';
import { readMeaning } from '../../../src/search/meaning/read-meaning.ts';
import { smallWord } from '../../../src/search/meaning/senses.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';
import { soundTerm, variantTerm } from '../../../src/search/files/index-files.ts';
import type { Likeness } from '../../../src/search/words/expansion.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const page = (name: string, path: string, runs: number[], other = {}) => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  path,
  runs,
  ...other,
});
const index = await handMadeIndex({
  documents: 20,
  meanings: {
    ada: { s: ['~s1', '~s2'] },
    marsh: { s: ['~s1', 's1'] },
    bo: { s: ['~s3'] },
    lind: { s: ['s3'], h: [4, 2] },
    linde: { s: ['s4'] },
    norland: { s: ['c1', 's9'] },
    otan: { s: ['@t1'] },
    sudmark: { s: ['c2'] },
    grain: { s: ['t1'] },
    deal: { s: ['~t2'] },
    trade: { s: ['~t2'] },
    talks: { s: ['o1'] },
    usn: { s: ['^c1'] },
    old: { s: ['s1 marsh'] },
    on: { e: smallWord.empty | smallWord.about },
    of: { e: smallWord.empty },
    what: { e: smallWord.empty },
    coal: { h: [1, 1] },
    '=的': { e: smallWord.empty },
    '=和': { e: smallWord.empty },
    '~mrs': { s: ['s1'] },
    empty: { s: ['t9'] },
  },
  landmarks: {
    s1: page('Ada Marsh', 'speakers/ada-marsh/', [0, 4], { labels: { ru: 'Ада Марш' }, positionsFrom: 2 }),
    s2: page('Ada Bell', 'speakers/ada-bell/', [8, 1]),
    s3: page('Bo Lind', 'speakers/bo-lind/', [4, 2], { positionsFrom: 1 }),
    s4: page('Cy Linde', 'speakers/cy-linde/', [6, 1]),
    s9: page('Norland', 'speakers/norland/', [9, 1]),
    c1: page('Norland', 'countries/norland/', [0, 6], { positionsFrom: 2 }),
    c2: page('Sudmark', 'countries/sudmark/', [10, 2], { positionsFrom: 2 }),
    t1: page('grain', 'grain/', [2, 3]),
    t2: page('trade deal', 'trade-deal/', [0, 1]),
    t9: page('nothing', 'nothing/', []),
    o1: page('Port talks', 'occasions/port-talks/', [1, 2], { accounts: 5 }),
  },
});

const cover = (words: number[], isWhole = false): Cover => ({ words: new Set(words), isWhole });
const reading = (text: string) => readMeaning(index, parseQuery(text), []);
const short = (covers: ReadonlyMap<string, Cover>) =>
  [...covers].map(([landmark, { words, isWhole }]) => `${landmark} ${[...words].join('+')}${isWhole ? '' : '~'}`);

describe('the words of a query', () => {
  test.each([
    ['what marsh', [1], []],
    ['grain of norland', [0, 2], ['c1 norland']],
    ['what of it', [2], []],
    ['OF grain', [0, 1], []],
    // A hyphen joins a small word to one that carries something.
    ['on-grain', [0, 1], []],
    ['grain-on', [0, 1], []],
    ['on-of', [], []],
    ['海峡的船', [0, 1, 3], []],
    // 和 is “and”, but not in peace.
    ['和平', [0, 1], []],
    ['中国和美国', [0, 1, 3, 4], []],
    ['grain的', [0], []],
    ['norland OR sudmark', [0, 1], []],
    ['norland grain OR coal', [0, 1, 2], ['c1 norland']],
    ['', [], []],
  ])('%s carry something: %j', async (text, content, parties) => {
    const read = await reading(text);
    expect(read.content).toEqual(content);
    expect(read.parties.map(({ landmark, text: typed }) => `${landmark} ${typed}`)).toEqual(parties);
  });

  test('are read without those that have another meaning already', async () => {
    const { words } = await readMeaning(index, parseQuery('grain 2031 talks'), [{ text: '2031', start: 6, end: 10 }]);
    expect(words.map(({ key }) => key)).toEqual(['grain', 'talks']);
  });

  test('and what is known of them is at hand, of the first 32', async () => {
    const { known, covers } = await reading('what marsh ships');
    expect([...known.keys()]).toEqual(['what', 'marsh', 'ships']);
    expect(short(covers)).toEqual(['s1 1']);
    const many = await reading(`${Array.from({ length: 32 }, (_, at) => `x${at}`).join(' ')} marsh`);
    expect([many.known.size, many.words.length, many.covers.size]).toEqual([32, 33, 0]);
  });
});

describe('people', () => {
  const people = async (covers: Record<string, Cover>) =>
    (await peopleIn(index, new Map(Object.entries(covers)))).map(({ name }) => name);

  test.each<[string, Record<string, Cover>, string[]]>([
    ['are those who have most of the words', { s1: cover([0, 1]), s2: cover([0]) }, ['Ada Marsh']],
    ['each has words of their own', { s1: cover([0, 1]), s3: cover([2]) }, ['Ada Marsh', 'Bo Lind']],
    ['of one first name all', { s1: cover([0]), s2: cover([0]) }, ['Ada Marsh', 'Ada Bell']],
    ['a country that has a file is none', { c1: cover([0], true), s9: cover([0], true) }, []],
    ['but where a part of its name is another’s', { c1: cover([0]), s9: cover([0], true) }, ['Norland']],
    ['or more words are', { c1: cover([0], true), s9: cover([0, 1], true) }, ['Norland']],
    ['topics are none', { t1: cover([0], true) }, []],
  ])('%s', async (_said, covers, expected) => {
    expect(await people(covers)).toEqual(expected);
  });

  test('come with their statements and their words', async () => {
    expect(await peopleIn(index, new Map([['s1', cover([1])]]))).toEqual([
      {
        landmark: 's1',
        name: 'Ada Marsh',
        labels: { ru: 'Ада Марш' },
        words: new Set([1]),
        documents: new Set([0, 1, 2, 3]),
      },
    ]);
  });

  test('of whom a word tells more than eight are none', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`s${at === 0 ? 1 : 1}`.padEnd(2 + at, '0'), cover([0])]),
    );
    expect(Object.keys(many)).toHaveLength(9);
    expect(await people(many)).toEqual([]);
  });

  test('of whom or to whom others speak are left out, unless all are', () => {
    const covers = new Map([
      ['s1', cover([1])],
      ['s3', cover([4])],
      ['t1', cover([4])],
    ]);
    expect([...withoutAddressed(covers, (at) => at === 4).keys()]).toEqual(['s1', 't1']);
    expect([...withoutAddressed(covers, () => true).keys()]).toEqual(['s1', 's3', 't1']);
    expect([...withoutAddressed(covers, () => false).keys()]).toEqual(['s1', 's3', 't1']);
  });
});

const entryOf = (term: string) => ({
  term,
  file: 0,
  start: 0,
  end: 0,
  positionFile: 0,
  positionStart: 0,
  positionEnd: 0,
  family: undefined,
});
const readAs = (typed: string, ...readings: [term: string, likeness: Likeness][]) => ({
  typed,
  expansions: readings.map(([term, likeness]) => ({ entry: entryOf(term), likeness, quality: 1 })),
});

describe('what a word was read as names', () => {
  const found = async (text: string, read: ReturnType<typeof readAs>[], forgiving = true) => {
    const own = await reading(text);
    return short(await coversAsRead(index, own, own.covers, read, forgiving));
  };

  test('somebody by other letters, a sound, or how it goes on', async () => {
    expect(await found('марш', [readAs('марш', ['marsh', 'letters'])])).toEqual(['s1 0~']);
    expect(await found('марш', [readAs('марш', ['marsh', 'letters'])], false)).toEqual(['s1 0~']);
    expect(await found('mars', [readAs('mars', ['marsh', 'beginning'])])).toEqual(['s1 0~']);
    expect(await found('mars', [readAs('mars', ['marsh', 'beginning'])], false)).toEqual([]);
    expect(await found('mersch', [readAs('mersch', [soundTerm('mrs'), 'sound'])])).toEqual(['s1 0~']);
    expect(await found('mars', [readAs('mars', [variantTerm('marsh'), 'beginning'])])).toEqual(['s1 0~']);
  });

  test('nobody by a form or a spelling, a code or the beginning of a longer name', async () => {
    expect(await found('marshs', [readAs('marshs', ['marsh', 'form'])])).toEqual([]);
    expect(await found('mersh', [readAs('mersh', ['marsh', 'spelling'])])).toEqual([]);
    expect(await found('usnn', [readAs('usnn', ['usn', 'beginning'])])).toEqual([]);
    expect(await found('ol', [readAs('ol', ['old', 'beginning'])])).toEqual([]);
  });

  test('by its first reading alone', async () => {
    expect(await found('mars', [readAs('mars', ['xyz', 'beginning'], ['marsh', 'beginning'])])).toEqual([]);
  });

  test('beside what it names already, and with the other words of a name', async () => {
    expect(await found('marsh', [readAs('marsh', ['lind', 'letters'])])).toEqual(['s1 0']);
    expect(await found('ada марш', [readAs('марш', ['marsh', 'letters'])])).toEqual(['s1 0+1~', 's2 0~']);
    expect(await found('what', [readAs('what', ['marsh', 'letters'])])).toEqual([]);
  });

  test.each<[Likeness, boolean]>([
    ['letters', true],
    ['sound', true],
    ['beginning', true],
    ['same', false],
    ['form', false],
    ['spelling', false],
  ])('by %s: %s', (likeness, expected) => {
    expect(mayName(likeness)).toBe(expected);
  });
});

describe('a misspelt word names a speaker', () => {
  const found = async (text: string, read: ReturnType<typeof readAs>[]) => {
    const own = await reading(text);
    return short(await speakersAsRead(index, own, own.covers, read));
  };

  test.each<[string, [string, Likeness][], string[]]>([
    ['whom its reading names', [['marsh', 'spelling']], ['s1 0~']],
    [
      'whom all its readings name',
      [
        ['marsh', 'spelling'],
        ['ada', 'spelling'],
      ],
      ['s1 0~'],
    ],
    [
      'one each, where no one has more',
      [
        ['lind', 'spelling'],
        ['linde', 'form'],
      ],
      ['s3 0~', 's4 0~'],
    ],
    [
      'none where a reading is no name',
      [
        ['marsh', 'spelling'],
        ['ships', 'spelling'],
      ],
      [],
    ],
    ['none where it names something else', [['grain', 'spelling']], []],
    ['none where it begins a longer name', [['old', 'spelling']], []],
    ['none where the word is there', [['marsh', 'same']], []],
    ['none where it may go on', [['marsh', 'beginning']], []],
    [
      'none of five readings',
      [
        ['marsh', 'form'],
        ['marsh', 'form'],
        ['marsh', 'form'],
        ['marsh', 'form'],
        ['marsh', 'form'],
      ],
      [],
    ],
    [
      'of four',
      [
        ['marsh', 'form'],
        ['marsh', 'form'],
        ['marsh', 'form'],
        ['marsh', 'form'],
      ],
      ['s1 0~'],
    ],
    ['none where there are no readings', [], []],
  ])('%s', async (_said, readings, expected) => {
    expect(await found('mxrsh', [readAs('mxrsh', ...readings)])).toEqual(expected);
  });

  test('beside others, not where it is named already', async () => {
    expect(await found('ada mxrsh', [readAs('mxrsh', ['marsh', 'spelling'])])).toEqual(['s1 0+1~', 's2 0~']);
    expect(await found('marsh', [readAs('marsh', ['lind', 'spelling'])])).toEqual(['s1 0']);
  });
});

describe('the pages that a query names', () => {
  const pages = async (text: string) => {
    const { content, ...own } = await reading(text);
    return (await pagesNamed(index, { content, ...own }, own.covers)).map(
      ({ kind, path, count }) => `${kind} ${path} ${count}`,
    );
  };

  test.each([
    ['marsh', ['speaker speakers/ada-marsh/ 4']],
    ['grain', ['topic grain/ 3']],
    ['talks', ['occasion occasions/port-talks/ 5']],
    ['norland', ['party countries/norland/ 6', 'speaker speakers/norland/ 1']],
    // Those that have a name whole come first, then those of more words.
    ['ada', ['speaker speakers/ada-marsh/ 4', 'speaker speakers/ada-bell/ 1']],
    ['ada marsh', ['speaker speakers/ada-marsh/ 4']],
    // A position is where somebody said enough on a topic.
    ['marsh grain', ['position speakers/ada-marsh/grain/ 2']],
    ['norland grain', ['position countries/norland/grain/ 3']],
    ['lind grain', ['position speakers/bo-lind/grain/ 1']],
    ['sudmark grain', []],
    ['marsh trade deal', []],
    ['norland ships', []],
    ['empty', []],
    ['what of', []],
  ])('%s: %j', async (text, expected) => {
    expect(await pages(text)).toEqual(expected);
  });

  test('have the names of both', async () => {
    const own = await reading('marsh grain');
    expect((await pagesNamed(index, own, own.covers))[0]?.names).toEqual([
      { name: 'Ada Marsh', labels: { ru: 'Ада Марш' } },
      { name: 'grain', labels: undefined },
    ]);
  });
});

describe('pages are found by what words stand in', () => {
  const paths = async (content: number[], covers: Record<string, Cover>) =>
    (
      await pagesNamed(
        index,
        { content, words: [], known: new Map(), parties: [], organizations: [], covers: new Map() },
        new Map(Object.entries(covers)),
      )
    ).map(({ path }) => path);
  const [marsh, lind, norlandPage, grainPage] = [
    'speakers/ada-marsh/',
    'speakers/bo-lind/',
    'countries/norland/',
    'grain/',
  ];

  test.each<[string, number[], Record<string, Cover>, string[]]>([
    ['a whole name before a part of one', [0], { t1: cover([0]), s1: cover([0], true) }, [marsh, grainPage]],
    ['in their order where both are whole', [0], { t1: cover([0], true), s1: cover([0], true) }, [grainPage, marsh]],
    [
      'positions by how many statements are on them',
      [0, 1],
      { s1: cover([0]), c1: cover([0]), t1: cover([1]) },
      [`${norlandPage}${grainPage}`, `${marsh}${grainPage}`],
    ],
    [
      'three at most',
      [0],
      { s1: cover([0]), s3: cover([0]), c1: cover([0]), t1: cover([0]) },
      [marsh, lind, norlandPage],
    ],
    ['a topic that says all needs nobody', [0, 1], { s1: cover([0]), t1: cover([0, 1]) }, [grainPage]],
    ['and somebody who does no topic', [0, 1], { s1: cover([0, 1]), t1: cover([1]) }, [marsh]],
    ['none where a word is in neither', [0, 1, 2], { s1: cover([0]), t1: cover([1]) }, []],
    ['none of a word that carries nothing', [0], { s1: cover([0]), t1: cover([5]) }, [marsh]],
    ['no position on an occasion, nor of a topic', [0, 1], { s1: cover([0]), o1: cover([1]), t2: cover([0]) }, []],
  ])('%s', async (_said, content, covers, expected) => {
    expect(await paths(content, covers)).toEqual(expected);
  });

  test('with the name of each', async () => {
    const own = await reading('grain');
    expect(await pagesNamed(index, own, own.covers)).toEqual([
      { kind: 'topic', path: 'grain/', names: [{ name: 'grain', labels: undefined }], count: 3 },
    ]);
  });
});

describe('who speaks for a party is nobody who said it', () => {
  const party = (first: number, isSubject = false): FoundName => ({
    text: '',
    start: 0,
    end: 1,
    kind: 'c',
    landmark: 'c1',
    first,
    behind: first + 1,
    isSubject,
    isOther: false,
  });
  const people = async (parties: FoundName[], ofReading: FoundName[] = []) =>
    (await namedIn(index, { ...(await reading('marsh lind ships')), parties: ofReading }, [], parties)).people.map(
      ({ name }) => name,
    );

  test('as far as the words of the party go', async () => {
    expect(await people([])).toEqual(['Ada Marsh', 'Bo Lind']);
    expect(await people([party(0)])).toEqual(['Bo Lind']);
    expect(await people([party(1)])).toEqual(['Ada Marsh']);
    expect(await people([party(2)])).toEqual(['Ada Marsh', 'Bo Lind']);
  });

  test('where it is spoken for, or spoken of', async () => {
    expect(await people([], [party(0, true)])).toEqual(['Bo Lind']);
    expect(await people([], [party(0)])).toEqual(['Ada Marsh', 'Bo Lind']);
  });
});

test('an organization of which one of several is enough is not needed', async () => {
  const organizations = async (text: string) => (await reading(text)).organizations.map(({ landmark }) => landmark);
  expect(await organizations('otan')).toEqual(['t1']);
  expect(await organizations('otan OR marsh')).toEqual([]);
});

describe('whom and what a query names', () => {
  const named = async (text: string, ...read: ReturnType<typeof readAs>[]) => {
    const own = await reading(text);
    const { people, pages, words } = await namedIn(
      index,
      own,
      read,
      own.parties.filter(({ isSubject }) => !isSubject),
    );
    return { people: people.map(({ name }) => name), pages: pages.map(({ path }) => path), words: [...words] };
  };

  test('is told with the words as they were typed', async () => {
    expect(await named('Marsh ships')).toEqual({ people: ['Ada Marsh'], pages: [], words: [['marsh', 'Marsh']] });
    expect(await named('МАРШ grain', readAs('марш', ['marsh', 'letters']))).toEqual({
      people: ['Ada Marsh'],
      pages: ['speakers/ada-marsh/grain/'],
      words: [
        ['grain', 'grain'],
        ['марш', 'МАРШ'],
      ],
    });
    expect(await named('mars', readAs('mars', ['marsh', 'beginning']))).toMatchObject({
      people: [],
      pages: ['speakers/ada-marsh/'],
    });
    expect(await named('mxrsh', readAs('mxrsh', ['marsh', 'spelling']))).toMatchObject({
      people: ['Ada Marsh'],
      pages: [],
      words: [],
    });
  });

  test('a country that is spoken of or for is nobody who said it', async () => {
    expect(await named('norland')).toMatchObject({ people: [] });
    expect(await named('marsh on norland')).toMatchObject({ people: ['Ada Marsh'] });
  });

  test('of several the one who is spoken of is left out', async () => {
    expect(await named('marsh on lind')).toMatchObject({ people: ['Ada Marsh'] });
    expect(await named('on lind')).toMatchObject({ people: ['Bo Lind'] });
    expect(await named('marsh lind')).toMatchObject({ people: ['Ada Marsh', 'Bo Lind'] });
  });
});

describe('what a query was taken to ask for', () => {
  const party = (text: string, start: number): FoundName => ({
    text,
    start,
    end: start + text.length,
    kind: 'c',
    landmark: 'c1',
    first: 0,
    behind: 1,
    isSubject: false,
    isOther: false,
  });

  test('is its periods together and each of its parties, with how to take them back', () => {
    const text = 'Norland grain 2031, in May 2032';
    const periods = [
      { text: '2031', start: 14, end: 19 },
      { text: 'in May 2032', start: 20, end: 31 },
    ];
    expect(
      assumedIn(
        text,
        periods,
        { from: '2031-01-01', to: '2032-05-31' },
        [party('Norland', 0)],
        [{ name: 'Norland', labels: { fr: 'Norlande' } }],
      ),
    ).toEqual([
      {
        kind: 'period',
        typed: '2031 in May 2032',
        asWords: 'Norland grain "2031" "in May 2032"',
        from: '2031-01-01',
        to: '2032-05-31',
      },
      {
        kind: 'party',
        typed: 'Norland',
        asWords: '"Norland" grain 2031, in May 2032',
        name: 'Norland',
        labels: { fr: 'Norlande' },
      },
    ]);
  });

  test('is nothing where nothing is, and a party without a name is as typed', () => {
    expect(assumedIn('grain', [], {}, [], [])).toEqual([]);
    expect(assumedIn('XN', [], {}, [party('XN', 0)], [])).toMatchObject([
      { name: 'XN', labels: undefined, asWords: '"XN"' },
    ]);
  });
});
