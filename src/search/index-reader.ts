import { decodeShard, decodeWords, reversed, shardOf, type DictionaryEntry } from './dictionary.ts';
import { ByteReader } from './bytes.ts';
import {
  fileNames,
  type DayRun,
  type IndexFiles,
  type Names,
  type ReportedDay,
  type Root,
  type Shown,
  textsPerFile,
} from './index-files.ts';
import { unseal } from './seal.ts';
import { decodePositions, decodePostings, type Postings } from './postings.ts';
import type { WordList } from './spelling.ts';

/** A term found in the dictionary, with the shard it stands in. */
export interface Located extends DictionaryEntry {
  shard: number;
}

/** For each statement its speaker and topics, as numbers into the names. */
export interface Columns {
  speakers: Uint16Array;
  topics: number[][];
}

const decoder = new TextDecoder();

/** Reads the files of an index, each once; a file that could not be had is asked for again the next time. */
export class IndexReader {
  readonly root: Root;
  private readonly files: IndexFiles;
  private readonly kept = new Map<string, Promise<unknown>>();
  private readonly lists = new Map<string, Postings>();
  private allWords: WordList | undefined;

  private constructor(files: IndexFiles, root: Root) {
    this.files = files;
    this.root = root;
  }

  static async open(files: IndexFiles): Promise<IndexReader> {
    return new IndexReader(files, JSON.parse(decoder.decode(await openFile(files, fileNames.root))) as Root);
  }

  /** The shard in which a term stands if it stands anywhere, sorted by term. */
  async shard(number: number): Promise<DictionaryEntry[]> {
    return this.once(fileNames.shard(number), (bytes) => decodeShard(decoder.decode(bytes)));
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
    const backwards = reversed(word);
    const name = fileNames.reversed(shardOf(this.root.reversed, backwards));
    const { WordList } = await import('./spelling.ts');
    return this.once(name, (bytes) => new WordList(decodeWords(decoder.decode(bytes)).map(reversed)));
  }

  get knowsAllWords(): boolean {
    return this.allWords !== undefined;
  }

  /** Fetches all words, so that no misspelling is missed because it begins and ends wrong. */
  async fetchAllWords(): Promise<void> {
    const { WordList } = await import('./spelling.ts');
    this.allWords = await this.once(fileNames.words, (bytes) => new WordList(decodeWords(decoder.decode(bytes))));
  }

  async postings(entry: Located): Promise<Postings> {
    const known = this.lists.get(entry.term);
    if (known) return known;
    const bytes = await this.once(fileNames.postings(entry.shard, entry.file), (read) => read);
    const list = decodePostings(bytes, entry.start, entry.end);
    this.lists.set(entry.term, list);
    return list;
  }

  async positions(entry: Located): Promise<number[][]> {
    const bytes = await this.once(fileNames.positions(entry.shard, entry.file), (read) => read);
    return decodePositions(bytes, entry.positionStart, entry.positionEnd);
  }

  async shown(document: number): Promise<Shown> {
    const texts = await this.once(
      fileNames.texts(Math.floor(document / textsPerFile)),
      (bytes) => JSON.parse(decoder.decode(bytes)) as Shown[],
    );
    const found = texts[document % textsPerFile];
    if (!found) throw new Error(`the index has no text ${document}`);
    return found;
  }

  async names(): Promise<Names> {
    return this.once(fileNames.names, (bytes) => JSON.parse(decoder.decode(bytes)) as Names);
  }

  /** The days that have statements, newest first, each with the number of its first one. */
  async days(): Promise<DayRun[]> {
    return this.once(fileNames.days, (bytes) => JSON.parse(decoder.decode(bytes)) as DayRun[]);
  }

  async letters(): Promise<Record<string, string>> {
    return this.once(fileNames.letters, (bytes) => JSON.parse(decoder.decode(bytes)) as Record<string, string>);
  }

  /** The days on which something was reported, the latest first, each with its statements. */
  async reported(): Promise<ReportedDay[]> {
    return this.once(fileNames.reported, (bytes) => JSON.parse(decoder.decode(bytes)) as ReportedDay[]);
  }

  async columns(): Promise<Columns> {
    return this.once(fileNames.columns, (bytes) => readColumns(bytes, this.root.documents));
  }

  private async once<Content>(name: string, read: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.kept.get(name);
    if (known) return known as Promise<Content>;
    const asked = openFile(this.files, name, this.root.mark).then(read);
    this.kept.set(name, asked);
    asked.catch(() => this.kept.delete(name));
    return asked;
  }
}

/** A file whose seal is whole and of this index; any other is asked for once more. */
async function openFile(files: IndexFiles, name: string, mark?: number): Promise<Uint8Array> {
  const bytes = unseal(await files.read(name), mark) ?? unseal(await files.read(name, true), mark);
  if (!bytes) throw new Error(`${name} came broken`);
  return bytes;
}

function readColumns(bytes: Uint8Array, documents: number): Columns {
  const reader = new ByteReader(bytes);
  const speakers = new Uint16Array(documents);
  const topics: number[][] = [];
  for (let document = 0; document < documents; document++) {
    speakers[document] = reader.varint();
    topics.push(Array.from({ length: reader.varint() }, () => reader.varint()));
  }
  return { speakers, topics };
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
