import { describe, expect, test } from 'vitest';
import { IndexReader } from '../../../src/search/files/index-reader.ts';
import type { IndexFiles } from '../../../src/search/files/index-files.ts';
import { ByteWriter } from '../../../src/search/files/bytes.ts';
import { encodePostings, writePositions } from '../../../src/search/files/postings.ts';
import { seal } from '../../../src/search/files/seal.ts';
import { writeTexts } from '../../../src/search/files/write-texts.ts';
import { writtenFiles, type WrittenFile } from '../../../src/search/files/written-files.ts';
import type { Shown } from '../../../src/search/hits/shown.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const shown = (text: string): Shown => ({
  path: 'p',
  text,
  title: '',
  date: '2031',
  mode: 'direct',
  speakers: [],
  topics: [],
});
const texts = writeTexts(['One.', 'Two.', 'x'.repeat(3000), 'y'.repeat(3000), 'Five.', 'Six.', 'Seven.'].map(shown));
const mark = 7;

/** Three shards of words, each term in one statement. */
const shards = [
  ['able', 'ablest', 'bat='],
  ['blank', 'blanket', 'block'],
  ['boat', 'bode', 'cat', 'cats', 'catty'],
];
const firsts = ['', 'bl', 'bo'];

function made({ isTurnedApart = false } = {}) {
  const files = new Map<string, Uint8Array>();
  const put = <Content>({ name, encode }: WrittenFile<Content, unknown>, content: Content) =>
    files.set(name, seal(encode(content), mark));
  const turned = { reversed: ['', 'k'], inner: ['', 'b'] };
  const postings = new ByteWriter();
  const positions = new ByteWriter();
  let document = 0;
  shards.forEach((terms, number) => {
    const start = postings.length;
    const positionStart = positions.length;
    const sized = terms.map((term) => {
      const bytes = encodePostings([document++], [1]);
      const places = new ByteWriter();
      writePositions(places, [document]);
      postings.append(bytes);
      positions.append(places.take());
      return { term, bytes: bytes.length, positionBytes: 2 };
    });
    put(writtenFiles.shard(number), { file: 0, start, positionFile: 0, positionStart, terms: sized });
  });
  // Lists of other terms, so that there are several blocks.
  postings.append(new Uint8Array(700));
  put(writtenFiles.postings(0), postings.take());
  put(writtenFiles.positions(0), positions.take());
  put(writtenFiles.reversed(0), ['elba', 'etab']);
  put(writtenFiles.reversed(1), ['knalb', 'taob']);
  put(writtenFiles.inner(0), ['ank-bl', 'anket-bl']);
  put(writtenFiles.inner(1), ['bode-xx', 'ock-bl']);
  put(writtenFiles.words, ['able', 'cat']);
  texts.files.forEach((bytes, number) => put(writtenFiles.texts(number), bytes));
  texts.more.forEach((bytes, number) => put(writtenFiles.moreTexts(number), bytes));
  put(writtenFiles.meanings(0), { marsh: { s: ['~s1', 'c2'], h: [1, 2], e: 3 } });
  put(writtenFiles.landmarks(0), { s1: { slug: 'a', name: 'A', path: 'p/', runs: [] } });
  put(writtenFiles.names, { speakers: [], parties: [], topics: [], publishers: [] });
  if (isTurnedApart) put(writtenFiles.turned, turned);
  const { place: textPlace, perFile: textsPerFile } = texts;
  const root = {
    documents: 7,
    mark,
    shards: firsts,
    textPlace,
    textsPerFile,
    meanings: 1,
    landmarks: 1,
    ...(!isTurnedApart && { turned }),
  };
  files.set('root.json', seal(writtenFiles.root.encode(root)));
  return files;
}

/** Files that are had whole or, where `parts` says so, in parts; `read` tells what was asked for. */
function opened(
  files = made(),
  { parts = false, whole = false, broken = new Set<string>(), isFixedAgain = true } = {},
) {
  const read: string[] = [];
  const bytesOf = (name: string, again: boolean) => {
    const bytes = files.get(name);
    if (!bytes) return undefined;
    return broken.has(name) && !(again && isFixedAgain) ? bytes.subarray(1) : bytes;
  };
  const index: IndexFiles = {
    read: (name, again = false) => {
      read.push(again ? `${name} again` : name);
      const bytes = bytesOf(name, again);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
    },
    ...(parts && {
      readPart: (name: string, start: number, end: number, again = false) => {
        read.push(`${name} ${start}-${end}${again ? ' again' : ''}`);
        const bytes = bytesOf(name, again) ?? new Uint8Array();
        return Promise.resolve(
          whole
            ? { bytes, isWhole: true }
            : { bytes: bytes.subarray(start, Math.min(end, bytes.length - 4)), isWhole: false },
        );
      },
    }),
  };
  return { read, open: () => IndexReader.open(index) };
}
const reader = (...given: Parameters<typeof opened>) => opened(...given).open();
const termsOf = (entries: readonly { term: string }[]) => entries.map(({ term }) => term);

