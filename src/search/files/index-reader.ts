import { shardOf, type DictionaryEntry } from './dictionary.ts';
import { indexFiles, variantTerm, type IndexFile, type IndexFiles, type Root } from './index-files.ts';
import type { Landmark } from '../meaning/landmark.ts';
import { placeOfKey, readRuns, readSense, shardOfKey, type Sense } from '../meaning/senses.ts';
import type { Shown } from '../hits/shown.ts';
import { onDemand } from '../on-demand.ts';
import { unseal } from './seal.ts';
import { decodePositions, decodePostings, type Postings } from './postings.ts';
import type { WordList } from '../words/spelling.ts';
import { readText, readTextPlace } from './text-places.ts';

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
  readonly silent;
  readonly days;
  readonly reported;
  readonly rows;
  readonly letters;
  readonly columns;
  readonly reversedWords;
  readonly innerWords;
  readonly words;
  /** What a misspelt word may have meant is read by a part of its own. */
  readonly candidates = onDemand(async () => new (await import('./candidate-words.ts')).CandidateWords(this));
  private readonly meanings;
  private readonly landmarks;
  private readonly turned;
  private readonly files: IndexFiles;
  private readonly wholes = new Map<string, Promise<Uint8Array>>();
  private readonly parts = new Map<string, Promise<Uint8Array>>();
  private readonly lists = new Map<string, Postings>();
  private readonly knownMeanings = new Map<string, Meaning>();
  /** All words of the dictionary, once they were fetched. */
  allWords: WordList | undefined;

  private constructor(files: IndexFiles, root: Root) {
    const once = keeper((name) => openFile(files, name, root.mark));
    this.root = root;
    this.shard = once(indexFiles.shard);
    this.names = once(() => indexFiles.names);
    this.silent = once(() => indexFiles.silent);
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

  /** A word and what it is in another shape, as far as they are there. */
  async findInAnyShape(word: string): Promise<Located[]> {
    const found = await Promise.all([this.find(word), this.find(variantTerm(word))]);
    return found.filter((entry) => entry !== undefined);
  }

  /** The terms that stand where a word would. */
  neighbours(word: string): Promise<Located[]> {
    return this.shard(shardOf(this.root.shards, word));
  }

  /** The shards of the words that are written from behind, and of the inner letters of long ones. */
  async turnedShards(): Promise<NonNullable<Root['turned']>> {
    return this.root.turned ?? this.turned();
  }

  get knowsAllWords(): boolean {
    return this.allWords !== undefined;
  }

  /** Fetches all words, so that no misspelling is missed because it begins and ends wrong. */
  async fetchAllWords(): Promise<void> {
    this.allWords ??= await (await this.candidates()).everyWord();
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
