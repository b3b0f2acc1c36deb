import { describe, expect, test } from 'vitest';
import { buildIndex, numbering } from '../../../src/search/files/build-index.ts';
import { decodePostings } from '../../../src/search/files/postings.ts';
import { checksum, unseal } from '../../../src/search/files/seal.ts';
import { writtenFiles, type WrittenFile } from '../../../src/search/files/written-files.ts';
import { shardOf } from '../../../src/search/files/dictionary.ts';
import { facet, record } from '../invented-records.ts';

const [ada, bo] = [facet('Ada Marsh'), facet('Bo Lind')];
const records = [
  record('Old grain ships wait.', {
    speaker: ada,
    members: [bo, ada],
    parties: [facet('Sudmark'), facet('Norland'), facet('Norland')],
    day: '2033-06-02',
    reported: '2033-06-03',
  }),
  record('Grain for blanketing.', {
    speaker: bo,
    topics: [facet('grain'), facet('coal')],
    broader: [facet('trade')],
    day: '2033-06-02',
    reported: '2033-06-05',
  }),
  record('Ships.', {
    speaker: bo,
    topics: [],
    publisher: facet('Gazette'),
    day: '2033-06-02',
    bounds: '2033-06-02/2033-06-30',
    reported: '2033-06-03',
    reportedBounds: '2033-06-03/2033-06-30',
  }),
  record('海峡 war.', {
    speaker: ada,
    topics: [],
    day: '2031-01-01',
    bounds: '2031-01-01/2031-12-31',
    reported: '2033-06-03',
  }),
  record('x'.repeat(5000), { speaker: ada, topics: [], day: '2031-01-01', bounds: '2031-01-01/2031-12-31' }),
];
const files = buildIndex(records);

/** What a file of an index says, whose seal is that of the index. */
function read<Content>(
  own: ReadonlyMap<string, Uint8Array>,
  { name, decode }: WrittenFile<never, Content>,
  mark?: number,
): Content {
  return decode(unseal(own.get(name) ?? expect.fail(`no ${name}`), mark) ?? expect.fail(`${name} is broken`));
}
const root = read(files, writtenFiles.root);
const of = <Content>(file: WrittenFile<never, Content>) => read(files, file, root.mark);

describe('an index', () => {
  test('has a root that says what there is', () => {
    expect(root).toMatchObject({ documents: 5, shards: [''], landmarks: 1, turned: { reversed: [''], inner: [''] } });
    expect(root.meanings).toBeGreaterThan(1);
    expect([...files.keys()].at(-1)).toBe('root.json');
    expect([...files.keys()].filter((name) => name.startsWith('meanings/'))).toHaveLength(root.meanings);
  });

  test('has the mark of all its files', () => {
    let mark: number | undefined;
    for (const [name, bytes] of files) if (name !== 'root.json') mark = checksum(bytes.subarray(0, -4), mark);
    expect(root.mark).toBe(mark);
  });

  test('has its names by address, each once', () => {
    const { speakers, parties, topics, publishers } = of(writtenFiles.names);
    expect([speakers, parties, topics, publishers].map((list) => list.map(({ slug }) => slug))).toEqual([
      ['ada-marsh', 'bo-lind'],
      ['norland', 'sudmark'],
      ['coal', 'grain', 'trade'],
      ['gazette', 'norland-news'],
    ]);
  });

  test('has what each statement counts under, by number', () => {
    const { speakers, topics, parties } = of(
      writtenFiles.columns as unknown as WrittenFile<never, ReturnType<typeof writtenFiles.columns.decode>>,
    );
    expect([speakers, topics, parties].map(({ starts, numbers }) => [[...starts], [...numbers]])).toEqual([
      [
        [0, 2, 3, 4, 5, 6],
        [0, 1, 1, 1, 0, 0],
      ],
      [
        [0, 1, 3, 3, 3, 3],
        [1, 1, 0],
      ],
      [
        [0, 2, 2, 2, 2, 2],
        [1, 0],
      ],
    ]);
  });

  test('has its days, and those on which it was reported', () => {
    expect(of(writtenFiles.days)).toEqual([
      ['2033-06-02', 0],
      ['2033-06-02', 2, '2033-06-02/2033-06-30'],
      ['2031-01-01', 3, '2031-01-01/2031-12-31'],
    ]);
    expect(of(writtenFiles.reported)).toEqual([
      ['2033-06-05', [1]],
      ['2033-06-03', [2], '2033-06-03/2033-06-30'],
      ['2033-06-03', [0, 3]],
    ]);
  });

  test('has the rows, the letters and the texts', () => {
    expect(of(writtenFiles.rows).map(([, count]) => count)).toEqual([3, 2]);
    expect(of(writtenFiles.letters)).toMatchObject({ к: 'k' });
    expect(new TextDecoder().decode(of(writtenFiles.texts(0)))).toContain('Old grain ships wait.');
    expect(of(writtenFiles.moreTexts(0)).length).toBeGreaterThan(4000);
  });

  test('has words that may be misspelt: as they are, from behind, and long ones from their third letter on', () => {
    const words = of(writtenFiles.words);
    expect(words).toEqual(words.toSorted());
    expect(words).toEqual(expect.arrayContaining(['grain', 'ships', 'blanketing', 'wait']));
    for (const word of ['old', 'war', '海峡']) expect(words).not.toContain(word);
    const reversed = of(writtenFiles.reversed(0));
    expect(reversed).toEqual(reversed.toSorted());
    expect(reversed).toContain('niarg');
    expect(of(writtenFiles.inner(0))).toContain('anketing-bl');
    expect(of(writtenFiles.inner(0)).some((word) => word.startsWith('ain'))).toBe(false);
  });

  test('has every term with its statements', () => {
    const entries = of(writtenFiles.shard(0));
    expect(entries.map(({ term }) => term)).toEqual(entries.map(({ term }) => term).sort());
    const postings = of(writtenFiles.postings(0));
    const grain = entries.find(({ term }) => term === 'grain') ?? expect.fail();
    expect([...decodePostings(postings, grain.start, grain.end).documents]).toEqual([0, 1]);
    expect(of(writtenFiles.positions(0)).length).toBe(entries.at(-1)?.positionEnd);
    expect(postings.length).toBe(entries.at(-1)?.end);
  });

  test('has the pages that words lead to', () => {
    const landmarks = of(writtenFiles.landmarks(0));
    expect(Object.keys(landmarks)).toEqual(Object.keys(landmarks).toSorted());
    expect(landmarks.c0).toMatchObject({ slug: 'norland', positionsFrom: 3 });
    const pages = {
      occasions: [{ slug: 'talks', name: 'Talks', accounts: 2, entries: new Set<string>() }],
      positionsFrom: 7,
    };
    const own = buildIndex(records, pages);
    const { mark } = read(own, writtenFiles.root);
    expect(read(own, writtenFiles.landmarks(0), mark)).toMatchObject({
      c0: { positionsFrom: 7 },
      o0: { path: 'occasions/talks/' },
    });
  });
});