describe('a term is found', () => {
  test.each([
    ['able', 'able'],
    ['catty', 'catty'],
    ['blanket', 'blanket'],
    ['cat', 'cat'],
    ['ca', undefined],
    ['zoo', undefined],
    ['', undefined],
  ])('%s: %s', async (term, expected) => {
    expect((await (await reader()).find(term))?.term).toBe(expected);
  });

  test('with those that stand beside it, and in any shape', async () => {
    const index = await reader();
    expect(termsOf(await index.neighbours('blue'))).toEqual(shards[1]);
    expect(termsOf(await index.findInAnyShape('bat'))).toEqual(['bat=']);
    expect(termsOf(await index.findInAnyShape('xyz'))).toEqual([]);
  });

  test('with its statements and places', async () => {
    const index = await reader();
    const entry = (await index.find('cat')) ?? expect.fail();
    expect([...(await index.postings(entry)).documents]).toEqual([8]);
    expect(await index.positions(entry)).toEqual([[9]]);
    expect(await index.postings(entry)).toBe(await index.postings(entry));
  });

  test('by its beginning, from two shards at most', async () => {
    const index = await reader();
    expect(termsOf(await index.beginningWith('cat', 9))).toEqual(['cat', 'cats', 'catty']);
    expect(termsOf(await index.beginningWith('cat', 2))).toEqual(['cat', 'cats']);
    expect(termsOf(await index.beginningWith('b', 9))).toEqual(['bat=', 'blank', 'blanket', 'block']);
    expect(termsOf(await index.beginningWith('bl', 9))).toEqual(['blank', 'blanket', 'block']);
    expect(termsOf(await index.beginningWith('x', 9))).toEqual([]);
    expect(termsOf(await index.beginningWith('able', 9))).toEqual(['able', 'ablest']);
  });
});

describe('words that a misspelt one may mean', () => {
  test('begin like it, end like it, or are like it between', async () => {
    const index = await reader();
    expect((await (await index.candidates()).byBeginning('blink')).words).toEqual(shards[1]);
    expect((await (await index.candidates()).byBeginning('bat')).words).toEqual(['able', 'ablest', 'bat']);
    expect((await (await index.candidates()).byEnding('blonk')).words).toEqual(['blank', 'boat']);
    expect((await (await index.candidates()).byEnding('cable')).words).toEqual(['able', 'bate']);
    expect((await (await index.candidates()).byInnerLetters('blanking')).words).toEqual([
      'blank',
      'blanket',
      'xxbode',
      'block',
    ]);
    const around = await (await index.candidates()).around('boot');
    expect(around.map(({ words }) => words)).toEqual([
      ['boat', 'bode', 'cat', 'cats', 'catty'],
      ['blank', 'boat'],
    ]);
    expect((await (await index.candidates()).around('bloat'))[0]?.words).toEqual(shards[1]);
  });

  test('are all there are, once they were fetched', async () => {
    const { read, open } = opened();
    const index = await open();
    expect(index.knowsAllWords).toBe(false);
    await index.fetchAllWords();
    await index.fetchAllWords();
    expect(index.knowsAllWords).toBe(true);
    expect((await (await index.candidates()).byBeginning('blink')).words).toEqual(['able', 'cat']);
    expect(read.filter((name) => name === 'words.txt')).toHaveLength(1);
  });

  test('stand in a file of their own where the root does not say where', async () => {
    const { read, open } = opened(made({ isTurnedApart: true }));
    const index = await open();
    expect((await (await index.candidates()).byEnding('blonk')).words).toEqual(['blank', 'boat']);
    expect(read).toContain('turned.json');
  });

  test('are none of an index that has no turned words', async () => {
    const index = await handMadeIndex({ documents: 1, terms: { able: [0] } });
    expect((await (await index.candidates()).byEnding('cable')).words).toEqual([]);
    expect((await (await index.candidates()).byInnerLetters('cabling')).words).toEqual([]);
  });

  test('are listed once, and the lists asked for last are kept', async () => {
    const index = await reader();
    const first = await (await index.candidates()).byBeginning('blink');
    expect(await (await index.candidates()).byBeginning('blue')).toBe(first);
  });
});

