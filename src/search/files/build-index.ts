import { fewestOnPosition } from '../../lenses/positions.ts';
import { ByteWriter } from './bytes.ts';
import { collectTerms, type CollectedTerms } from './collect-terms.ts';
import type { WrittenColumns } from './columns.ts';
import { innerFirst, reversed, shortestBetween, type ListPlaces, type SizedTerm } from './dictionary.ts';
import type { Facet } from '../queries/facet.ts';
import { wordOf, type DayRun, type Names, type ReportedDay, type Root } from './index-files.ts';
import { lettersOf } from '../words/letters.ts';
import { HeadlineWords } from '../meaning/headline-words.ts';
import type { Landmark } from '../meaning/landmark.ts';
import { placeOfKey } from '../meaning/senses.ts';
import { writeMeanings, type PagesOfSite } from '../meaning/write-meanings.ts';
import { encodePostings } from './postings.ts';
import { foundUnder, type SearchRecord } from './records.ts';
import { rowRuns } from './row-files.ts';
import { checksum, seal } from './seal.ts';
import { romanize } from '../words/romanize.ts';
import { silentNames } from './silent-names.ts';
import { shownOf } from '../hits/shown.ts';
import { errorsForgiven } from '../words/spelling.ts';
import { familyMarks, cutsBetween } from '../words/term-families.ts';
import { isUnspaced } from '../words/tokens.ts';
import { writeTexts } from './write-texts.ts';
import { writtenFiles, type WrittenFile } from './written-files.ts';

/**
 * Terms to a shard of the dictionary, 1.1 KB compressed: every word of a query costs one, and each shard a place in the root.
 * Half as many saved 0.9 KB of a query's 9.5 KB at 10,000 invented statements and nothing at 40,000; twice as many cost 1.9 KB.
 */
const termsPerShard = 128;
/** Of a dictionary that is no larger than this, twice as many: fewer files, and a root that is shorter by what they weigh more. */
const smallDictionary = 8000;
/** Words to a shard of those that are turned round, 1.2 KB compressed: a misspelt word costs one or more. Half or twice as many changed 0.3 KB. */
const wordsPerReversedShard = 200;
/**
 * Shards of turned words, of both kinds, whose beginnings the root holds: 0.6 KB compressed at 10,000 invented statements, 2 KB at
 * 100,000, where a misspelt word that needs them waits once more so that no other pays for it.
 */
const mostTurnedInRoot = 256;
/** Bytes of a file of lists: what a reader gets of a server that knows no parts. */
const listFileBytes = 32_768;

const noPages: PagesOfSite = { occasions: [], positionsFrom: fewestOnPosition };
const noNames: Names = { speakers: [], parties: [], topics: [], publishers: [] };

/**
 * The files of an index by name, deterministic: the same records give the same bytes. Records are numbered as they come; which pages
 * the site has beside those that the records tell of its caller says, and which names the archive knows.
 */
