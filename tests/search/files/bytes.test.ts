import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/files/bytes.ts';
import { decodeColumns, encodeColumns } from '../../../src/search/files/columns.ts';
import {
  acronymTerm,
  filterTerm,
  indexFiles,
  isSound,
  isWord,
  soundTerm,
  variantTerm,
  wordOf,
} from '../../../src/search/files/index-files.ts';
import { decodePositions, decodePostings, encodePostings, writePositions } from '../../../src/search/files/postings.ts';
import { checksum, seal, unseal } from '../../../src/search/files/seal.ts';
import { TermLists } from '../../../src/search/files/term-lists.ts';
import { textImpact } from '../../../src/search/files/text-impact.ts';
import { writtenFiles } from '../../../src/search/files/written-files.ts';

describe('numbers in bytes', () => {
  test.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [16_384, [128, 128, 1]],
    [2 ** 40, [128, 128, 128, 128, 128, 32]],
  ])('%i is %j', (number, bytes) => {
    const writer = new ByteWriter();
    writer.varint(number);
    expect([...writer.take()]).toEqual(bytes);
    expect(new ByteReader(Uint8Array.from(bytes)).varint()).toBe(number);
  });

  test('many are as long as they are, and other bytes stand behind them', () => {
    const writer = new ByteWriter();
    for (let number = 0; number < 1000; number++) writer.varint(number % 128);
    expect(writer.length).toBe(1000);
    writer.append(Uint8Array.from({ length: 3000 }, () => 7));
    expect(writer.length).toBe(4000);
    const bytes = writer.take();
    expect([bytes.length, bytes[127], bytes[128], bytes[999], bytes[1000], bytes[3999]]).toEqual([
      4000, 127, 0, 103, 7, 7,
    ]);
  });

  test('are read from a place to another', () => {
    const reader = new ByteReader(Uint8Array.from([9, 1, 2, 9]), 1, 3);
    expect([reader.done, reader.varint(), reader.done, reader.varint(), reader.done]).toEqual([
      false,
      1,
      false,
      2,
      true,
    ]);
    // What is cut off ends.
    expect(new ByteReader(Uint8Array.from([128])).varint()).toBe(0);
    expect(new ByteReader(Uint8Array.from([129, 128, 1]), 0, 1).varint()).toBe(1);
  });
});

