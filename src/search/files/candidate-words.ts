import { WordList } from '../words/spelling.ts';
import { innerOf, outerFirst, reversed, shardOf, shardsAround, type DictionaryEntry } from './dictionary.ts';
import { wordOf, type Root, type TurnedShards } from './index-files.ts';

/** Letters of a word so short that two are as many of it as three of a longer one. */
const shortWord = 4;
/** Shards that are fetched for an error in the middle of a word, of each kind. */
const mostAround = 3;
/** Lists of words that are kept: what one person misspells in a sitting. */
const mostWordLists = 64;

/** Where an index has its words: in shards, from their beginnings, from behind and by the inner letters of long ones; and all, once they were fetched. */
export interface WordShards {
  root: Pick<Root, 'shards'>;
  allWords: WordList | undefined;
  turnedShards: () => Promise<TurnedShards>;
  shard: (number: number) => Promise<readonly DictionaryEntry[]>;
  reversedWords: (number: number) => Promise<readonly string[]>;
  innerWords: (number: number) => Promise<readonly string[]>;
  words: () => Promise<readonly string[]>;
}

/** The words of an index that a misspelt one may have meant, from the shards where these would stand. */
export class CandidateWords {
  private readonly index: WordShards;
  private readonly lists = new Map<string, Promise<WordList>>();

  constructor(index: WordShards) {
    this.index = index;
  }

  /** All words there are, once they were fetched; before, those that begin like a misspelt one. */
  async byBeginning(word: string): Promise<WordList> {
    return this.index.allWords ?? this.ofShards([shardOf(this.index.root.shards, word)]);
  }

  /** Words that end like a misspelt one, for an error among its first letters. */
  async byEnding(word: string): Promise<WordList> {
    return this.ofReversed([shardOf((await this.index.turnedShards()).reversed, reversed(word))]);
  }

  /** Words that have the first letters of a misspelt one, or the last, from more shards than its own: for an error in its middle. */
  async around(word: string): Promise<WordList[]> {
    const { reversed: backwards } = await this.index.turnedShards();
    const letters = Array.from(word).length > shortWord ? 3 : 2;
    return Promise.all([
      this.ofShards(shardsAround(this.index.root.shards, word, letters, mostAround)),
      this.ofReversed(shardsAround(backwards, reversed(word), 2, mostAround)),
    ]);
  }

  /** Long words whose inner letters are like those of one that may begin and end wrong. */
  async byInnerLetters(word: string): Promise<WordList> {
    const { inner } = await this.index.turnedShards();
    const shards = new Set(innerOf(word).map((letters) => shardOf(inner, letters)));
    return this.list(`inner ${[...shards].join(' ')}`, async () => {
      if (inner.length === 0) return [];
      return (await Promise.all([...shards].map((each) => this.index.innerWords(each)))).flat().map(outerFirst);
    });
  }

  /** Every word of the dictionary, fetched. */
  async everyWord(): Promise<WordList> {
    return new WordList(await this.index.words());
  }

  private ofShards(shards: readonly number[]): Promise<WordList> {
    return this.list(`shards ${shards.join(' ')}`, async () => {
      const found = await Promise.all(shards.map((each) => this.index.shard(each)));
      return [...new Set(found.flat().flatMap(({ term }) => wordOf(term) ?? []))];
    });
  }

  private ofReversed(shards: readonly number[]): Promise<WordList> {
    return this.list(`reversed ${shards.join(' ')}`, async () => {
      if ((await this.index.turnedShards()).reversed.length === 0) return [];
      return (await Promise.all(shards.map((each) => this.index.reversedWords(each)))).flat().map(reversed);
    });
  }

  /** A list of words with their signatures, made once; of the lists asked for last, for each is as large as its shards. */
  private list(key: string, words: () => Promise<readonly string[]>): Promise<WordList> {
    const known = this.lists.get(key);
    const list = known ?? words().then((found) => new WordList(found));
    this.lists.delete(key);
    this.lists.set(key, list);
    if (!known) list.catch(() => this.lists.delete(key));
    const [oldest] = this.lists.keys();
    if (this.lists.size > mostWordLists && oldest !== undefined) this.lists.delete(oldest);
    return list;
  }
}
