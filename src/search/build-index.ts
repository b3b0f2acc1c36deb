import anyAscii from 'any-ascii';
import { fewestOnPosition } from '../lenses/positions.ts';
import { ByteWriter } from './bytes.ts';
import type { WrittenColumns } from './columns.ts';
import { namesOf, type Facet } from './facet.ts';
import { isFull, reversed, shortestBetween, type SizedTerm } from './dictionary.ts';
import {
  filterTerm,
  isWord,
  soundTerm,
  textsPerFile,
  type DayRun,
  type Names,
  type ReportedDay,
  type Root,
} from './index-files.ts';
import { lettersOf } from './letters.ts';
import { soundOf } from './name-key.ts';
import { writeMeanings, type PagesOfSite } from './meaning/write-meanings.ts';
import { encodePostings, writePositions } from './postings.ts';
import type { Office, SearchRecord } from './records.ts';
import { rowRuns } from './row-files.ts';
import { checksum, seal } from './seal.ts';
import { shownOf } from './shown.ts';
import { errorsForgiven } from './spelling.ts';
import { textImpact } from './text-impact.ts';
import { foldWord, isUnspaced, tokenize } from './tokens.ts';
import { writtenFiles, type WrittenFile } from './written-files.ts';

/**
 * Terms to a shard of the dictionary, 1.1 KB compressed: every word of a query costs one, and each shard a place in the root.
 * Half as many saved 0.9 KB of a query's 9.5 KB at 10,000 invented statements and nothing at 40,000; twice as many cost 1.9 KB.
 */
const termsPerShard = 128;
/** Words to a shard of reversed ones, 1.2 KB compressed: a misspelt word costs one. Half or twice as many changed 0.3 KB. */
const wordsPerReversedShard = 200;

/** Impacts: how much a term weighs in a statement, 0 to 3, by where it stands; 3 in the names of speaker and topics. */
const inName = 3;
const inAlias = 2;
const inBroader = 1;
const elsewhere = 0;

const noPages: PagesOfSite = { occasions: [], positionsFrom: fewestOnPosition };

interface TermList {
  documents: number[];
  impacts: number[];
  /** Written at once: an array for every word of every text would fill the memory. */
  positions: ByteWriter;
}

/**
 * The files of an index by name, deterministic: the same records give the same bytes. Records are numbered as they come; which pages
 * the site has beside those that the records tell of its caller says.
 */
export function buildIndex(records: readonly SearchRecord[], pages: PagesOfSite = noPages): Map<string, Uint8Array> {
  const lists = collectTerms(records);
  const terms = [...lists.keys()].sort();
  const files = new Map<string, Uint8Array>();
  const put = <Content>({ name, encode }: WrittenFile<Content, unknown>, content: Content) => {
    files.set(name, encode(content));
  };

  const shards: string[] = [];
  for (let start = 0; start < terms.length; start += termsPerShard) {
    const number = shards.length;
    const ofShard = terms.slice(start, start + termsPerShard);
    shards.push(start === 0 ? '' : shortestBetween(terms[start - 1] ?? '', ofShard[0] ?? ''));
    const sized = writeLists(put, number, ofShard, lists);
    put(writtenFiles.shard(number), sized);
  }

  const words = terms.filter((term) => isWord(term) && errorsForgiven(term) > 0 && !isUnspaced(term));
  const backwards = words.map(reversed).sort();
  const reversedShards: string[] = [];
  for (let start = 0; start < backwards.length; start += wordsPerReversedShard) {
    const ofShard = backwards.slice(start, start + wordsPerReversedShard);
    put(writtenFiles.reversed(reversedShards.length), ofShard);
    reversedShards.push(start === 0 ? '' : shortestBetween(backwards[start - 1] ?? '', ofShard[0] ?? ''));
  }

  for (let start = 0; start < records.length; start += textsPerFile) {
    put(writtenFiles.texts(start / textsPerFile), records.slice(start, start + textsPerFile).map(shownOf));
  }
  const names = collectNames(records);
  put(writtenFiles.words, words);
  put(writtenFiles.names, names);
  put(writtenFiles.days, daysOf(records));
  put(writtenFiles.reported, reportedOf(records));
  put(writtenFiles.rows, rowRuns(records));
  put(writtenFiles.letters, lettersOf());
  put(writtenFiles.columns, columnsOf(records, names));
  const romanized = new Map<string, string>();
  const meanings = writeMeanings(records, names, pages, (word) => romanize(word, romanized));
  meanings.shards.forEach((shard, number) => put(writtenFiles.meanings(number), shard));
  for (const [id, landmark] of meanings.landmarks) put(writtenFiles.landmark(id), landmark);
  let mark: number | undefined;
  for (const bytes of files.values()) mark = checksum(bytes, mark);
  const root = {
    documents: records.length,
    mark: mark ?? 0,
    shards,
    reversed: reversedShards,
    meanings: meanings.shards.length,
  } satisfies Root;
  const sealed = new Map([...files].map(([name, bytes]) => [name, seal(bytes, root.mark)]));
  return sealed.set(writtenFiles.root.name, seal(writtenFiles.root.encode(root)));
}