describe('what words mean and what hits show', () => {
  test('is read by key, and nothing of a word that has no meaning', async () => {
    const index = await reader();
    expect(await index.meaning('marsh')).toEqual({
      senses: [
        { landmark: 's1', kind: 's', rest: [], is: 'part' },
        { landmark: 'c2', kind: 'c', rest: [], is: 'name' },
      ],
      headlines: [1, 2],
      small: 3,
    });
    expect(await index.meaning('constructor')).toEqual({ senses: [], headlines: [], small: 0 });
    expect(await index.meaning('marsh')).toBe(await index.meaning('marsh'));
    expect((await index.landmark('s1')).name).toBe('A');
    await expect(index.landmark('toString')).rejects.toThrow('the index has no page toString');
  });

  test('is read whole, and what has no room in its place from another file', async () => {
    const index = await reader();
    for (const [number, text] of ['One.', 'Two.', 'x'.repeat(3000), 'y'.repeat(3000), 'Five.'].entries())
      expect((await index.shown(number)).text).toBe(text);
  });

  test('is read in parts, each once', async () => {
    const { read, open } = opened(undefined, { parts: true });
    const index = await open();
    expect((await index.shown(1)).text).toBe('Two.');
    expect((await index.shown(1)).text).toBe('Two.');
    expect((await index.shown(3)).text).toBe('y'.repeat(3000));
    const { place } = texts;
    expect(read.filter((name) => name.startsWith('texts/0'))).toEqual([
      `texts/0.txt ${place}-${2 * place}`,
      `texts/0.txt ${3 * place}-${4 * place}`,
    ]);
  });
});

describe('lists are read', () => {
  test('in blocks of 256 bytes, a longer one in as many as it needs', async () => {
    const { read, open } = opened(undefined, { parts: true });
    const index = await open();
    const entry = (await index.find('cat')) ?? expect.fail();
    expect([...(await index.postings(entry)).documents]).toEqual([8]);
    await index.postings({ ...entry, term: 'x', start: 250, end: 260 });
    await index.postings({ ...entry, term: 'y', start: 256, end: 512 });
    await index.postings({ ...entry, term: 'z', start: 300, end: 300 });
    await index.postings({ ...entry, term: 'w', start: 512, end: 512 });
    expect(read.filter((name) => name.startsWith('postings'))).toEqual([
      'postings/0.bin 0-256',
      'postings/0.bin 0-512',
      'postings/0.bin 256-512',
      'postings/0.bin 512-768',
    ]);
  });

  test('whole of a server that sends the whole, which is kept', async () => {
    const { read, open } = opened(undefined, { parts: true, whole: true });
    const index = await open();
    for (const term of ['cat', 'able'])
      expect([...(await index.postings((await index.find(term)) ?? expect.fail())).documents]).toEqual([
        term === 'cat' ? 8 : 0,
      ]);
    expect((await index.shown(1)).text).toBe('Two.');
    expect((await index.shown(4)).text).toBe('Five.');
    expect(read.filter((name) => name.startsWith('postings'))).toHaveLength(1);
    expect(read.filter((name) => name.startsWith('texts/0'))).toHaveLength(1);
  });

  test('whole where files come whole, once', async () => {
    const { read, open } = opened();
    const index = await open();
    for (const term of ['cat', 'able']) await index.postings((await index.find(term)) ?? expect.fail());
    expect(read.filter((name) => name.startsWith('postings'))).toEqual(['postings/0.bin']);
  });
});

describe('a file that comes broken', () => {
  test('is asked for once more', async () => {
    const { read, open } = opened(undefined, { broken: new Set(['names.json']) });
    const index = await open();
    expect((await index.names()).speakers).toEqual([]);
    await index.names();
    expect(read.slice(1)).toEqual(['names.json', 'names.json again']);
  });

  test('again is an error, and asked for the next time', async () => {
    const { read, open } = opened(undefined, { broken: new Set(['names.json']), isFixedAgain: false });
    const index = await open();
    await expect(index.names()).rejects.toThrow('names.json came broken');
    await expect(index.names()).rejects.toThrow('names.json came broken');
    expect(read.slice(1)).toHaveLength(4);
  });

  test('as a whole instead of a part is asked for once more', async () => {
    const { read, open } = opened(undefined, { parts: true, whole: true, broken: new Set(['texts/0.txt']) });
    const index = await open();
    expect((await index.shown(1)).text).toBe('Two.');
    expect(read.filter((name) => name.startsWith('texts')).map((name) => name.endsWith('again'))).toEqual([
      false,
      true,
    ]);
    const never = await reader(undefined, {
      parts: true,
      whole: true,
      broken: new Set(['texts/0.txt']),
      isFixedAgain: false,
    });
    await expect(never.shown(1)).rejects.toThrow('texts/0.txt came broken');
    await expect(never.shown(1)).rejects.toThrow('texts/0.txt came broken');
  });

  test('of another index is broken', async () => {
    const files = made();
    files.set(
      'names.json',
      seal(writtenFiles.names.encode({ speakers: [], parties: [], topics: [], publishers: [] }), 8),
    );
    await expect((await reader(files)).names()).rejects.toThrow('names.json came broken');
    files.delete('root.json');
    await expect(reader(files)).rejects.toThrow('no root.json');
  });
});
