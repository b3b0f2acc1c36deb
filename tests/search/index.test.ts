import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/search/files/bytes.ts';
import { buildIndex, numbering } from '../../src/search/files/build-index.ts';
import type { Columns, NumberLists } from '../../src/search/files/columns.ts';
import {
  decodeShard,
  decodeWords,
  encodeShard,
  encodeWords,
  shardOf,
  shortestBetween,
} from '../../src/search/files/dictionary.ts';
import { indexFormat } from '../../src/search/files/current-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { decodePositions, decodePostings, encodePostings, writePositions } from '../../src/search/files/postings.ts';
import { shownOf, type Shown } from '../../src/search/hits/shown.ts';
import { readText, readTextPlace } from '../../src/search/files/text-places.ts';
import { writeTexts } from '../../src/search/files/write-texts.ts';
import { tokenize } from '../../src/search/words/tokens.ts';
import { writtenFiles, type WrittenFile } from '../../src/search/files/written-files.ts';
import { facet, indexOf, record } from './invented-records.ts';

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.take());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
      expect(reader.done).toBe(true);
    }),
  );
});

test('postings and positions come back as they were written', () => {
  const rising = fc.uniqueArray(fc.nat(100_000)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.array(rising, { maxLength: 5 }), (documents, positions) => {
      const impacts = documents.map((document) => document % 4);
      const bytes = encodePostings(documents, impacts);
      const read = decodePostings(bytes, 0, bytes.length);
      expect([[...read.documents], [...read.impacts]]).toEqual([documents, impacts]);
      const writer = new ByteWriter();
      for (const ofDocument of positions) writePositions(writer, ofDocument);
      const places = writer.take();
      expect(decodePositions(places, 0, places.length)).toEqual(positions);
    }),
  );
});

test('an index that is written otherwise has another format', () => {
  const digests: Record<number, string> = {
    2: '15b5f4c0eb22',
    3: '0bbcf1183650',
    4: '1d43ec726116',
    5: '4e0b3a127727',
  };
  const records = [
    record('Grain will pass before winter, and “forty ships” with it.', { day: '2031-06-01' }),
    record('Пролив открыт.', { speaker: facet('Ilya Kornev', 'Илья Корнев'), mode: 'direct', locator: 'p. 4' }),
    record('Ships met.', {
      speakers: [
        {
          speaker: facet('Ada Marsh'),
          office: { role: 'Envoy', organization: 'Sweden', labels: { fr: 'Envoyée' }, code: 'SE' },
        },
      ],
    }),
    record('他说海峡是开放的', { reported: '2031-06-02', bounds: '2031-05-01/2031-05-30?', status: 'corrected' }),
  ];
  const digest = createHash('sha256');
  const { root, letters } = writtenFiles;
  for (const [name, bytes] of buildIndex(records)) {
    // Letters and small words are data: another word is no other way to write. The seal behind a file is of them all.
    if (name === letters.name || name.startsWith('meanings/')) continue;
    const content = bytes.subarray(0, -4);
    digest.update(name).update(name === root.name ? Object.keys(root.decode(content)).join(' ') : content);
  }
  expect(digest.digest('hex').slice(0, 12)).toBe(digests[indexFormat]);
});

