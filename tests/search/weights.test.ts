import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/files/build-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { generateCorpus } from '../bench/search/corpus.ts';
import { facet, indexOf, record } from './invented-records.ts';

const averageLength = 100;
const fillers = Array.from({ length: 30 }, (_, number) => record(`filler${number} `.repeat(averageLength)));

/** A text of so many words, in which "toll" stands some times. */
const text = (length: number, times = 1) => `${'toll '.repeat(times)}${'x '.repeat(length - times)}`.trim();

/** How long the texts are that are found, the newer of two given first. */
async function order(newer: string, older: string): Promise<number[]> {
  const records = [record(newer), record(older)];
  const { hits } = await (await openEngine(indexOf([...records, ...fillers]))).search('toll', { limit: 10 });
  return hits.map(({ text: found }) => found.split(' ').length);
}

describe('a word weighs', () => {
  test('less in a text a third longer than the average, though that is newer', async () => {
    expect(await order(text(130), text(95))).toEqual([95, 130]);
  });

  test('more where it stands twice, even in a text of more than half again the length', async () => {
    expect(await order(text(95), text(160, 2))).toEqual([160, 95]);
  });

  test('no more in a text of two thirds of the average: the newer stands first', async () => {
    expect(await order(text(95), text(65))).toEqual([95, 65]);
  });

  test('more in a text of a third of the average', async () => {
    expect(await order(text(95), text(30))).toEqual([30, 95]);
  });
});

test('a word weighs most in a name, then in an alias, then in a broader topic, then in a title', async () => {
  const records = [
    record('in a title', { title: 'Toll' }),
    record('in a broader topic', { broader: [facet('toll')] }),
    record('in an alias', { speaker: facet('Ada Marsh', 'Toll') }),
    record('in a name', { speaker: facet('Bo Toll') }),
  ];
  const { hits } = await (await openEngine(indexOf(records))).search('toll', { limit: 4 });
  expect(hits.map((hit) => hit.text)).toEqual(records.toReversed().map((each) => each.text));
});

/** Statements of which 15 in 100 have "often", 40 in 100 "mostly", and three "toll": one with each of those, one alone. */
function archiveOf(count: number) {
  const records = Array.from({ length: count - 3 }, (_, number) => {
    const place = number % 20;
    return record(`Statement ${number} ${place < 3 ? 'often' : place < 11 ? 'mostly' : ''}`);
  });
  return openEngine(indexOf([record('toll often'), record('toll mostly'), record('toll alone'), ...records]));
}

describe('beside a telling word, one that stands', () => {
  test('in every seventh statement is asked for', async () => {
    expect(await (await archiveOf(480)).search('toll often', { limit: 1 })).toMatchObject({ total: 1 });
  });

  test('in two of five is passed over', async () => {
    expect(await (await archiveOf(480)).search('toll mostly', { limit: 1 })).toMatchObject({ total: 3 });
  });

  test('in two of five is asked for in a small archive', async () => {
    expect(await (await archiveOf(300)).search('toll mostly', { limit: 1 })).toMatchObject({ total: 1 });
  });

  test('in two of five is asked for where it stands alone', async () => {
    expect((await (await archiveOf(480)).search('mostly', { limit: 1 })).total).toBeGreaterThan(190);
  });
});

describe('among words that are not there', () => {
  test('one of three letters is not looked for again, one of four is', async () => {
    const files = indexOf([record('The tolls of the strait.')]);
    const engine = await openEngine(files);
    await engine.search('qqx', { limit: 1 });
    expect(files.wasRead).not.toContain('words.txt');
    await engine.search('qqxx', { limit: 1 });
    expect(files.wasRead).toContain('words.txt');
  });

  test('one of two letters is offered nothing, one of five the nearest', async () => {
    const engine = await openEngine(indexOf([record('It is at the tolls')]));
    const { missing } = await engine.search('"tolps ix"', { limit: 1 });
    expect(missing).toEqual([{ word: 'tolps', nearest: 'tolls' }, { word: 'ix' }]);
  });
});

test.each([
  [300, 1000, 1700],
  [3000, 600, 1300],
])(
  'of %i statements, a shard of the dictionary is a kilobyte on its way, of a small one a little more',
  (n, least, most) => {
    const files = [...buildIndex(generateCorpus(n))];
    const meanOf = (folder: string) => {
      const sizes = files
        .filter(([name]) => name.startsWith(folder))
        .map(([, bytes]) => brotliCompressSync(bytes).length);
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    };
    expect(meanOf('dictionary/')).toBeGreaterThan(least);
    expect(meanOf('dictionary/')).toBeLessThan(most);
    expect(meanOf('reversed/')).toBeGreaterThan(600);
    expect(meanOf('reversed/')).toBeLessThan(1300);
  },
);
