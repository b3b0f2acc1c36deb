import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { answers } from '../../src/search/messages.ts';
import { searchRecords } from '../../src/search/files/records.ts';
import { readNorland } from '../read-folder.ts';
import { facet, indexOf, record } from './invented-records.ts';

const files = indexOf(searchRecords(readNorland().archive));
const engine = await openEngine(files);
const search = (query: string, options = {}) => engine.search(query, { limit: 10, ...options });
const ids = async (query: string, options = {}) =>
  (await search(query, options)).hits.map(({ path }) => decodeURIComponent(path.split('#')[1] ?? ''));

describe('finds a statement', () => {
  test.each([
    ['by its words', 'forty ships', 'the-commission-counted-forty-ships'],
    ['with a misspelling', 'comission fourty', 'the-commission-counted-forty-ships'],
    ['with the first letter wrong', 'xommission', 'the-commission-counted-forty-ships'],
    ['with two letters that changed places', 'comimssion', 'the-commission-counted-forty-ships'],
    ['by its topic', 'grain winter', 'grain-will-pass-before-winter-she-said'],
    ['by an alias of its topic', 'зерно nobody', 'nobody-asked'],
    ['by an alias of its topic in Latin letters', 'zerno nobody', 'nobody-asked'],
    ['by a broader topic', 'trade nobody', 'nobody-asked'],
    ['by its role', 'envoy sudmark', 'open'],
    ['by its occasion', 'port ada', 'nobody-asked'],
    ['by its publisher', 'norland news', 'farmer'],
    ['by its title', 'letter kornev', 'open'],
    ['by its speaker in another script', 'Kornev', 'open'],
    ['by a German spelling of its speaker', 'Kornjew', 'open'],
    ['by its speaker in Greek letters', 'Κορνεβ', 'open'],
    ['with a letter of another alphabet', 'Κοrnev', 'open'],
    ['beside an emoji', '🕊️ forty ships', 'the-commission-counted-forty-ships'],
    ['in Chinese', '海峡', 'open'],
    ['in Chinese without spaces', '海峡是开放', 'open'],
    ['in Arabic without its marks', 'المضيق', 'المضيق-مفتوح'],
    ['in Russian by its Latin letters', 'proliv', 'пролив-открыт-и-ада-это-знает'],
    ['by the plural of a word', 'commissions', 'the-commission-counted-forty-ships'],
    ['by the singular of a word', 'ship counted', 'the-commission-counted-forty-ships'],
    ['by a possessive', 'farmer', 'farmer'],
    ['behind an article that is elided in the query only', 'l’trade outlasts', 'trade-outlasts'],
    ['with capitals and diacritics', 'FÓRTY Shïps', 'the-commission-counted-forty-ships'],
  ])('%s', async (_name, query, id) => {
    expect(await ids(query)).toContain(id);
  });

  test('by the beginning of its last word, where that is no word by itself', async () => {
    expect(await ids('outl')).toEqual(['trade-outlasts']);
    expect(await ids('outl ')).toEqual([]);
    expect(await ids('outl forty')).toEqual(['the-commission-counted-forty-ships']);
    expect(await ids('l’outl')).toEqual(['trade-outlasts']);
    const opened = await openEngine(indexOf([record('An island'), record('Islanders'), record('The isl')]));
    const found = async (query: string) => (await opened.search(query, { limit: 5 })).hits.map(({ text }) => text);
    expect(await found('isl')).toEqual(['The isl']);
    expect((await found('islan')).sort()).toEqual(['An island', 'Islanders']);
  });
});

