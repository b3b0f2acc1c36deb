import { decodeColumns } from './columns.ts';
import { decodeShard, decodeWords } from './dictionary.ts';
import type { Facet } from '../queries/facet.ts';
import type { Landmark } from '../meaning/landmark.ts';
import type { MeaningShard } from '../meaning/senses.ts';
import type { RowRun } from './row-files.ts';

/** Where an index lies: in files behind an address, on a disk, or inside a page. */
export interface IndexFiles {
  /** The bytes of a file of the index; rejects when it cannot be had. `again` after what came was broken: not from a cache. */
  read(name: string, again?: boolean): Promise<Uint8Array>;
  /** Some bytes of a file, from `start` to before `end` or where it ends sooner; left out where files come whole. */
  readPart?(name: string, start: number, end: number, again?: boolean): Promise<FilePart>;
}

/** What came of a file. A server that knows no parts sends the whole. */
export interface FilePart {
  bytes: Uint8Array;
  isWhole: boolean;
}

/** The one file that names the others: how many statements, and where each shard of the dictionary begins. */
export interface Root {
  documents: number;
  /** What tells the files of this index from those of another one: the checksum of them all. */
  mark: number;
  /** The beginnings of the shards of the dictionary. */
  shards: string[];
  /** Of the shards of turned words, where they are few; of many in a file of its own, which few queries need. */
  turned?: TurnedShards;
  /** Bytes of a text's place in its file, and the texts of a file. */
  textPlace: number;
  textsPerFile: number;
  /** How many files there are of what words mean. */
  meanings: number;
  /** How many files there are of the pages about named things. */
  landmarks: number;
}

/** A root as JSON: the beginnings of shards are written like the words of one, for every reader fetches them first. */
export interface PackedRoot extends Omit<Root, 'shards'> {
  shards: string;
}

/** The beginnings of the shards of reversed words, and of those of words from their third letter on. */
export interface TurnedShards {
  reversed: string[];
  inner: string[];
}

/** The names that filters know, in the order of their numbers. */
export interface Names {
  speakers: Facet[];
  parties: Facet[];
  topics: Facet[];
  publishers: Facet[];
}

/**
 * A day and the first of the statements that follow each other with it; the bounds of their date (statements/dates/period.ts) where it is
 * not that day for certain.
 */
export type DayRun = [day: string, document: number, bounds?: string];

/** A day on which something was reported, its statements, and the bounds of that date likewise. */
export type ReportedDay = [day: string, documents: number[], bounds?: string];

/** A file of an index: its name, and what its bytes say. How they are written is in `written-files.ts`, which no browser fetches. */
export interface IndexFile<Content> {
  name: string;
  decode: (bytes: Uint8Array) => Content;
}

const decoder = new TextDecoder();

function text<Content>(name: string, decode: (text: string) => Content): IndexFile<Content> {
  return { name, decode: (bytes) => decode(decoder.decode(bytes)) };
}

/** The one place where what is read is taken for what was written: the seal tells that both are of one build. */
function json<Content>(name: string): IndexFile<Content> {
  return text(name, (written) => JSON.parse(written) as Content);
}

function plain(name: string): IndexFile<Uint8Array> {
  return { name, decode: (bytes) => bytes };
}

/** Every file of an index; those that there are many of by their number. */
export const indexFiles = {
  root: text('root.json', (written): Root => {
    const packed = JSON.parse(written) as PackedRoot;
    return { ...packed, shards: decodeWords(packed.shards) };
  }),
  /** Where the shards of turned words begin, if the root does not say. */
  turned: json<TurnedShards>('turned.json'),
  /** All words of the dictionary, for spellings that no shard near the word knows. */
  words: text('words.txt', decodeWords),
  names: json<Names>('names.json'),
  /** Those that the archive knows and nobody said anything as, for or on: read when a value of a filter is called by no name. */
  silent: json<Names>('silent.json'),
  columns: { name: 'columns.bin', decode: decodeColumns },
  /** The days that have statements, newest first, each with the number of its first one. */
  days: json<DayRun[]>('days.json'),
  /** The days on which something was reported, the latest first, each with its statements. */
  reported: json<ReportedDay[]>('reported.json'),
  /** Where the rows of a timeline lie, in the order of the statements. */
  rows: json<RowRun[]>('rows.json'),
  /** Letters of other alphabets in Latin ones. */
  letters: json<Record<string, string>>('letters.json'),
  shard: (number: number) => text(`dictionary/${number}.txt`, decodeShard),
  /** Words from behind, as they are sorted. */
  reversed: (number: number) => text(`reversed/${number}.txt`, decodeWords),
  /** Long words from their third letter on, for one that begins and ends wrong. */
  inner: (number: number) => text(`inner/${number}.txt`, decodeWords),
  /** These are read in parts: lists of many terms behind each other. */
  postings: (number: number) => plain(`postings/${number}.bin`),
  positions: (number: number) => plain(`positions/${number}.bin`),
  /** Texts in places of one length, and what of longer ones had no room there. */
  texts: (number: number) => plain(`texts/${number}.txt`),
  moreTexts: (number: number) => plain(`texts/more-${number}.txt`),
  /** What words name, in shards by their hash. */
  meanings: (number: number) => json<MeaningShard>(`meanings/${number}.json`),
  /** The pages about what words name, in files by the hash of their ids. */
  landmarks: (number: number) => json<Readonly<Record<string, Landmark>>>(`landmarks/${number}.json`),
};

/** Terms of filters stand in the dictionary under signs that no word has. */
export const filterTerm = {
  speaker: (slug: string) => `!s:${slug}`,
  party: (slug: string) => `!c:${slug}`,
  topic: (slug: string) => `!t:${slug}`,
  publisher: (slug: string) => `!p:${slug}`,
  mode: (mode: string) => `!m:${mode}`,
};

/** The term of what a name sounds like. */
export function soundTerm(key: string): string {
  return `~${key}`;
}

/** Whether a term is what names sound like. */
export function isSound(term: string): boolean {
  return term.startsWith('~');
}

/** The term of a word in another shape than it is searched in: `cease-fire` for ceasefire. It sorts beside the word. */
export function variantTerm(word: string): string {
  return `${word}=`;
}

/** The term of a short word where it stands in capitals or with dots: US and U.S., not us. */
export function acronymTerm(word: string): string {
  return `${word}.`;
}

/** Whether a term is a word of somebody's text or name as it stands there, not a filter, a sound or another shape. */
export function isWord(term: string): boolean {
  return !/^[!~]|[=.]$/.test(term);
}

/** The word of a term that is one, in whatever shape; undefined for a filter and a sound. */
export function wordOf(term: string): string | undefined {
  return /^[!~]/.test(term) ? undefined : term.replace(/[=.]$/, '');
}