export function buildIndex(
  records: readonly SearchRecord[],
  pages: PagesOfSite = noPages,
  known: Names = noNames,
): Map<string, Uint8Array> {
  const headlines = new HeadlineWords();
  const collected = collectTerms(records, (...text) => headlines.take(...text));
  const files = new Map<string, Uint8Array>();
  const put = <Content>({ name, encode }: WrittenFile<Content, unknown>, content: Content) => {
    files.set(name, encode(content));
  };
  const terms = [...collected.lists.keys()].sort();
  const shards = writeDictionary(put, terms, collected);

  const all = new Set(terms.flatMap((term) => wordOf(term) ?? []));
  const words = [...all].filter((word) => errorsForgiven(word) > 0 && !isUnspaced(word)).sort();
  const long = words.filter((word) => errorsForgiven(word) > 1);
  const turned = {
    reversed: writeWords((number, ofShard) => put(writtenFiles.reversed(number), ofShard), words.map(reversed)),
    inner: writeWords((number, ofShard) => put(writtenFiles.inner(number), ofShard), long.map(innerFirst)),
  };
  const isInRoot = turned.reversed.length + turned.inner.length <= mostTurnedInRoot;
  if (!isInRoot) put(writtenFiles.turned, turned);

  const texts = writeTexts(records.map(shownOf));
  texts.files.forEach((bytes, number) => put(writtenFiles.texts(number), bytes));
  texts.more.forEach((bytes, number) => put(writtenFiles.moreTexts(number), bytes));
  const names = collectNames(records);
  put(writtenFiles.words, words);
  put(writtenFiles.names, names);
  put(writtenFiles.silent, silentNames(known, names));
  put(writtenFiles.days, daysOf(records));
  put(writtenFiles.reported, reportedOf(records));
  put(writtenFiles.rows, rowRuns(records));
  put(writtenFiles.letters, lettersOf());
  put(writtenFiles.columns, columnsOf(records, names));
  const romanized = new Map<string, string>();
  const meanings = writeMeanings(records, names, pages, (word) => romanize(word, romanized), headlines.found);
  meanings.shards.forEach((shard, number) => put(writtenFiles.meanings(number), shard));
  const landmarks = writeLandmarks(put, meanings.landmarks);
  let mark: number | undefined;
  for (const bytes of files.values()) mark = checksum(bytes, mark);
  const root = {
    documents: records.length,
    mark: mark ?? 0,
    shards,
    ...(isInRoot && { turned }),
    textPlace: texts.place,
    textsPerFile: texts.perFile,
    meanings: meanings.shards.length,
    landmarks,
  } satisfies Root;
  const sealed = new Map([...files].map(([name, bytes]) => [name, seal(bytes, root.mark)]));
  return sealed.set(writtenFiles.root.name, seal(writtenFiles.root.encode(root)));
}

/** Writes shards of words that are turned round; gives where each begins. */
function writeWords(put: (number: number, ofShard: string[]) => void, words: readonly string[]): string[] {
  const sorted = words.toSorted();
  const shards: string[] = [];
  for (let start = 0; start < sorted.length; start += wordsPerReversedShard) {
    const ofShard = sorted.slice(start, start + wordsPerReversedShard);
    put(shards.length, ofShard);
    shards.push(start === 0 ? '' : shortestBetween(sorted[start - 1] ?? '', ofShard[0] ?? ''));
  }
  return shards;
}

type Put = <Content>(file: WrittenFile<Content, unknown>, content: Content) => void;

/** Letters of a file of pages about named things, about: a query needs one of them for each thing that it names. */
const landmarksSize = 2000;

/** Writes the pages about what words name by the hash of their ids; gives how many files they are. */
function writeLandmarks(put: Put, landmarks: ReadonlyMap<string, Landmark>): number {
  const size = [...landmarks.values()].reduce((sum, landmark) => sum + JSON.stringify(landmark).length, 0);
  const count = Math.ceil(size / landmarksSize);
  const files = Array.from({ length: count }, (): Record<string, Landmark> => ({}));
  for (const id of [...landmarks.keys()].sort()) {
    const [file, landmark] = [files[placeOfKey(id, count)], landmarks.get(id)];
    if (file && landmark) file[id] = landmark;
  }
  files.forEach((file, number) => put(writtenFiles.landmarks(number), file));
  return count;
}