describe('lists in bytes', () => {
  test('postings are gaps with an impact', () => {
    const bytes = encodePostings([0, 1, 5], [2, 0, 3]);
    expect([...bytes]).toEqual([2, 0, 15]);
    const { documents, impacts } = decodePostings(Uint8Array.from([99, ...bytes, 99]), 1, 4);
    expect([[...documents], [...impacts]]).toEqual([
      [0, 1, 5],
      [2, 0, 3],
    ]);
  });

  test('positions are gaps behind how many they are', () => {
    const writer = new ByteWriter();
    writePositions(writer, [4, 6, 7]);
    writePositions(writer, []);
    writePositions(writer, [2]);
    const bytes = writer.take();
    expect([...bytes]).toEqual([3, 4, 2, 1, 0, 1, 2]);
    expect(decodePositions(bytes, 0, bytes.length)).toEqual([[4, 6, 7], [], [2]]);
  });

  test('columns are lists of each statement', () => {
    const bytes = encodeColumns({ speakers: [[1, 2], []], topics: [[], [7]], parties: [[3], [4]] });
    expect([...bytes]).toEqual([2, 2, 1, 2, 0, 0, 1, 7, 1, 3, 1, 4]);
    const { speakers, topics, parties } = decodeColumns(bytes);
    expect([speakers, topics, parties].map(({ starts, numbers }) => [[...starts], [...numbers]])).toEqual([
      [
        [0, 2, 2],
        [1, 2],
      ],
      [[0, 0, 1], [7]],
      [
        [0, 1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe('a seal', () => {
  const bytes = new TextEncoder().encode('foobar');
  test('is a checksum, FNV-1a', () => {
    expect(checksum(new Uint8Array())).toBe(0x811c9dc5);
    expect(checksum(bytes)).toBe(0xbf9cf968);
    expect(checksum(bytes.subarray(3), checksum(bytes.subarray(0, 3)))).toBe(0xbf9cf968);
    expect([...seal(bytes)]).toEqual([...bytes, 0xbf, 0x9c, 0xf9, 0x68]);
  });

  test('tells what came whole and of one index', () => {
    expect([...(unseal(seal(bytes, 5), 5) ?? [])]).toEqual([...bytes]);
    expect(unseal(seal(bytes, 5), 6)).toBeUndefined();
    expect(unseal(seal(bytes).subarray(1))).toBeUndefined();
    expect(unseal(seal(bytes).subarray(0, -1))).toBeUndefined();
    expect(unseal(Uint8Array.of(1, 2, 3))).toBeUndefined();
    expect([...(unseal(seal(new Uint8Array())) ?? [1])]).toEqual([]);
    expect([...(unseal(Uint8Array.of(9, ...seal(bytes)).subarray(1)) ?? [])]).toEqual([...bytes]);
  });
});

describe('a term', () => {
  test('has a sign for what it is', () => {
    expect([soundTerm('mrs'), variantTerm('ceasefire'), acronymTerm('us')]).toEqual(['~mrs', 'ceasefire=', 'us.']);
    expect(Object.values(filterTerm).map((term) => term('a'))).toEqual(['!s:a', '!c:a', '!t:a', '!p:a', '!m:a']);
  });

  test.each([
    ['grain', true, false, 'grain'],
    ['!s:a', false, false, undefined],
    ['~mrs', false, true, undefined],
    ['ceasefire=', false, false, 'ceasefire'],
    ['us.', false, false, 'us'],
    ['a=b', true, false, 'a=b'],
    ['a~', true, false, 'a~'],
  ])('%s is a word: %s, a sound: %s, of the word %s', (term, word, sound, own) => {
    expect([isWord(term), isSound(term), wordOf(term)]).toEqual([word, sound, own]);
  });
});

test('files that there are many of are named by their number', () => {
  const many = Object.entries(indexFiles).flatMap(([, file]) => (typeof file === 'function' ? [file(7).name] : []));
  expect(many).toEqual([
    'dictionary/7.txt',
    'reversed/7.txt',
    'inner/7.txt',
    'postings/7.bin',
    'positions/7.bin',
    'texts/7.txt',
    'texts/more-7.txt',
    'meanings/7.json',
    'landmarks/7.json',
  ]);
  const single = Object.values(indexFiles).flatMap((file) => (typeof file === 'function' ? [] : [file.name]));
  expect(single).toEqual([
    'root.json',
    'turned.json',
    'words.txt',
    'names.json',
    'silent.json',
    'columns.bin',
    'days.json',
    'reported.json',
    'rows.json',
    'letters.json',
  ]);
});

test('what is written to a file is read from it', () => {
  const { root, words, letters, postings, shard } = writtenFiles;
  const content = {
    documents: 2,
    mark: 7,
    shards: ['', 'ab'],
    textPlace: 1,
    textsPerFile: 2,
    meanings: 3,
    landmarks: 4,
  };
  expect(root.decode(root.encode(content))).toEqual(content);
  expect(new TextDecoder().decode(root.encode(content))).toContain('"shards":"0\\n0ab"');
  expect(words.decode(words.encode(['ab', 'ac']))).toEqual(['ab', 'ac']);
  expect(letters.decode(letters.encode({ к: 'k' }))).toEqual({ к: 'k' });
  const { reversed, inner, positions, texts, moreTexts, meanings, landmarks, columns } = writtenFiles;
  for (const file of [reversed(1), inner(1)]) expect(file.decode(file.encode(['ab', 'ac']))).toEqual(['ab', 'ac']);
  for (const file of [positions(1), texts(1), moreTexts(1)])
    expect([...file.decode(file.encode(Uint8Array.of(3)))]).toEqual([3]);
  expect(meanings(1).decode(meanings(1).encode({ a: { e: 1 } }))).toEqual({ a: { e: 1 } });
  const landmark = { slug: 'a', name: 'A', path: 'a/', runs: [] };
  expect(landmarks(1).decode(landmarks(1).encode({ c0: landmark }))).toEqual({ c0: landmark });
  expect(columns.decode(columns.encode({ speakers: [[1]], topics: [[]], parties: [[]] })).speakers.numbers[0]).toBe(1);
  expect([...postings(1).decode(postings(1).encode(Uint8Array.of(1, 2)))]).toEqual([1, 2]);
  const written = {
    file: 0,
    start: 0,
    positionFile: 0,
    positionStart: 0,
    terms: [{ term: 'a', bytes: 3, positionBytes: 1 }],
  };
  expect(shard(0).decode(shard(0).encode(written))).toMatchObject([{ term: 'a', start: 0, end: 3, positionEnd: 1 }]);
});

describe('terms are collected a statement at a time', () => {
  test('with how often each stands there and where, and what a name gives it', () => {
    const terms = new TermLists();
    terms.addWord('grain', 0);
    terms.addWord('ships', 1);
    terms.addWord('grain', 4);
    terms.add('grain', 3);
    terms.add('grain', 1);
    terms.add('!t:grain', 0);
    expect(terms.here.map(({ term }) => term)).toEqual(['grain', 'ships', '!t:grain']);
    terms.close(2);
    expect(terms.here).toEqual([]);
    terms.addWord('grain', 7);
    terms.close(5);
    const { documents, impacts, positions, inTexts, isWord: word } = terms.of('grain');
    expect([documents, impacts, inTexts, word, [...positions.take()]]).toEqual([
      [2, 5],
      [11, 4],
      3,
      true,
      [2, 0, 4, 1, 7],
    ]);
    const filter = terms.of('!t:grain');
    expect([filter.documents, filter.impacts, filter.isWord, filter.positions.length]).toEqual([[2], [0], false, 0]);
    expect([...terms.all.keys()]).toEqual(['grain', 'ships', '!t:grain']);
    expect(terms.of('coal')).toMatchObject({
      documents: [],
      isCertain: false,
      asName: 0,
      small: 0,
      asAcronym: 0,
      inTexts: 0,
      languages: 0,
      times: 0,
      impact: 0,
      places: [],
      isFound: false,
    });
  });
});

test.each([
  [1, 1, 1],
  [1, 1.01, 0],
  [1, 5, 0],
  [1, 0.5, 2],
  [1, 0.7, 1],
  [2, 1, 2],
  [2, 4, 0],
  [2, 2, 1],
  [2, 3, 0],
  [9, 9, 2],
  [9, 12, 1],
])('a word that stands %i times in a text of %f the average length weighs %i', (times, length, impact) => {
  expect(textImpact(times, length)).toBe(impact);
});