function collectTerms(records: readonly SearchRecord[]): Map<string, TermList> {
  // Every text is cut into words twice, once to count them: kept, the words of 100,000 texts fill the memory.
  const average = records.reduce((sum, { text }) => sum + tokenize(text).length, 0) / Math.max(1, records.length);
  const lists = new Map<string, TermList>();
  const names = new Map<Facet, { own: string[]; other: string[]; sounds: string[] }>();
  const termsOf = (facet: Facet) => {
    const known = names.get(facet) ?? nameTerms(facet);
    names.set(facet, known);
    return known;
  };
  const romanized = new Map<string, string>();

  records.forEach((record, document) => {
    const found = new Map<string, { impact: number; positions: number[] }>();
    const add = (term: string, impact: number, position?: number) => {
      let entry = found.get(term);
      if (!entry) found.set(term, (entry = { impact, positions: [] }));
      else if (impact > entry.impact) entry.impact = impact;
      if (position !== undefined) entry.positions.push(position);
    };
    const tokens = tokenize(record.text);
    for (const { term, position } of tokens) add(term, elsewhere, position);
    for (const entry of found.values()) entry.impact = textImpact(entry.positions.length, tokens.length / average);
    for (const term of [...found.keys()]) {
      const latin = romanize(term, romanized);
      if (latin !== undefined) add(latin, elsewhere);
    }
    for (const field of [record.title, record.occasion, ...record.speakers.flatMap(({ office }) => wordsOf(office))])
      for (const { term } of tokenize(field)) add(term, elsewhere);

    for (const { speaker } of record.speakers) {
      const { own, other, sounds } = termsOf(speaker);
      for (const term of own) add(term, inName);
      for (const term of other) add(term, inAlias);
      for (const sound of sounds) add(sound, inBroader);
    }
    for (const party of record.behalf) for (const term of termsOf(party).own) add(term, elsewhere);
    for (const topic of record.topics) {
      const terms = termsOf(topic);
      for (const term of terms.own) add(term, inName);
      for (const term of terms.other) add(term, inBroader);
      add(filterTerm.topic(topic.slug), elsewhere);
    }
    for (const topic of record.broader) {
      const terms = termsOf(topic);
      for (const term of [...terms.own, ...terms.other]) add(term, inBroader);
      add(filterTerm.topic(topic.slug), elsewhere);
    }
    for (const term of termsOf(record.publisher).own) add(term, elsewhere);
    for (const { slug } of foundUnder(record)) add(filterTerm.speaker(slug), elsewhere);
    for (const { slug } of record.parties) add(filterTerm.party(slug), elsewhere);
    add(filterTerm.publisher(record.publisher.slug), elsewhere);
    add(filterTerm.mode(record.mode), elsewhere);

    for (const [term, { impact, positions }] of found) {
      let list = lists.get(term);
      if (!list) lists.set(term, (list = { documents: [], impacts: [], positions: new ByteWriter() }));
      list.documents.push(document);
      list.impacts.push(impact);
      if (isWord(term)) writePositions(list.positions, positions);
    }
  });
  return lists;
}

/** The words of a name, those of its aliases and of both in Latin letters, and what they sound like. */
function nameTerms(facet: Facet): { own: string[]; other: string[]; sounds: string[] } {
  const own = new Set(tokenize(facet.name).map(({ term }) => term));
  const other = new Set(namesOf(facet).flatMap((name) => tokenize(name).map(({ term }) => term)));
  for (const term of [...own, ...other]) {
    const latin = romanize(term, new Map());
    if (latin !== undefined) other.add(latin);
  }
  const sounds = [...own, ...other].map(soundOf).filter((key) => key !== undefined);
  const heard = [...new Set(sounds)].map(soundTerm);
  return { own: [...own], other: [...other].filter((term) => !own.has(term)), sounds: heard };
}

/** A word of another alphabet in Latin letters, by the tables of any-ascii; undefined where there is nothing to do. */
function romanize(term: string, known: Map<string, string>): string | undefined {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(term) || isUnspaced(term)) return undefined;
  const latin = known.get(term) ?? foldWord(anyAscii(term)).replace(/[^a-z0-9]/g, '');
  known.set(term, latin);
  return latin === '' ? undefined : latin;
}

/** Puts the postings and positions of a shard's terms into files, and says how long each list is. */
function writeLists(
  put: (file: WrittenFile<Uint8Array>, bytes: Uint8Array) => void,
  shard: number,
  terms: readonly string[],
  lists: ReadonlyMap<string, TermList>,
): SizedTerm[] {
  let file = 0;
  let postings = new ByteWriter();
  let places = new ByteWriter();
  const close = () => {
    put(writtenFiles.postings(shard, file), postings.take());
    put(writtenFiles.positions(shard, file), places.take());
  };
  const sized = terms.map((term): SizedTerm => {
    const list = lists.get(term);
    if (!list) throw new Error(`no postings for ${term}`);
    const bytes = encodePostings(list.documents, list.impacts);
    const positionBytes = list.positions.take();
    if (isFull(postings.length, bytes.length)) {
      close();
      file++;
      postings = new ByteWriter();
      places = new ByteWriter();
    }
    postings.append(bytes);
    places.append(positionBytes);
    return { term, bytes: bytes.length, positionBytes: positionBytes.length };
  });
  close();
  return sized;
}

/** What an office is called, and of whom it is one. */
function wordsOf(office: Office | undefined): string[] {
  return office ? [office.role, ...Object.values(office.labels ?? {}), office.organization ?? ''] : [];
}

/** Everybody under whom a statement is found: who said it, and the members of a group that did. */
function foundUnder({ speakers, members }: SearchRecord): Facet[] {
  return [...speakers.map(({ speaker }) => speaker), ...members];
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
