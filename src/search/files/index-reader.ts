import { innerOf, outerFirst, reversed, shardOf, shardsAround, type DictionaryEntry } from './dictionary.ts';
import {
  indexFiles,
  variantTerm,
  wordOf,
  type IndexFile,
  type IndexFiles,
  type Root,
  type TurnedShards,
} from './index-files.ts';
import type { Landmark } from '../meaning/landmark.ts';
import { placeOfKey, readRuns, readSense, shardOfKey, type Sense } from '../meaning/senses.ts';
import type { Shown } from '../hits/shown.ts';
import { onDemand } from '../on-demand.ts';
import { unseal } from './seal.ts';
import { decodePositions, decodePostings, type Postings } from './postings.ts';
import type { WordList } from '../words/spelling.ts';
import { readText, readTextPlace } from './text-places.ts';

const spellingPart = onDemand(() => import('../words/spelling.ts'));

/** A term found in the dictionary. */
export type Located = DictionaryEntry;

/** What a word of a query may name, and where it stands in a headline only. */
export interface Meaning {
  senses: Sense[];
  headlines: number[];
  /** Which small word of queries it is (`smallWord`). */
  small: number;
}

/** Reads the files of an index, each once; a file that could not be had is asked for again the next time. */
export class IndexReader {
  readonly root: Root;
  /** The shard in which a term stands if it stands anywhere, sorted by term. */
  readonly shard;
  readonly names;
  readonly days;
  readonly reported;
  readonly rows;
  readonly letters;
  readonly columns;
  private readonly meanings;
  private readonly landmarks;
  private readonly turned;
  private readonly reversedWords;
  private readonly innerWords;
  private readonly words;
  private readonly files: IndexFiles;
  private readonly wholes = new Map<string, Promise<Uint8Array>>();
  private readonly parts = new Map<string, Promise<Uint8Array>>();
  private readonly lists = new Map<string, Postings>();
  private readonly knownMeanings = new Map<string, Meaning>();
  private readonly wordLists = new Map<string, Promise<WordList>>();
  private allWords: WordList | undefined;

  private constructor(files: IndexFiles, root: Root) {
    const once = keeper((name) => openFile(files, name, root.mark));
    this.root = root;
    this.shard = once(indexFiles.shard);
    this.names = once(() => indexFiles.names);
    this.days = once(() => indexFiles.days);
    this.reported = once(() => indexFiles.reported);
    this.rows = once(() => indexFiles.rows);
    this.letters = once(() => indexFiles.letters);
    this.columns = once(() => indexFiles.columns);
    this.landmarks = once(indexFiles.landmarks);
    this.meanings = once(indexFiles.meanings);
    this.turned = once(() => indexFiles.turned);
    this.reversedWords = once(indexFiles.reversed);
    this.innerWords = once(indexFiles.inner);
    this.words = once(() => indexFiles.words);
    this.files = files;
  }

  static async open(files: IndexFiles): Promise<IndexReader> {
    const { name, decode } = indexFiles.root;
    return new IndexReader(files, decode(await openFile(files, name)));
  }

  async find(term: string): Promise<Located | undefined> {
    const entries = await this.neighbours(term);
    const entry = entries[lowerBound(entries, term)];
    return entry?.term === term ? entry : undefined;
  }

  /** Terms that begin so, in order, at most `most` of them, from at most two shards. */
  async beginningWith(prefix: string, most: number): Promise<Located[]> {
    const found: Located[] = [];
    const first = shardOf(this.root.shards, prefix);
    for (let shard = first; shard < Math.min(first + 2, this.root.shards.length); shard++) {
      if (shard > first && !(this.root.shards[shard] ?? '').startsWith(prefix)) break;
      const entries = await this.shard(shard);
      for (let index = lowerBound(entries, prefix); index < entries.length; index++) {
        const entry = entries[index];
        if (!entry?.term.startsWith(prefix) || found.length >= most) break;
        found.push(entry);
      }
    }
    return found;
  }

  /** Words that a misspelt one may have meant: all there are, once they were fetched; before, those that begin like it. */
  async candidates(word: string): Promise<WordList> {
    if (this.allWords) return this.allWords;
    return this.wordsOfShards([shardOf(this.root.shards, word)]);
  }

