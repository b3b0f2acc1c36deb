import { describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { buildIndex } from '../../../src/search/files/build-index.ts';
import { facet, filesInMemory, indexOf, record } from '../invented-records.ts';

const [sweden, fiji, estonia, italy] = ['SE Sweden', 'FJ Fiji', 'EE Estonia', 'IT Italy'].map((each) => ({
  ...facet(each.slice(3)),
  code: each.slice(0, 2),
}));
const ada = facet('Ada Marsh', 'Ада Марш', '艾达·马什');
const ilya = facet('Ilya Kornev');
const bo = facet('Bo Power');
const toll = { ...facet('tolls in Fiji'), slug: 'tolls' };

/** A statement of a day, by somebody, for a party. */
function said(text: string, day: string, speaker = ada, party = sweden, more: Partial<SearchRecord> = {}) {
  return record(text, { speaker, day, date: day, parties: party ? [party] : [], ...more });
}

const records = [
  said('The harbour stays open, Kornev knows.', '2033-06-02'),
  said('Ships pay at the harbour.', '2033-03-01', ilya, fiji, { topics: [toll] }),
  said('We asked us who it was.', '2032-05-05', bo, estonia),
  said('Ada Marsh was wrong about the ships, and about power.', '2032-02-01', ilya, fiji),
  said('In 2032 the ships came to Sweden.', '2031-09-22', ada, sweden, { title: 'Lantern talks' }),
  said('A lantern for the harbour of Fiji.', '2031-09-01', ada, sweden),
];
const engine = await openEngine(indexOf(records));
const search = (query: string) => engine.search(query, { limit: 9 });
const texts = async (query: string) => (await search(query)).hits.map(({ text }) => text);
const chips = async (query: string) => {
  const { assumed } = await search(query);
  return assumed.map((chip) => (chip.kind === 'period' ? `${chip.from ?? ''}/${chip.to ?? ''}` : chip.name));
};

describe('small words carry nothing', () => {
  test.each([
    'harbour',
    'what did they say about the harbour',
    'sur le harbour',
    'who wrote about the harbour',
    'что о harbour',
    '关于 harbour',
    'عن harbour',
  ])('%s', async (query) => {
    expect(await texts(query)).toEqual(await texts('harbour'));
  });

  test('unless nothing else is asked', async () => {
    expect(await texts('who was it')).toEqual([records[2]?.text]);
  });

  test('and not inside a compound or a phrase', async () => {
    const opened = await openEngine(
      indexOf([record('the de-escalation'), record('an escalation of it'), record('of it')]),
    );
    const total = async (query: string) => (await opened.search(query, { limit: 1 })).total;
    expect([await total('de-escalation'), await total('"escalation of"')]).toEqual([1, 1]);
  });
});

test('what stands in front of a period and behind it are words apart', async () => {
  expect(await search('harbour 2033 ships')).toMatchObject({ total: 1, partial: false, missing: [] });
  expect((await search('harbour 2033 ships')).hits.flatMap(({ reasons }) => reasons)).toEqual([]);
});

describe('a period', () => {
  test.each([
    ['ships 2032', '2032-01-01/2032-12-31', 1],
    ['ships in September 2031', '2031-09-01/2031-09-30', 1],
    ['since 2032 harbour', '2032-01-01/', 2],
    ['22.09.2031', '2031-09-22/2031-09-22', 1],
  ])('narrows %s', async (query, chip, count) => {
    expect([await chips(query), (await search(query)).total]).toEqual([[chip], count]);
  });

  test('is taken back by what stands in quotation marks', async () => {
    const [chip] = (await search('ships 2032')).assumed;
    expect([chip?.typed, chip?.asWords]).toEqual(['2032', 'ships "2032"']);
    expect(await texts('ships "2032"')).toEqual([records[4]?.text]);
    expect(await chips('"in 2032"')).toEqual([]);
  });

  test('is none beyond the years of the archive', async () => {
    expect(await chips('ships 2254')).toEqual([]);
  });

  test('behind a field may be written as people write it', async () => {
    expect((await search('from:September 2031 to:February 2032 ships')).total).toBe(2);
  });

  test('that ends before it begins is said, with its repair', async () => {
    expect(await search('ships from:2033 to:March 2031')).toMatchObject({
      total: 0,
      reversed: { from: '2033-01-01', to: '2031-03-31' },
      repaired: 'ships from:"March 2031" to:2033',
    });
  });

  test('in which nothing was said leads to the month and the year', async () => {
    expect((await search('5 September 2031')).wider).toEqual({ query: '2031-09', total: 2 });
    expect((await search('2033-01')).wider).toEqual({ query: '2033', total: 2 });
  });
});

describe('a party', () => {
  test.each([
    ['Fijian ships', 'Fiji', 2],
    ['ships Fidji', 'Fiji', 2],
    ['фиджийский ships', 'Fiji', 2],
    ['斐济 ships', 'Fiji', 2],
    ['السويد ships', 'Sweden', 1],
    ['des Suédois', 'Sweden', 3],
    ['Швецией', 'Sweden', 3],
    ['FJ', 'Fiji', 2],
    ['what did Fiji say about ships', 'Fiji', 2],
  ])('is meant by %s', async (query, party, count) => {
    expect([await chips(query), (await search(query)).total]).toEqual([[party], count]);
  });

  test.each(['Kornev Sweden', 'Sweden Kornev', 'Корнев Швеция'])(
    'is what was spoken of beside a speaker who spoke of it: %s',
    async (query) => {
      const opened = await openEngine(
        indexOf([
          said('Sweden may keep its ships.', '2033-01-02', ilya, fiji),
          said('Kornev keeps the ships.', '2033-01-01', ada, sweden),
        ]),
      );
      const { assumed, hits } = await opened.search(query, { limit: 9 });
      expect([assumed, hits[0]?.text]).toEqual([[], 'Sweden may keep its ships.']);
    },
  );

  test('is whom it was said for beside a speaker who spoke of something else', async () => {
    expect(await chips('Fiji power')).toEqual(['Fiji']);
  });

  test.each([
    ['Fiji Sweden', 'Fiji'],
    ['Sweden Fiji', 'Sweden'],
  ])('beside another is whom it was said for, where it is named first: %s', async (query, party) => {
    const together = { parties: [sweden, fiji].filter((each) => each !== undefined) };
    const opened = await openEngine(
      indexOf([
        said('Of the tolls of Sweden.', '2033-01-03', ilya, fiji),
        said('Of the tolls of Fiji.', '2033-01-02', ada, sweden),
        said('Together.', '2033-01-01', bo, sweden, together),
      ]),
    );
    const { assumed, hits } = await opened.search(query, { limit: 9 });
    const of = party === 'Fiji' ? 'Of the tolls of Sweden.' : 'Of the tolls of Fiji.';
    expect(assumed).toMatchObject([{ name: party }]);
    expect(hits.map(({ text }) => text).toSorted()).toEqual([of, 'Together.']);
  });

  test('can be taken back', async () => {
    const [chip] = (await search('Fiji harbour')).assumed;
    expect(chip?.asWords).toBe('"Fiji" harbour');
    expect(await texts('"Fiji" harbour')).toContain(records[5]?.text);
  });

  test.each([
    ['behind a preposition: it is what was spoken of', 'lantern harbour about Fiji', 1],
    ['where that leaves no answer', 'Fiji lantern', 1],
    ['in small letters, where it is a small word', 'it was', 1],
    ['joined to what is no name', 'anti-Fijian ships', 0],
    ['in the name of a topic that has all words', 'tolls Fiji', 0],
  ])('is not meant %s', async (_why, query) => {
    expect(await chips(query)).toEqual([]);
  });

  test.each(['lantern о Фиджи', 'Фиджи lantern', 'lantern 关于斐济', 'lantern عن فيجي'])(
    'that is spoken of is found under the name that the texts have: %s',
    async (query) => {
      expect([await chips(query), await texts(query)]).toEqual([[], [records[5]?.text]]);
    },
  );

  test('that is spoken of is found in texts beside the topics that have it as typed', async () => {
    const own = { ...facet('tolls in Fiji', 'сборы на Фиджи'), slug: 'tolls' };
    const opened = await openEngine(
      indexOf([
        said('Ships pay.', '2031-02-01', ilya, fiji, { topics: [own] }),
        said('Ships love Fiji.', '2031-01-01', ada, sweden),
      ]),
    );
    expect((await opened.search('ships о Фиджи', { limit: 9 })).total).toBe(2);
  });

  test('that is spoken of is nobody who said it, though it has a file', async () => {
    const opened = await openEngine(
      indexOf([
        said('The ships came.', '2031-02-01', { ...facet('Sweden'), isBody: true }),
        said('Ships leave Sweden.', '2031-01-01', ilya, fiji),
      ]),
    );
    const { people, total } = await opened.search('ships about Sweden', { limit: 9 });
    expect([people, total]).toEqual([[], 2]);
  });

  test('is shown where nothing answers to the other words', async () => {
    expect(await search('斐济的制裁')).toMatchObject({
      total: 2,
      partial: true,
      assumed: [{ kind: 'party', name: 'Fiji' }],
    });
  });

  test('a code that is a word needs capitals', async () => {
    const opened = await openEngine(
      indexOf([said('it was', '2031-01-01', ada, italy), said('it is', '2031-01-02', ilya, fiji)]),
    );
    const kinds = async (query: string) => (await opened.search(query, { limit: 1 })).assumed.map(({ typed }) => typed);
    expect([await kinds('it'), await kinds('IT'), await kinds('Italian')]).toEqual([[], ['IT'], ['Italian']]);
  });
});

describe('an organization that a topic is called as is found under its names in other languages', () => {
  const nato = facet('NATO');
  const opened = openEngine(
    indexOf([
      said('Allies met.', '2031-02-01', ada, sweden, { topics: [{ ...nato, labels: { ru: 'НАТО' } }] }),
      said('We asked NATO for ships.', '2031-02-02', ilya, fiji),
      said('We asked for ships.', '2031-02-03', ilya, fiji),
    ]),
  );
  const found = async (query: string) =>
    (await (await opened).search(query, { limit: 9 })).hits.map(({ text }) => text);

  test.each(['OTAN', 'НАТО', '北约', 'l’OTAN', 'Alliance atlantique', 'NATO'])(
    'where it is the topic and in texts: %s',
    async (query) => {
      expect((await found(query)).toSorted()).toEqual(['Allies met.', 'We asked NATO for ships.']);
    },
  );

  test.each(['OTAN ships', 'Fiji OTAN', 'ships 北约'])('beside other words: %s', async (query) => {
    expect(await found(query)).toEqual(['We asked NATO for ships.']);
  });

  test('and no other one is', async () => {
    expect(await found('OSCE')).toEqual([]);
  });
});

describe('a speaker', () => {
  test('is found by what was said first, then by what others said, and both are told apart', async () => {
    const { hits, said: own, people } = await search('marsh ships');
    expect(hits.map(({ text, isOf }) => [text, isOf])).toEqual([
      [records[4]?.text, undefined],
      [records[3]?.text, true],
    ]);
    expect([own, people.map(({ name }) => name)]).toEqual([1, ['Ada Marsh']]);
    expect((await search('power')).hits.map(({ isOf }) => isOf)).toEqual([undefined, true]);
  });

  test.each(['kornef harbour', 'кернев harbour'])('is told apart where the name is misspelt: %s', async (query) => {
    const { hits, people } = await search(query);
    expect(people.map(({ name }) => name)).toEqual(['Ilya Kornev']);
    expect(hits.map(({ text, isOf }) => [text, isOf])).toEqual([
      [records[1]?.text, undefined],
      [records[0]?.text, true],
    ]);
  });

  test('is not named by the words of an office that stand in a name', async () => {
    const envoy = { role: 'Envoy to the Harbour', organization: 'Fiji' };
    const cora = facet('Cora Vance', 'Envoy Vance');
    const opened = await openEngine(
      indexOf([
        said('The gate is shut.', '2033-01-01', cora, fiji, { speakers: [{ speaker: cora, office: envoy }] }),
        said('An envoy came.', '2033-01-02'),
      ]),
    );
    const people = async (query: string) => (await opened.search(query, { limit: 9 })).people.map(({ name }) => name);
    expect([await people('envoy'), await people('Vance'), await people('Envoy Vance')]).toEqual([
      [],
      ['Cora Vance'],
      ['Cora Vance'],
    ]);
  });

  test.each(['艾达·马什', '马什', '马什谈harbour'])('is named in Chinese by a family name: %s', async (query) => {
    const { people, said: own } = await search(query);
    expect([people.map(({ name }) => name), own > 0]).toEqual([['Ada Marsh'], true]);
  });

  test('that is a country is not told apart from those who speak of it, where it was not taken for who said it', async () => {
    const fijian = { ...facet('Fiji'), isBody: true as const };
    const ofBoth = { topics: [facet('Fiji–Sweden gate')] };
    const opened = await openEngine(
      indexOf([
        said('Our gate and that of Sweden.', '2033-01-01', fijian, fiji, ofBoth),
        said('The gate of Fiji and Sweden.', '2033-01-03', ada, sweden, ofBoth),
      ]),
    );
    expect(await opened.search('gate Fiji Sweden', { limit: 9 })).toMatchObject({ total: 2, said: 0, people: [] });
  });

  test('behind a preposition is spoken of or to, where another stands without one', async () => {
    const { hits, people } = await search('what did Marsh write to Kornev');
    expect(people.map(({ name }) => name)).toEqual(['Ada Marsh']);
    expect((await search('what did Marhs write to Kornef')).people.map(({ name }) => name)).toEqual(['Ada Marsh']);
    expect(hits.map(({ text, isOf }) => [text, isOf])).toEqual([
      [records[0]?.text, undefined],
      [records[3]?.text, true],
    ]);
    expect((await search('about Kornev')).people.map(({ name }) => name)).toEqual(['Ilya Kornev']);
  });

  test('beside another whom no statement has, both are shown in turn', async () => {
    const alone = [1, 2, 3].flatMap((day) => [
      said(`a${day}`, `2033-01-0${day}`, bo),
      said(`b${day}`, `2031-01-0${day}`, ilya),
    ]);
    const opened = await openEngine(indexOf(alone.sort((a, b) => (a.day < b.day ? 1 : -1))));
    const { partial, hits } = await opened.search('kornev power', { limit: 4 });
    expect(partial).toBe(true);
    expect(hits.map(({ text }) => text)).toEqual(['b3', 'a3', 'b2', 'a2']);
  });
});

describe('what has its words in the headline only', () => {
  test('comes last, and says so', async () => {
    expect((await search('lantern')).hits.map(({ text, isInHeadline }) => [text, isInHeadline])).toEqual([
      [records[5]?.text, undefined],
      [records[4]?.text, true],
    ]);
    expect((await search('lantern "sweden"')).hits.at(-1)?.isInHeadline).toBeUndefined();
  });
});

describe('pages are hits', () => {
  const occasions = [{ slug: '2033-harbour', name: 'Harbour talks', accounts: 2, entries: new Set(['articles/a/']) }];
  const many = [
    ...records,
    ...[1, 2].map((day) => said(`More tolls ${day}.`, `2031-01-0${day}`, ilya, fiji, { topics: [toll] })),
  ];

  test.each([
    ['kornev tolls', ['speakers/ilya-kornev/topics/tolls/ 3']],
    ['fijian tolls', ['countries/fiji/topics/tolls/ 3']],
    ['marsh tolls', []],
    ['marsh', ['speakers/ada-marsh/ 3']],
    ['Swedish', ['countries/sweden/ 3']],
    ['harbour talks', ['occasions/2033-harbour/ 2']],
    ['tolls', ['topics/tolls/ 3']],
    ['marsh lantern', []],
  ])('%s', async (query, expected) => {
    const files = filesInMemory(buildIndex(many, { occasions, positionsFrom: 3 }));
    const { pages } = await (await openEngine(files)).search(query, { limit: 1 });
    expect(pages.map(({ path, count }) => `${path} ${count}`).sort()).toEqual(expected.toSorted());
  });
});

describe('a field', () => {
  test('that is none is said, and the nearest offered and taken', async () => {
    expect(await search('speeker:marsh')).toMatchObject({
      strange: [{ name: 'speeker', nearest: 'speaker' }],
      repaired: 'speaker:marsh',
      total: 4,
    });
    expect((await search('ships:harbour')).strange).toEqual([{ name: 'ships', nearest: undefined }]);
  });

  test('forgives the spelling of its value, and says how it was read', async () => {
    expect(await search('speaker:Kornef')).toMatchObject({
      total: 2,
      forgiven: [{ field: 'speaker', value: 'Kornef', read: [{ name: 'Ilya Kornev' }] }],
    });
  });
});

describe('operators', () => {
  test.each([
    ['several values of a field widen', 'speaker:kornev;power', 'speaker:kornev speaker:power'],
    ['with a comma between them too', 'speaker:kornev,power', 'speaker:kornev speaker:power'],
    ['but not within quotation marks', 'speaker:"Kornev, Ilya"', 'speaker:kornev'],
    ['a value of a field is left out', '-speaker:marsh', 'speaker:kornev;power'],
    ['beside words', 'harbour -country:fiji', 'harbour country:sweden'],
    ['words alone are left out', '-harbour -asked', 'ships -pay'],
    ['NOT leaves out', 'harbour NOT pay', 'harbour -pay'],
    ['AND is not sought', 'lantern AND harbour', 'lantern harbour'],
    ['OR behind all is not yet sought', 'lantern OR', 'lantern'],
    ['OR between fields changes nothing', 'speaker:kornev OR speaker:power', 'speaker:kornev;power'],
  ])('%s', async (_what, query, same) => {
    const found = await texts(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual((await texts(same)).toSorted());
  });

  test('of words with OR between them one is enough, beside the others', async () => {
    const found = (await texts('harbour pay OR lantern')).toSorted();
    expect(found).toEqual(['A lantern for the harbour of Fiji.', 'Ships pay at the harbour.']);
    expect(await search('pay OR lantern OR asked')).toMatchObject({ total: 4, partial: false });
    expect(await search('xyzzy OR lantern')).toMatchObject({ total: 2, partial: false });
    expect((await texts('pay OR lantern harbour')).toSorted()).toEqual(found);
  });

  test.each(['pay vs lantern harbour', 'pay vs. lantern harbour', 'Pay versus lantern at the harbour'])(
    'of two words with "vs" between them, too: %s',
    async (query) => {
      expect((await texts(query)).toSorted()).toEqual((await texts('pay OR lantern harbour')).toSorted());
    },
  );

  test('"vs" behind more is a small word', async () => {
    expect(await texts('harbour ships vs lantern')).toEqual(await texts('harbour ships lantern'));
  });

  test('of countries with OR between them none is what all must be said for', async () => {
    expect(await chips('Fiji OR Estonia')).toEqual([]);
    expect(await chips('Fiji')).toEqual(['Fiji']);
  });

  test('a word of a group that a statement has not is no reason', async () => {
    const { hits } = await search('Корнев OR lantern');
    expect(hits.filter(({ text }) => text.startsWith('A lantern')).flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  test.each(['harbour -year:2033', 'harbour not in 2033'])('a year is left out: %s', async (query) => {
    const [all, some] = [await search('harbour'), await search(query)];
    const ofYear = all.hits.filter(({ date }) => date.startsWith('2033')).length;
    expect(ofYear).toBeGreaterThan(0);
    expect(some.total).toBe(all.total - ofYear);
    expect(some.hits.filter(({ date }) => date.startsWith('2033'))).toEqual([]);
  });

  test('the end of a period cannot be left out, and that is said', async () => {
    expect((await search('harbour -from:2033')).unknown).toEqual([{ field: 'date', value: '-from:2033' }]);
  });
});

test('a query that finds nothing leads to it without its narrowest part', async () => {
  expect((await search('harbour speaker:power')).wider).toEqual({ query: 'harbour', total: 3 });
  expect((await search('"open harbour" ships')).wider).toEqual({ query: 'ships', total: 3 });
});

test('where two parts are too many, it leads to what the others find; of a phrase, to its words', async () => {
  expect((await search('Kornev xyzzy "open harbour"')).wider).toEqual({ query: 'Kornev', total: 3 });
  expect((await search('"open harbour"')).wider).toEqual({ query: 'open harbour', total: 1 });
});

test('orders by the oldest too', async () => {
  const oldest = await engine.search('harbour', { limit: 9, order: 'oldest' });
  const newest = await engine.search('harbour', { limit: 9, order: 'date' });
  expect(oldest.hits.map(({ text }) => text)).toEqual(newest.hits.map(({ text }) => text).toReversed());
});

test('a particle is nobody’s name, in letters of another alphabet neither', async () => {
  const lake = facet('Cora de Lake', 'Кора де Лейк');
  const opened = await openEngine(indexOf([said('One.', '2033-01-02', lake), said('Two.', '2033-01-01', ada)]));
  const { people } = await opened.search('xyzzy de Marsh', { limit: 9 });
  expect(people.map(({ name }) => name)).toEqual(['Ada Marsh']);
});

describe('a word in the name of one speaker', () => {
  const opened = openEngine(
    indexOf([
      said('One harbour.', '2033-01-03', facet('Jonn Harrow')),
      said('Two harbours, said with Vale.', '2033-01-02', facet('John Vale')),
      said('Three gates.', '2033-01-01', facet('Bo Vale')),
      said('The gates of jonny.', '2032-01-01', facet('Cora Lind')),
    ]),
  );
  const found = async (query: string) => (await opened).search(query, { limit: 9 });

  test.each(['Jonn Vale', 'Vale, Jonn', 'jonn vale two'])(
    'is read as the name of another where all words are together so: %s',
    async (query) => {
      const { hits, partial } = await found(query);
      expect([hits.map(({ text }) => text), partial]).toEqual([['Two harbours, said with Vale.'], false]);
    },
  );

  test('stays as it is where that brings nothing together, and where it is right', async () => {
    expect((await found('Jonn gates')).partial).toBe(true);
    expect((await found('Jonn harbour')).hits.map(({ text }) => text)).toEqual(['One harbour.']);
  });

  test('is read as no word that is in no name', async () => {
    expect((await found('Jonn Lind')).partial).toBe(true);
  });
});