describe('a larger index', () => {
  const word = (number: number) =>
    Array.from({ length: 8 }, (_, at) =>
      'bdfgklmnprst'.charAt(Math.floor(((number * 7919) % 12 ** 8) / 12 ** at) % 12),
    ).join('');
  const many = (count: number) =>
    buildIndex(
      Array.from({ length: count / 100 }, (_, at) =>
        record(Array.from({ length: 100 }, (_each, own) => word(at * 100 + own)).join(' ')),
      ),
    );
  const large = many(3000);
  const largeRoot = read(large, writtenFiles.root);

  test('is cut into shards of neighbouring terms, and each begins where the root says', () => {
    const { shards, mark } = largeRoot;
    const sizes = shards.map((first, number) => {
      const entries = read(large, writtenFiles.shard(number), mark);
      expect((entries[0]?.term ?? '') >= first).toBe(true);
      for (const { term } of entries) expect(shardOf(shards, term)).toBe(number);
      return entries.length;
    });
    expect(shards[0]).toBe('');
    expect(sizes.slice(0, -1).every((size) => size >= 192 && size <= 320)).toBe(true);
    expect([...large.keys()].filter((name) => name.startsWith('dictionary/'))).toHaveLength(shards.length);
  });

  test('has turned words in shards of 200', () => {
    const { turned, mark } = largeRoot;
    const reversed = turned?.reversed ?? [];
    const words = reversed.map((_first, number) => read(large, writtenFiles.reversed(number), mark));
    expect(words.slice(0, -1).every((own) => own.length === 200)).toBe(true);
    words.forEach((own, number) => {
      for (const each of own) expect(shardOf(reversed, each)).toBe(number);
    });
    expect([reversed.length, turned?.inner.length]).toEqual([16, 15]);
  });

  test('has its lists in files that end between two shards', () => {
    const names = [...large.keys()].filter((name) => name.startsWith('positions/') || name.startsWith('postings/'));
    expect(names.length).toBeGreaterThanOrEqual(2);
    const entries = largeRoot.shards.flatMap((_first, number) =>
      read(large, writtenFiles.shard(number), largeRoot.mark),
    );
    const last = entries.at(-1) ?? expect.fail();
    expect(read(large, writtenFiles.postings(last.file), largeRoot.mark).length).toBe(last.end);
  });
});

test('numbers nobody whom it does not name', () => {
  const number = numbering([ada, bo]);
  expect([number(ada), number(bo)]).toEqual([0, 1]);
  expect(() => number(facet('Cy Fen'))).toThrow('cy-fen is not among the names of the index');
});