  /** A word and what it is in another shape, as far as they are there. */
  async findInAnyShape(word: string): Promise<Located[]> {
    const found = await Promise.all([this.find(word), this.find(variantTerm(word))]);
    return found.filter((entry) => entry !== undefined);
  }

  /** The terms that stand where a word would. */
  neighbours(word: string): Promise<Located[]> {
    return this.shard(shardOf(this.root.shards, word));
  }

  /** Words that end like a misspelt one, for an error among its first letters. */
  async candidatesByEnding(word: string): Promise<WordList> {
    return this.wordsOfReversed([shardOf((await this.turnedShards()).reversed, reversed(word))]);
  }

  /** Words that have the first letters of a misspelt one, or the last, from more shards than its own: for an error in its middle. */
  async candidatesAround(word: string): Promise<WordList[]> {
    const { shards } = this.root;
    const { reversed: backwards } = await this.turnedShards();
    const letters = Array.from(word).length > shortWord ? 3 : 2;
    return Promise.all([
      this.wordsOfShards(shardsAround(shards, word, letters, mostAround)),
      this.wordsOfReversed(shardsAround(backwards, reversed(word), 2, mostAround)),
    ]);
  }

  private async turnedShards(): Promise<TurnedShards> {
    return this.root.turned ?? this.turned();
  }

  private wordsOfShards(shards: readonly number[]): Promise<WordList> {
    return this.wordList(`shards ${shards.join(' ')}`, async () => {
      const found = await Promise.all(shards.map((each) => this.shard(each)));
      return [...new Set(found.flat().flatMap(({ term }) => wordOf(term) ?? []))];
    });
  }

  private wordsOfReversed(shards: readonly number[]): Promise<WordList> {
    return this.wordList(`reversed ${shards.join(' ')}`, async () => {
      if ((await this.turnedShards()).reversed.length === 0) return [];
      return (await Promise.all(shards.map((each) => this.reversedWords(each)))).flat().map(reversed);
    });
  }

  /** A list of words with their signatures, made once; of the lists asked for last, for each is as large as its shards. */
  private wordList(key: string, words: () => Promise<readonly string[]>): Promise<WordList> {
    const known = this.wordLists.get(key);
    const list = known ?? Promise.all([spellingPart(), words()]).then(([{ WordList }, found]) => new WordList(found));
    this.wordLists.delete(key);
    this.wordLists.set(key, list);
    if (!known) list.catch(() => this.wordLists.delete(key));
    const [oldest] = this.wordLists.keys();
    if (this.wordLists.size > mostWordLists && oldest !== undefined) this.wordLists.delete(oldest);
    return list;
  }

  /** Long words whose inner letters are like those of one that may begin and end wrong. */
  async candidatesByInnerLetters(word: string): Promise<WordList> {
    const { inner } = await this.turnedShards();
    const shards = new Set(innerOf(word).map((letters) => shardOf(inner, letters)));
    return this.wordList(`inner ${[...shards].join(' ')}`, async () => {
      if (inner.length === 0) return [];
      return (await Promise.all([...shards].map((each) => this.innerWords(each)))).flat().map(outerFirst);
    });
  }

  get knowsAllWords(): boolean {
    return this.allWords !== undefined;
  }

  /** Fetches all words, so that no misspelling is missed because it begins and ends wrong. */
  async fetchAllWords(): Promise<void> {
    if (this.allWords) return;
    const { WordList } = await spellingPart();
    this.allWords = new WordList(await this.words());
  }

  async postings(entry: Located): Promise<Postings> {
    const known = this.lists.get(entry.term);
    if (known) return known;
    const bytes = await this.list(indexFiles.postings(entry.file).name, entry.start, entry.end);
    const list = decodePostings(bytes, 0, bytes.length);
    this.lists.set(entry.term, list);
    return list;
  }

  async positions(entry: Located): Promise<number[][]> {
    const bytes = await this.list(
      indexFiles.positions(entry.positionFile).name,
      entry.positionStart,
      entry.positionEnd,
    );
    return decodePositions(bytes, 0, bytes.length);
  }

  /** What a word names, and the statements that have it in the headline of their entry only. */
  async meaning(key: string): Promise<Meaning> {
    const known = this.knownMeanings.get(key);
    if (known) return known;
    const shard = await this.meanings(shardOfKey(key, this.root.meanings));
    const own = Object.hasOwn(shard, key) ? shard[key] : undefined;
    const meaning = { senses: own?.s?.map(readSense) ?? [], headlines: readRuns(own?.h ?? []), small: own?.e ?? 0 };
    this.knownMeanings.set(key, meaning);
    return meaning;
  }