/** Writes the shards of the dictionary and the lists of their terms; gives where each shard begins. */
function writeDictionary(put: Put, terms: readonly string[], { lists, families }: CollectedTerms): string[] {
  const marks = familyMarks(families);
  const size = terms.length > smallDictionary ? termsPerShard : termsPerShard * 2;
  const postings = listFiles((number, bytes) => put(writtenFiles.postings(number), bytes));
  const positions = listFiles((number, bytes) => put(writtenFiles.positions(number), bytes));
  const shards: string[] = [];
  let start = 0;
  for (const end of cutsBetween(terms, marks, size)) {
    const [ofPostings, ofPositions] = [postings.open(), positions.open()];
    const places: ListPlaces = {
      file: ofPostings.file,
      start: ofPostings.start,
      positionFile: ofPositions.file,
      positionStart: ofPositions.start,
    };
    const sized = terms.slice(start, end).map((term): SizedTerm => {
      const list = lists.get(term);
      if (!list) throw new Error(`no postings for ${term}`);
      const bytes = encodePostings(list.documents, list.impacts);
      const positionBytes = list.positions.take();
      postings.append(bytes);
      positions.append(positionBytes);
      const family = marks.get(wordOf(term) ?? '');
      return { term, bytes: bytes.length, positionBytes: positionBytes.length, family };
    });
    shards.push(start === 0 ? '' : shortestBetween(terms[start - 1] ?? '', terms[start] ?? ''));
    put(writtenFiles.shard(shards.length - 1), { ...places, terms: sized });
    start = end;
  }
  postings.close();
  positions.close();
  return shards;
}

/** Files of lists behind each other; a new one begins between two shards only. */
function listFiles(write: (number: number, bytes: Uint8Array) => void) {
  let number = 0;
  let writer = new ByteWriter();
  return {
    open() {
      if (writer.length > listFileBytes) {
        write(number++, writer.take());
        writer = new ByteWriter();
      }
      return { file: number, start: writer.length };
    },
    append: (bytes: Uint8Array) => writer.append(bytes),
    close: () => write(number, writer.take()),
  };
}

function collectNames(records: readonly SearchRecord[]): Names {
  const bySlug = (facets: readonly Facet[]) =>
    [...new Map(facets.map((facet) => [facet.slug, facet])).values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    speakers: bySlug(records.flatMap(foundUnder)),
    parties: bySlug(records.flatMap(({ parties }) => parties)),
    topics: bySlug(records.flatMap(({ topics, broader }) => [...topics, ...broader])),
    publishers: bySlug(records.map(({ publisher }) => publisher)),
  };
}

/** The days that have statements, newest first, each with the number of its first one. */
function daysOf(records: readonly SearchRecord[]): DayRun[] {
  return records.flatMap(({ day, bounds }, index): DayRun[] => {
    const before = records[index - 1];
    if (before?.day === day && before.bounds === bounds) return [];
    return [bounds === undefined ? [day, index] : [day, index, bounds]];
  });
}

/** The days on which something was reported, the latest first, each with its statements. */
function reportedOf(records: readonly SearchRecord[]): ReportedDay[] {
  const days = new Map<string, ReportedDay>();
  records.forEach(({ reported, reportedBounds }, document) => {
    if (reported === undefined) return;
    const key = `${reported} ${reportedBounds ?? ''}`;
    const known = days.get(key);
    if (known) known[1].push(document);
    else days.set(key, reportedBounds === undefined ? [reported, [document]] : [reported, [document], reportedBounds]);
  });
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, day]) => day);
}

function columnsOf(records: readonly SearchRecord[], { speakers, topics, parties }: Names): WrittenColumns {
  const speaker = numbering(speakers);
  const topic = numbering(topics);
  const party = numbering(parties);
  return {
    speakers: records.map((record) => unique(foundUnder(record).map(speaker))),
    topics: records.map((record) => record.topics.map(topic)),
    parties: records.map((record) => unique(record.parties.map(party))),
  };
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** Gives the number of somebody or something among the names; whoever is not there is a mistake of ours, never number 0. */
export function numbering(facets: readonly Facet[]): (facet: Facet) => number {
  const numbers = new Map(facets.map(({ slug }, number) => [slug, number]));
  return ({ slug }) => {
    const number = numbers.get(slug);
    if (number === undefined) throw new Error(`${slug} is not among the names of the index`);
    return number;
  };
}