test('every file of an index comes back as it was written', () => {
  const facets = [{ ...facet('Ada Marsh', 'Ада Марш'), former: ['a-marsh'] }, facet('grain')];
  const read = <Content>({ encode, decode }: WrittenFile<Content>, content: Content) => decode(encode(content));
  const same = <Content>(file: WrittenFile<Content>, content: Content) => expect(read(file, content)).toEqual(content);
  same(writtenFiles.root, {
    documents: 7,
    mark: 9,
    shards: ['', 'b'],
    turned: { reversed: [''], inner: ['', 'gr'] },
    textPlace: 640,
    textsPerFile: 51,
    meanings: 3,
    landmarks: 4,
  });
  same(writtenFiles.turned, { reversed: ['', 'b'], inner: [''] });
  same(writtenFiles.meanings(2), { norlandish: { s: ['c0'], h: [4, 2] } });
  same(writtenFiles.landmarks(0), {
    c0: { slug: 'norland', name: 'Norland', path: 'countries/norland/', runs: [0, 7] },
  });
  same(writtenFiles.names, { speakers: facets, parties: [], topics: [], publishers: facets });
  same(writtenFiles.rows, [['2031-05-0a1b2c3d', 12]]);
  same(writtenFiles.days, [['2031-05-30', 0]]);
  same(writtenFiles.reported, [['2031-06-01', [0, 4]]]);
  same(writtenFiles.letters, { к: 'k' });
  same(writtenFiles.postings(1), new Uint8Array([1, 2]));
});

test('what a hit shows comes back from its file', () => {
  const shown: Shown[] = [
    { ...shownOf(record('one')), topics: [{ name: 'grain', labels: { fr: 'blé' } }] },
    {
      ...shownOf(record('two', { status: 'withdrawn', locator: '1:02', members: [facet('Bo Lind')] })),
      speakers: [
        { name: 'Ada Marsh', office: { role: 'Premier' } },
        { name: 'Ilya Kornev', office: { role: 'Envoy', organization: 'Sudmark' } },
        { name: 'Bo Lind', labels: { ru: 'Бу Линд' }, office: { role: 'Envoy', labels: { ru: 'посол' } } },
        { name: 'an official', isUnnamed: true },
      ],
    },
  ];
  expect(readBack(shown)).toEqual(shown);
});

/** What is read of texts as they are written, each by its number. */
function readBack(shown: readonly Shown[]): Shown[] {
  const { place, perFile, files, more } = writeTexts(shown);
  return shown.map((_, number) => {
    const start = (number % perFile) * place;
    const bytes = files[Math.floor(number / perFile)]?.subarray(start, start + place) ?? new Uint8Array();
    const { beginning, rest } = readTextPlace(bytes);
    return readText(beginning, rest && more[rest.file]?.subarray(rest.start, rest.end));
  });
}

test('texts of any length come back from their places, in any script', () => {
  const length = fc.oneof(fc.nat(300), fc.nat(3000), fc.constantFrom(40_000));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(length, fc.constantFrom('a', 'ж', '海', '[', '\n', '𠮷')), { maxLength: 150 }),
      (texts) => {
        const shown = texts.map(([times, letter]) => shownOf(record(letter.repeat(times))));
        expect(readBack(shown).map(({ text }) => text)).toEqual(shown.map(({ text }) => text));
      },
    ),
    { numRuns: 20 },
  );
});

test('a place for a text is one that nearly all have room in', () => {
  const shown = Array.from({ length: 400 }, (_, number) =>
    shownOf(record('x'.repeat(number % 40 === 0 ? 9000 : 300 + (number % 100)))),
  );
  const { place, files, more } = writeTexts(shown);
  expect(place).toBeGreaterThan(450);
  expect(place).toBeLessThan(700);
  expect(files.length + more.length).toBeLessThan(12);
});

test('the columns of counts come back, a list for each statement', () => {
  const list = fc.array(fc.nat());
  const documents = fc.array(fc.record({ speakers: list, topics: list, parties: list }));
  fc.assert(
    fc.property(documents, (each) => {
      const column = (name: keyof Columns) => each.map((document) => document[name]);
      const written = { speakers: column('speakers'), topics: column('topics'), parties: column('parties') };
      const { encode, decode } = writtenFiles.columns;
      const read = decode(encode(written));
      const listsOf = ({ starts, numbers }: NumberLists) =>
        each.map((_document, at) => [...numbers.subarray(starts[at], starts[at + 1])]);
      const { speakers, topics, parties } = read;
      expect({ speakers: listsOf(speakers), topics: listsOf(topics), parties: listsOf(parties) }).toEqual(written);
    }),
  );
});

