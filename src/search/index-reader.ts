import { reversed, shardOf, type DictionaryEntry } from './dictionary.ts';
import { indexFiles, type IndexFile, type IndexFiles, type Root, textsPerFile } from './index-files.ts';
import { readRuns, readSense, shardOfKey, type Sense } from './meaning/senses.ts';
import type { Shown } from './shown.ts';
import { unseal } from './seal.ts';
import { decodePositions, decodePostings, type Postings } from './postings.ts';
import type { WordList } from './spelling.ts';

/** A term found in the dictionary, with the shard it stands in. */
export interface Located extends DictionaryEntry {
  shard: number;
}

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
  /** A page about what a word names, by kind and number. */
  readonly landmark;
  private readonly meanings;
  private readonly reversedWords;
  private readonly words;
  private readonly postingsFile;
  private readonly positionsFile;
  private readonly texts;
  private readonly lists = new Map<string, Postings>();
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
    this.landmark = once(indexFiles.landmark);
    this.meanings = once(indexFiles.meanings);
    this.reversedWords = once(indexFiles.reversed);
    this.words = once(() => indexFiles.words);
    this.postingsFile = once(indexFiles.postings);
    this.positionsFile = once(indexFiles.positions);
    this.texts = once(indexFiles.texts);
  }

  static async open(files: IndexFiles): Promise<IndexReader> {
    const { name, decode } = indexFiles.root;
    return new IndexReader(files, decode(await openFile(files, name)));
  }

  async find(term: string): Promise<Located | undefined> {
    const shard = shardOf(this.root.shards, term);
    const entries = await this.shard(shard);
    const entry = entries[lowerBound(entries, term)];
    return entry?.term === term ? { ...entry, shard } : undefined;
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
        found.push({ ...entry, shard });
      }
    }
    return found;
  }

  /** Words that a misspelt one may have meant: all there are, once they were fetched; before, those that begin like it. */
  async candidates(word: string): Promise<WordList> {
    if (this.allWords) return this.allWords;
    const shard = await this.shard(shardOf(this.root.shards, word));
    const { WordList } = await import('./spelling.ts');
    return new WordList(shard.map(({ term }) => term));
  }

  /** Words that end like a misspelt one, for an error among its first letters. */
  async candidatesByEnding(word: string): Promise<WordList> {
    const backwards = await this.reversedWords(shardOf(this.root.reversed, reversed(word)));
    const { WordList } = await import('./spelling.ts');
    return new WordList(backwards.map(reversed));
  }

  get knowsAllWords(): boolean {
    return this.allWords !== undefined;
  }

  /** Fetches all words, so that no misspelling is missed because it begins and ends wrong. */
  async fetchAllWords(): Promise<void> {
    if (this.allWords) return;
    const { WordList } = await import('./spelling.ts');
    this.allWords = new WordList(await this.words());
  }

  async postings(entry: Located): Promise<Postings> {
    const known = this.lists.get(entry.term);
    if (known) return known;
    const list = decodePostings(await this.postingsFile(entry.shard, entry.file), entry.start, entry.end);
    this.lists.set(entry.term, list);
    return list;
  }

  async positions(entry: Located): Promise<number[][]> {
    const bytes = await this.positionsFile(entry.shard, entry.file);
    return decodePositions(bytes, entry.positionStart, entry.positionEnd);
  }

  /** What a word names, and the statements that have it in the headline of their entry only. */
  async meaning(key: string): Promise<Meaning> {
    const shard = await this.meanings(shardOfKey(key, this.root.meanings));
    const own = Object.hasOwn(shard, key) ? shard[key] : undefined;
    return { senses: own?.s?.map(readSense) ?? [], headlines: readRuns(own?.h ?? []), small: own?.e ?? 0 };
  }

  async shown(document: number): Promise<Shown> {
    const found = (await this.texts(Math.floor(document / textsPerFile)))[document % textsPerFile];
    if (!found) throw new Error(`the index has no text ${document}`);
    return found;
  }
}

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
