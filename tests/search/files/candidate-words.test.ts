import { describe, expect, test } from 'vitest';
import { CandidateWords, type WordShards } from '../../../src/search/files/candidate-words.ts';
import type { DictionaryEntry } from '../../../src/search/files/dictionary.ts';
import { variantTerm } from '../../../src/search/files/index-files.ts';
import { WordList } from '../../../src/search/words/spelling.ts';

const places = { file: 0, start: 0, end: 0, positionFile: 0, positionStart: 0, positionEnd: 0, family: undefined };
const entry = (term: string): DictionaryEntry => ({ ...places, term });

/** Words in shards as an index has them: from their beginnings, from behind, and long ones by their inner letters. */
function shards(other: Partial<WordShards> = {}) {
  const asked: string[] = [];
  const ask =
    <Content>(name: string, lists: readonly Content[]) =>
    (number: number) => {
      asked.push(`${name} ${number}`);
      const list = lists[number];
      return list === undefined ? Promise.reject(new Error(`no ${name} ${number}`)) : Promise.resolve(list);
    };
  const words: WordShards = {
    root: { shards: ['', 'coal', 'grain', 'grand', 'grape'] },
    allWords: undefined,
    turnedShards: () => Promise.resolve({ reversed: ['', 'laoc', 'niarg'], inner: ['', 'ding-bl'] }),
    shard: ask('shard', [
      ['anchor', '!s:ada-marsh', variantTerm('anchor')].map(entry),
      [entry('coal'), entry('coast')],
      [entry('grain')],
      [entry('grand')],
      [entry('grape')],
    ]),
    reversedWords: ask('reversed', [['dnarg'], ['laoc', 'laog'], ['niarg', 'niart']]),
    innerWords: ask('inner', [['anking-bl'], ['ding-bl', 'easing-re']]),
    words: () => Promise.resolve(['coal', 'grain']),
    ...other,
  };
  return { candidates: new CandidateWords(words), words, asked };
}

describe('the words that a misspelt one may have meant are', () => {
  test('those of the shard where it would stand, each once, and no terms that are no words', async () => {
    const { candidates } = shards();
    expect((await candidates.byBeginning('coap')).words).toEqual(['coal', 'coast']);
    expect((await candidates.byBeginning('anchro')).words).toEqual(['anchor']);
  });

  test('all there are, once they are known', async () => {
    const allWords = new WordList(['ships']);
    expect(await shards({ allWords }).candidates.byBeginning('coap')).toBe(allWords);
  });

  test('those that end alike', async () => {
    expect((await shards().candidates.byEnding('toal')).words).toEqual(['coal', 'goal']);
    expect((await shards().candidates.byEnding('strain')).words).toEqual(['grain', 'train']);
  });

  test('none that end alike in an index that has no words from behind', async () => {
    const { candidates, asked } = shards({ turnedShards: () => Promise.resolve({ reversed: [], inner: [] }) });
    expect([(await candidates.byEnding('toal')).words, (await candidates.byInnerLetters('xxanking')).words]).toEqual([
      [],
      [],
    ]);
    expect(asked).toEqual([]);
  });

  test('those around it: by two letters of a short word, by three of a longer one, three shards at the most', async () => {
    const [short] = await shards().candidates.around('grat');
    expect(short?.words).toEqual(['grape', 'grand', 'grain']);
    const { candidates, asked } = shards();
    const [long, endings] = await candidates.around('grainy');
    expect(long?.words).toEqual(['grain', 'coal', 'coast', 'grand']);
    expect(endings?.words).toEqual(['grain', 'train']);
    expect(asked).toEqual(['shard 2', 'shard 1', 'shard 3', 'reversed 2']);
  });

  test('long ones that are alike between their ends', async () => {
    expect((await shards().candidates.byInnerLetters('xaabling')).words).toEqual(['blanking']);
    expect((await shards().candidates.byInnerLetters('xxanking')).words).toEqual(['blanking', 'blding', 'reeasing']);
  });

  test('all words, fetched', async () => {
    expect((await shards().candidates.everyWord()).words).toEqual(['coal', 'grain']);
  });
});

describe('a list of words is', () => {
  test('made once', async () => {
    const { candidates, asked } = shards();
    expect(await candidates.byBeginning('coap')).toBe(await candidates.byBeginning('coat'));
    expect(asked).toEqual(['shard 1']);
  });

  test('asked for again where it could not be had', async () => {
    let isThere = false;
    const { candidates } = shards({
      shard: () => (isThere ? Promise.resolve([entry('coal')]) : Promise.reject(new Error('gone'))),
    });
    await expect(candidates.byBeginning('coap')).rejects.toThrow('gone');
    isThere = true;
    expect((await candidates.byBeginning('coap')).words).toEqual(['coal']);
  });

  test('kept while it is one of the sixty-four that were asked for last', async () => {
    const firsts = Array.from({ length: 65 }, (_, number) => String.fromCodePoint(0x4e00 + number));
    let asked = 0;
    const { candidates } = shards({
      root: { shards: firsts },
      shard: () => {
        asked++;
        return Promise.resolve([entry('coal')]);
      },
    });
    const ask = async (number: number) => candidates.byBeginning(firsts[number] ?? '');
    const first = await ask(0);
    for (let number = 1; number < 64; number++) await ask(number);
    expect(await ask(0)).toBe(first);
    await ask(64);
    // The first was asked for a moment ago, and the second has had to go.
    expect(await ask(0)).toBe(first);
    expect(asked).toBe(65);
    await ask(1);
    expect(asked).toBe(66);
  });
});