test('a dictionary comes back as it was written, whatever the script', () => {
  const term = fc.string({
    unit: fc.constantFrom(...'a b c d é ж 海 ! ~ : -'.split(' ')),
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(fc.uniqueArray(term), fc.nat(3000), (words, bytes) => {
      const terms = words.sort().map((word, index) => ({
        term: word,
        bytes: (bytes * (index + 1)) % 3000,
        positionBytes: index % 7,
        family: index % 3 === 0 ? '1' : undefined,
      }));
      if (terms.length === 0) return;
      const places = { file: 3, start: 700, positionFile: 40, positionStart: 9 };
      const read = decodeShard(encodeShard({ ...places, terms }));
      expect(
        read.map((entry) => [
          entry.term,
          entry.end - entry.start,
          entry.positionEnd - entry.positionStart,
          entry.family?.trim(),
        ]),
      ).toEqual(
        terms.map((entry) => [entry.term, entry.bytes, entry.positionBytes, entry.family && entry.term.slice(0, 1)]),
      );
      const { file, start, positionFile, positionStart } = read[0] ?? {};
      expect({ file, start, positionFile, positionStart }).toEqual(places);
      expect(decodeWords(encodeWords(words))).toEqual(words);
    }),
  );
});

test('every word is looked for in the shard that has it', () => {
  const words = ['able', 'ablest', 'abled', 'bat', 'bath', 'cat', 'cats', 'catty', 'dog'].sort();
  const shards = [words.slice(0, 3), words.slice(3, 5), words.slice(5)];
  const firsts = shards.map((shard, index) =>
    index === 0 ? '' : shortestBetween(shards[index - 1]?.at(-1) ?? '', shard[0] ?? ''),
  );
  shards.forEach((shard, number) => {
    for (const word of shard) expect([word, shardOf(firsts, word)]).toEqual([word, number]);
  });
});

describe('an index', () => {
  const records = Array.from({ length: 300 }, (_, number) =>
    record(`Statement ${number} on fish and coal, said ${(number * 17) % 101} times by envoy${number % 9}`, {
      day: `20${30 + (number % 9)}-01-01`,
    }),
  );

  test('is the same whenever it is built', () => {
    expect([...buildIndex(records)]).toEqual([...buildIndex(records)]);
  });

  test('numbers nobody whom it does not name', () => {
    const number = numbering([facet('Ada Marsh'), facet('Ilya Kornev')]);
    expect(number(facet('Ilya Kornev'))).toBe(1);
    expect(() => number(facet('Bo Lind'))).toThrow('bo-lind is not among the names');
  });

  test('finds every word of every text', async () => {
    const engine = await openEngine(indexOf(records));
    for (const { text, path } of records.slice(0, 40)) {
      for (const { term } of tokenize(text)) {
        const { hits } = await engine.search(`${term} ${text.split(' ')[1]}`, { limit: 300 });
        expect(hits.map((hit) => hit.path)).toContain(path);
      }
    }
  });
});

test('the beginnings of many shards of turned words stand in a file of their own, and misspelt words are read all the same', async () => {
  const letters = 'abdefgiklmnoprstuvyz';
  const word = (number: number) =>
    Array.from({ length: 8 }, (_, at) => letters[Math.floor(((number * 7_919_777) % 20 ** 8) / 20 ** at) % 20]).join(
      '',
    );
  const words = Array.from({ length: 30_000 }, (_, number) => word(number));
  const files = buildIndex(
    Array.from({ length: 300 }, (_, at) => record(words.slice(at * 100, at * 100 + 100).join(' '))),
  );
  expect([...files.keys()]).toContain(writtenFiles.turned.name);
  const misspelt = (found: string) => `x${found.slice(1)}`;
  const engine = await openEngine({ read: (name) => Promise.resolve(files.get(name) ?? new Uint8Array()) });
  const { total } = await engine.search(misspelt(words[12_345] ?? ''), { limit: 3 });
  expect(total).toBeGreaterThan(0);
});