describe('understands', () => {
  test.each([
    ['a phrase', '"forty ships"', ['the-commission-counted-forty-ships']],
    ['a phrase whose words stand apart', '"ships forty"', []],
    ['a phrase across marks', '“asked us to stop”', ['nobody-asked']],
    ['a phrase and a word', '"before winter" grain', ['grain-will-pass-before-winter-she-said']],
    [
      'a word to leave out',
      'speaker:marsh -quarrel -daughter',
      ['grain-will-pass-before-winter-she-said', 'nobody-asked'],
    ],
    [
      'a speaker',
      'speaker:marsh',
      ['trade-outlasts', 'farmer', 'grain-will-pass-before-winter-she-said', 'nobody-asked'],
    ],
    ['a speaker by an alias in quotes', 'speaker:"Ilja Kornew" mode:mixed', ['open']],
    [
      'a topic with its narrower ones',
      'topic:trade from:2031-05 to:2031-05',
      ['grain-will-pass-before-winter-she-said', 'nobody-asked'],
    ],
    [
      'two values of one field',
      'speaker:commission speaker:kornev mode:indirect',
      ['the-commission-counted-forty-ships'],
    ],
    ['a publisher', 'publisher:"norland news" forty', ['the-commission-counted-forty-ships']],
    ['a mode', 'mode:mixed', ['open', 'grain-will-pass-before-winter-she-said']],
    ['a year', 'year:2032', ['trade-outlasts', 'farmer']],
    ['a beginning', 'from:2032', ['trade-outlasts', 'farmer']],
    ['an end', 'to:2031-05-29', ['the-commission-counted-forty-ships']],
    ['a day', 'from:2031-05-30 to:2031-05-30', ['grain-will-pass-before-winter-she-said', 'nobody-asked']],
    ['fields before words', 'year:2032 trade quarrel', ['trade-outlasts']],
    ['French field names', 'orateur:marsh année:2032', ['trade-outlasts', 'farmer']],
    ['Russian field names', 'автор:marsh год:2032', ['trade-outlasts', 'farmer']],
    ['Chinese field names', '发言人:marsh 年:2032', ['trade-outlasts', 'farmer']],
    ['a colon that is no field', 'ships:forty', ['the-commission-counted-forty-ships']],
  ])('%s: %s', async (_name, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test('the name of a filter that it does not know, and offers the nearest', async () => {
    const { total, unknown } = await search('speaker:kxrnxv');
    expect([total, unknown]).toEqual([0, [{ field: 'speaker', value: 'kxrnxv', nearest: 'Ilya Kornev' }]]);
    expect((await search('topic:volcano')).unknown).toEqual([{ field: 'topic', value: 'volcano', nearest: undefined }]);
    expect((await search('-from:2031')).unknown).toEqual([{ field: 'date', value: '-from:2031' }]);
    expect((await search('from:2031-13')).unknown).toHaveLength(1);
    expect((await search('from:yesterday')).unknown).toEqual([{ field: 'date', value: 'from:yesterday' }]);
  });
});

describe('takes for one name', () => {
  const spellings = ['Shaʿban', 'Sha‘ban', "Sha'ban", 'Sha’ban', 'Sha`ban', 'Sha´ban', 'Shaban'];

  test.each(spellings)('%s and its other spellings, in a text', async (spelling) => {
    const opened = await openEngine(indexOf([...spellings.map((name) => record(`${name} came.`)), record('A ban.')]));
    expect(await opened.search(`${spelling} came`, { limit: 1 })).toMatchObject({ total: 7, partial: false });
    expect(await opened.search(spelling, { limit: 1 })).toMatchObject({ total: 7 });
    expect(await opened.search(`"${spelling} came"`, { limit: 1 })).toMatchObject({ total: 7 });
  });

  test.each(spellings)('%s and its other spellings, as a speaker, whole or in part', async (spelling) => {
    const speaker = facet('Ali Shaʿban', 'Shaʿban');
    const opened = await openEngine(indexOf([record('one', { speaker }), record('two')]));
    expect((await opened.search(`speaker:${spelling}`, { limit: 1 })).total).toBe(1);
    expect((await opened.search(`speaker:"${spelling.toUpperCase()} ali"`, { limit: 1 })).total).toBe(1);
  });

  test('not what only sounds so', async () => {
    const opened = await openEngine(indexOf([record('one', { speaker: facet('Abd al-Aziz') })]));
    expect((await opened.search('speaker:Abdulaziz', { limit: 1 })).total).toBe(0);
  });
});

describe('ranks', () => {
  const ranked = async (query: string, ...records: ReturnType<typeof record>[]) =>
    (await (await openEngine(indexOf(records))).search(query, { limit: 10 })).hits.map(({ text }) => text);

  test('all words before some: none that has fewer stands beside one that has all', async () => {
    expect(await ranked('fish coal', record('Fish and coal.'), record('Fish alone.'), record('Coal alone.'))).toEqual([
      'Fish and coal.',
    ]);
    expect(await ranked('fish coal tar', record('Fish and coal.'), record('Fish alone.'))).toEqual(['Fish and coal.']);
  });

  test('the word itself before its plural', async () => {
    expect(await ranked('treaty', record('Treaties matter.'), record('A treaty matters.'))).toEqual([
      'A treaty matters.',
      'Treaties matter.',
    ]);
    const long = `A treaty ${'and much else '.repeat(20)}`;
    expect(await ranked('treaty', record('Treaties, treaties.'), record(long))).toEqual([long, 'Treaties, treaties.']);
  });

  test('a misspelling only where the word is not there', async () => {
    expect(await ranked('border', record('A border.'), record('An order.'))).toEqual(['A border.']);
  });

  test('the speaker before who is spoken of', async () => {
    const other = facet('Bo Lind');
    expect(await ranked('lind', record('Lind was there.'), record('Nothing was said.', { speaker: other }))).toEqual([
      'Nothing was said.',
      'Lind was there.',
    ]);
  });

  test('short before long, often before once, new before old', async () => {
    const long = `Tolls ${'and much else '.repeat(20)}`;
    expect(await ranked('tolls', record(long), record('Tolls.'))).toEqual(['Tolls.', long]);
    expect(await ranked('tolls', record('Tolls here.'), record('Tolls here.', { path: 'older' }))).toEqual([
      'Tolls here.',
      'Tolls here.',
    ]);
  });

  test('the readings of one misspelt word in turns', async () => {
    const records = [record('The border one.'), record('The border two.'), record('The burder three.')];
    expect(await ranked('bxrder', ...records)).toEqual(['The border one.', 'The burder three.', 'The border two.']);
  });

  test('what a name sounds like and how a word is misspelt in turns', async () => {
    const marsh = Array.from({ length: 3 }, (_, number) =>
      record(`Nothing ${number}.`, { speaker: facet('Bo Lawrow') }),
    );
    const found = await ranked('lavrow', ...marsh, record('A lavrov was seen.'), record('Larrow too.'));
    expect(found.slice(0, 3)).toContain('A lavrov was seen.');
    expect(found.slice(0, 3)).toContain('Nothing 0.');
  });

  test('what has all words, one of them misspelt, before what has a part of them', async () => {
    const records = [
      record('A wrk stands alone.'),
      record('The works were declared.'),
      record('Declared, and no more.'),
    ];
    expect(await ranked('wrks declared', ...records)).toEqual(['The works were declared.']);
    expect(await ranked('wrks', ...records)).toEqual(['A wrk stands alone.', 'The works were declared.']);
  });

  test('by date when asked to', async () => {
    expect(await ids('marsh', { order: 'date' })).toEqual([
      'trade-outlasts',
      'farmer',
      'grain-will-pass-before-winter-she-said',
      'nobody-asked',
      'the-commission-counted-forty-ships',
    ]);
  });
});

describe('tells', () => {
  test('where the words stand', async () => {
    const [hit] = (await search('ships forty')).hits;
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['forty', 'ships']);
  });

  test('why, when it is not obvious', async () => {
    const reasons = async (query: string) => (await search(query)).hits[0]?.reasons;
    expect(await reasons('forty')).toEqual([]);
    expect(await reasons('fourty')).toEqual([{ typed: 'fourty', found: 'forty', likeness: 'spelling' }]);
    expect(await reasons('wheat')).toEqual([{ typed: 'wheat', found: 'wheat', likeness: 'alias' }]);
    expect(await reasons('Kornjew')).toEqual([{ typed: 'kornjew', found: 'Илья Корнев', likeness: 'sound' }]);
  });

  test('how many there are in all, and gives as many as asked', async () => {
    const { total, hits } = await search('marsh', { limit: 2 });
    expect([total, hits.length]).toEqual([5, 2]);
  });

  test('how speakers, parties, topics and years are spread over the whole result', async () => {
    const { facets } = await search('"norland"', { limit: 1, facets: true });
    expect(facets).toEqual({
      speakers: [
        { value: 'ada-marsh', name: 'Ada Marsh', count: 4 },
        { value: 'ilya-kornev', name: 'Илья Корнев', count: 3 },
        { value: 'commission-on-the-strait', name: 'Commission on the Strait', count: 1 },
      ],
      unnamed: [],
      parties: [
        { value: 'xn', name: 'Norland', count: 4 },
        { value: 'xs', name: 'Sudmark', count: 3 },
        { value: 'commission-on-the-strait', name: 'Commission on the Strait', count: 1 },
      ],
      topics: [
        { value: 'strait', name: 'the Strait', count: 5 },
        { value: 'grain', name: 'grain', count: 2 },
        { value: 'trade', name: 'trade', count: 2 },
      ],
      years: [
        { value: '2032', name: '2032', count: 2 },
        { value: '2031', name: '2031', count: 6 },
      ],
    });
  });

  test('that no statement has every word', async () => {
    expect(await search('ships outlast')).toMatchObject({ partial: true, total: 3 });
  });

  test('the nearest word when there is none', async () => {
    expect(await search('commishion')).toMatchObject({ total: 1 });
    expect(await search('cxmxxission')).toMatchObject({
      total: 0,
      missing: [{ word: 'cxmxxission', nearest: 'commission' }],
    });
  });

  test('nothing of nothing', async () => {
    expect(await search('  ')).toMatchObject({ total: 0, hits: [] });
    expect(await search('-')).toMatchObject({ total: 0, hits: [] });
  });
});

describe('is not thrown by strange letters and long queries', () => {
  test.each([
    ['a ligature that decomposes into words', 'قال النبي ﷺ سلام يوم', 'يوم'],
    ['characters beyond the first plane', '𠮷野 said so', '𠮷野'],
    ['a mark alone', 'a ً b word', 'word'],
    ['Thai with marks', 'ที่ประชุม', 'ประชุม'],
  ])('%s', async (_name, text, query) => {
    const opened = await openEngine(indexOf([record(text), record('𠮶野 other'), record('وقت آخر')]));
    expect((await opened.search(query, { limit: 5 })).hits.map((hit) => hit.text)).toEqual([text]);
  });

  test('a whole statement of three hundred words finds itself, once', async () => {
    const text = Array.from({ length: 300 }, (_, number) => `word${number}x`).join(' ');
    const opened = await openEngine(indexOf([record(text), record('something else')]));
    expect(await opened.search(text, { limit: 5 })).toMatchObject({ total: 1, partial: false });
  });
});

describe('reads no more than it needs', () => {
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike'.split(' ');
  const many = Array.from({ length: 2000 }, (_, number) =>
    record(`${words[number % 13]} ${words[(number * 7) % 13]} unique${number} other${(number * 31) % 997}`),
  );

  test('one word costs the root, a shard, a file of postings and the texts', async () => {
    const index = indexOf(many);
    const { total } = await (await openEngine(index)).search('unique1234', { limit: 10 });
    expect(total).toBe(1);
    expect(index.wasRead.map((name) => name.split('/')[0])).toEqual([
      'root.json',
      'meanings',
      'dictionary',
      'postings',
      'texts',
    ]);
  });

  test('a misspelt word adds the shard of its ending, and all words once they are wanted', async () => {
    const index = indexOf(many);
    const opened = await openEngine(index);
    expect(await opened.search('foxtrto', { limit: 1 })).toMatchObject({ provisional: true });
    expect(index.wasRead).not.toContain('words.txt');
    await opened.learnAllWords();
    const { provisional, hits } = await opened.search('xoxtrtt', { limit: 1 });
    expect([provisional, hits.length]).toEqual([false, 0]);
    expect((await opened.search('xoxtrot', { limit: 1 })).hits).toHaveLength(1);
  });

  test('where the words that begin like a misspelt one fill no list, those that end like it are looked at', async () => {
    const between = Array.from({ length: 600 }, (_, number) => `p${number}`).join(' ');
    const orchards = Array.from({ length: 12 }, (_, number) => record(`An orchard of ${number} trees.`));
    const withRare = (rare: number) =>
      openEngine(
        indexOf([
          ...orchards,
          ...Array.from({ length: rare }, (_, number) => record(`A rochart, ${number}.`)),
          record(between),
        ]),
      );
    const found = async (rare: number) =>
      (await (await withRare(rare)).search('rochard', { limit: 40 })).hits.some(({ text }) => text.includes('orchard'));
    expect([await found(1), await found(9), await found(10)]).toEqual([true, true, false]);
  });

  test('a word that may be a form of another is read as a misspelt one as well', async () => {
    const opened = await openEngine(
      indexOf([...many, record('A wrk stands alone.'), record('The works were declared.')]),
    );
    expect(await opened.search('wrks declared', { limit: 1 })).toMatchObject({ total: 1 });
  });

  test('a text is read alone where parts can be had, and where they cannot, the whole', async () => {
    const index = indexOf(many);
    const parts: [string, number][] = [];
    const readPart = async (name: string, start: number, end: number) => {
      const whole = await index.read(name);
      parts.push([name, end - start]);
      return name.startsWith('postings')
        ? { bytes: whole, isWhole: true }
        : { bytes: whole.slice(start, end), isWhole: false };
    };
    const opened = await openEngine({ read: (name) => index.read(name), readPart });
    const { hits } = await opened.search('unique1234', { limit: 10 });
    expect(hits.map(({ text }) => text.includes('unique1234'))).toEqual([true]);
    expect(parts.map(([name, bytes]) => [name.split('/')[0], bytes <= 512])).toEqual([
      ['postings', true],
      ['texts', true],
    ]);
  });

  test('a file that could not be had is asked for again', async () => {
    const index = indexOf(many);
    const opened = await openEngine(index);
    index.faults.add('texts/0.json').add('dictionary/0.txt');
    for (let number = 0; number < 40; number++) index.faults.add(`dictionary/${number}.txt`);
    await expect(opened.search('unique1', { limit: 1 })).rejects.toThrow();
    index.faults.clear();
    expect((await opened.search('unique1', { limit: 1 })).total).toBe(1);
  });
});

describe('answers the page', () => {
  const ask = async (query: string, open = () => Promise.resolve(engine), waits = false) => {
    const replies = [];
    for await (const reply of answers({ number: 7, query, options: { limit: 5 } }, open, waits)) replies.push(reply);
    return replies;
  };

  test('once when the words are there', async () => {
    expect(await ask('forty')).toMatchObject([{ number: 7, isLast: true, total: 1 }]);
  });

  test('with the best hit first when the reader waits for the first texts', async () => {
    const replies = await ask('marsh', undefined, true);
    expect(replies.map((reply) => 'hits' in reply && [reply.total, reply.hits.length, reply.isLast])).toEqual([
      [5, 1, false],
      [5, 5, true],
    ]);
  });

  test('says when the index could not be had', async () => {
    expect(await ask('forty', () => Promise.reject(new Error('offline')))).toEqual([{ number: 7, failed: 'offline' }]);
  });

  test('again, with all words, when a misspelt one was read with some', async () => {
    const fresh = await openEngine(files);
    expect(await ask('fourty', () => Promise.resolve(fresh))).toMatchObject([
      { isLast: false, provisional: true, total: 1 },
      { isLast: true, provisional: false, total: 1 },
    ]);
  });
});