  /** A page about what a word names, by its id; an error where the index has none, which a whole one cannot. */
  async landmark(id: string): Promise<Landmark> {
    const ofFile = await this.landmarks(placeOfKey(id, this.root.landmarks));
    const landmark = Object.hasOwn(ofFile, id) ? ofFile[id] : undefined;
    if (!landmark) throw new Error(`the index has no page ${id}`);
    return landmark;
  }

  async shown(document: number): Promise<Shown> {
    const { textPlace, textsPerFile } = this.root;
    const { name } = indexFiles.texts(Math.floor(document / textsPerFile));
    const start = (document % textsPerFile) * textPlace;
    const { beginning, rest } = readTextPlace(await this.part(name, start, start + textPlace));
    const more = rest && (await this.part(indexFiles.moreTexts(rest.file).name, rest.start, rest.end));
    return readText(beginning, more);
  }

  /** A list of a file of many: in blocks, for its neighbours are asked for with it. */
  private async list(name: string, start: number, end: number): Promise<Uint8Array> {
    if (!this.files.readPart) return this.part(name, start, end);
    const from = start - (start % listBlock);
    const to = Math.ceil(end / listBlock) * listBlock;
    const single = to - from <= listBlock;
    const bytes = await this.part(name, from, single ? from + listBlock : to);
    return bytes.subarray(start - from, end - from);
  }

  /** Some bytes of a file, each part once; of a server that sends the whole, the whole is kept. */
  private part(name: string, start: number, end: number): Promise<Uint8Array> {
    const key = `${name} ${start} ${end}`;
    const known = this.parts.get(key) ?? this.readPart(name, start, end);
    this.parts.set(key, known);
    known.catch(() => this.parts.delete(key));
    return known;
  }

  private async readPart(name: string, start: number, end: number): Promise<Uint8Array> {
    const whole =
      this.wholes.get(name) ??
      (this.files.readPart ? undefined : this.whole(name, openFile(this.files, name, this.root.mark)));
    if (whole) return (await whole).subarray(start, end);
    for (const again of [false, true]) {
      const came = await this.files.readPart?.(name, start, end, again);
      if (came && !came.isWhole) return came.bytes;
      const bytes = came && unseal(came.bytes, this.root.mark);
      if (bytes) return (await this.whole(name, Promise.resolve(bytes))).subarray(start, end);
    }
    throw new Error(`${name} came broken`);
  }

  private whole(name: string, bytes: Promise<Uint8Array>): Promise<Uint8Array> {
    this.wholes.set(name, bytes);
    bytes.catch(() => this.wholes.delete(name));
    return bytes;
  }
}

/** Letters of a word so short that two are as many of it as three of a longer one. */
const shortWord = 4;
/** Shards that are fetched for an error in the middle of a word, of each kind. */
const mostAround = 3;

/** Lists of words that are kept: what one person misspells in a sitting. */
const mostWordLists = 64;

/** Bytes that are read of lists at once: most are shorter, and the forms of a word stand beside it. */
const listBlock = 256;

/** Makes what reads files of a kind by their number, each once while it can be had. */
function keeper(open: (name: string) => Promise<Uint8Array>) {
  return <Key extends (number | string)[], Content>(file: (...key: Key) => IndexFile<Content>) => {
    const kept = new Map<string, Promise<Content>>();
    return (...key: Key): Promise<Content> => {
      const { name, decode } = file(...key);
      const known = kept.get(name);
      if (known) return known;
      const asked = open(name).then(decode);
      kept.set(name, asked);
      asked.catch(() => kept.delete(name));
      return asked;
    };
  };
}

/** A file whose seal is whole and of this index; any other is asked for once more. */
async function openFile(files: IndexFiles, name: string, mark?: number): Promise<Uint8Array> {
  const bytes = unseal(await files.read(name), mark) ?? unseal(await files.read(name, true), mark);
  if (!bytes) throw new Error(`${name} came broken`);
  return bytes;
}

function lowerBound(entries: readonly DictionaryEntry[], term: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.term ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
