import { expandWord, isExact, readOtherwise, type BesideWord } from './expand-word.ts';
import type { FacetCounts } from './facet-counts.ts';
import type { Filtered, UnknownValue } from './filter-documents.ts';
import type { IndexFiles, Names } from './index-files.ts';
import { IndexReader } from './index-reader.ts';
import type { Narrowed } from './narrow-documents.ts';
import type { Narrowing } from './narrowing.ts';
import { isEmpty, parseQuery, type Phrase, type Query } from './query.ts';
import { rankDocuments } from './rank-documents.ts';
import { readHit, type Hit } from './read-hit.ts';
import type { RowRun } from './row-files.ts';
import { scoreDocuments, type Scores, type Word } from './score-documents.ts';
import type { SoughtWord } from './tokens.ts';

/** What is wanted of a search. */
export interface SearchOptions {
  limit: number;
  order?: 'rank' | 'date';
  /** Whether the last word may go on. */
  typing?: boolean;
  /** Whether to count speakers, parties, topics and years of the whole result. */
  facets?: boolean;
  /** The language whose names a reader sees; the main names unless told. */
  language?: string;
}

/** All that is found, counted, and the first hits of it. */
export interface Hits {
  total: number;
  /** How many of them only may lie in the period that was asked for. */
  possible: number;
  hits: Hit[];
  /** Whether no statement has every word, so that these have some. */
  partial: boolean;
  /** Words of the query that nothing answers to, each with the nearest word there is. */
  missing: { word: string; nearest?: string | undefined }[];
  /** Words that are there as typed, each with a spelling of it that stands beside it because far more statements have it. */
  commoner: { word: string; spelling: string }[];
  /** Values of filters that are not known. */
  unknown: UnknownValue[];
  facets?: FacetCounts | undefined;
  /** Whether a misspelt word was read with a part of the dictionary only; after `learnAllWords` more may be found. */
  provisional: boolean;
}

/** Searches one index. */
export interface Engine {
  search(query: string, options: SearchOptions): Promise<Hits>;
  /** Fetches every word of the dictionary; afterwards no misspelling is missed for want of a shard. */
  learnAllWords(): Promise<void>;
  /** The statements of a narrowed timeline. */
  narrow(narrowing: Narrowing): Promise<Narrowed>;
  /** Where the rows of the statements lie. */
  rows(): Promise<RowRun[]>;
  /** The names that a timeline can be narrowed by. */
  names(): Promise<Names>;
}

/**
 * Bytes of postings for each statement of the archive: a word that takes more tells nothing, and is passed over beside others
 * that do. A posting is one byte where a word's statements are at most 32 apart, so that this is every fourth statement. With
 * two telling words and a common one, at 10,000 invented statements: an eighth lost one known statement of a hundred more, a
 * half cost 0.3 KB more a query, and to leave none out 0.8 KB.
 */
const bytesOfEverywhere = 0.25;
/** Statements of an archive so small that such a word may be asked for too: it cost 0.3 KB at 200 of them, 0.4 KB at 400. */
const smallArchive = 400;
/** Letters of the shortest word that an error is forgiven in (`errorsForgiven`), and of the shortest that another is offered for. */
const shortestForgiven = 4;
const shortestOffered = 3;

/** Opens an index; nothing but its root is read before the first question. */
export async function openEngine(files: IndexFiles): Promise<Engine> {
  const index = await IndexReader.open(files);
  return {
    search: async (text, options) => {
      const ended = /[\s"”»]$/.test(text);
      const ask = () => search(index, parseQuery(text), { ...options, typing: Boolean(options.typing) && !ended });
      const first = await ask();
      if (first.total > 0 || !first.provisional) return first;
      // Nothing is no answer while there are words that were not looked at.
      await index.fetchAllWords();
      return ask();
    },
    learnAllWords: () => index.fetchAllWords(),
    narrow: async (narrowing) => (await import('./narrow-documents.ts')).narrowDocuments(index, narrowing),
    rows: () => index.rows(),
    names: () => index.names(),
  };
}

async function search(index: IndexReader, query: Query, options: SearchOptions): Promise<Hits> {
  const nothing: Hits = {
    total: 0,
    possible: 0,
    hits: [],
    partial: false,
    missing: [],
    commoner: [],
    unknown: [],
    provisional: false,
  };
  if (isEmpty(query)) return nothing;
  const phraseWords = query.phrases.flatMap((phrase) => phrase.map(({ term }) => term));
  const [filtered, words, phrases, excluded] = await Promise.all([
    applyFilters(index, query),
    readWords(index, query.words, Boolean(options.typing)),
    Promise.all(query.phrases.map((phrase) => findStatements(index, phrase))),
    Promise.all(query.without.map((phrase) => findStatements(index, phrase))),
  ]);
  const missing = await nearestWords(index, [
    ...words.filter(({ expansions }) => expansions.length === 0).map(({ typed }) => typed),
    ...(await notInDictionary(index, phraseWords)),
  ]);
  const answer = {
    ...nothing,
    missing,
    commoner: commonerOf(words),
    unknown: filtered.unknown,
    provisional: isProvisional(index, words),
  };
  if (filtered.unknown.length > 0) return answer;

  const answering = words.filter(({ expansions }) => expansions.length > 0);
  if (words.length > 0 && answering.length === 0) return answer;
  let telling = withoutEverywhere(answering, index.root.documents);
  const strict = await scoreDocuments(index, telling);
  const allowed = (document: number) =>
    filtered.allows(document) &&
    phrases.every((found) => found.has(document)) &&
    !excluded.some((found) => found.has(document));
  let scores = strict;
  let chosen = withMostWords(scores, allowed);
  if (chosen.most < telling.length) {
    answer.provisional ||= !index.knowsAllWords && telling.some(isDoubtful);
    telling = await Promise.all(telling.map((word) => doubt(index, word)));
    scores = await scoreDocuments(index, telling);
    chosen = withMostWords(scores, allowed);
  }
  if (telling.length === 0) chosen.documents = everyDocument(index, phrases, filtered).filter(allowed);
  const { documents, most } = chosen;
  const ranked = options.order === 'date' ? documents : rankDocuments(documents, scores, telling, options.limit);
  const [hits, facets] = await Promise.all([
    Promise.all(
      ranked.slice(0, options.limit).map(async (document) => ({
        ...readHit(await index.shown(document), telling, phraseWords, options.language),
        ...(filtered.possible.has(document) && { isPossible: true as const }),
      })),
    ),
    options.facets ? (await import('./facet-counts.ts')).countFacets(index, documents) : undefined,
  ]);
  const partial = answering.length < words.length || (documents.length > 0 && most < telling.length);
  const possible = documents.filter((document) => filtered.possible.has(document)).length;
  return { ...answer, total: documents.length, possible, hits, facets, partial };
}

/** What few queries need is fetched when one does. */
async function applyFilters(index: IndexReader, query: Query): Promise<Filtered> {
  const { filters, from, to, unread } = query;
  const isAsked = Object.values(filters).flat().length + unread.length > 0 || from !== undefined || to !== undefined;
  if (!isAsked) return { allows: () => true, documents: undefined, possible: new Set(), unknown: [] };
  return (await import('./filter-documents.ts')).filterDocuments(index, query);
}

/** Each word with what it may mean; a compound that is none in the archive is the words it is made of. */
async function readWords(index: IndexReader, sought: readonly SoughtWord[], typing: boolean): Promise<Word[]> {
  const read = sought.map(async (word, position): Promise<Word[]> => {
    const isTyped = typing && position === sought.length - 1;
    const beside: BesideWord = { before: sought[position - 1]?.term, after: sought[position + 1]?.term };
    const expansions = await expandWord(index, word, isTyped, beside);
    const isThere = expansions.some(({ likeness }) => isExact(likeness) || likeness === 'beginning');
    if (!word.parts || isThere) return [{ typed: word.term, expansions }];
    return readWords(
      index,
      word.parts.map((term) => ({ term })),
      isTyped,
    );
  });
  return (await Promise.all(read)).flat();
}

function commonerOf(words: readonly Word[]): Hits['commoner'] {
  return words.flatMap(({ typed, expansions }) =>
    expansions.flatMap(({ entry, isCommoner }) => (isCommoner ? [{ word: typed, spelling: entry.term }] : [])),
  );
}

/** The statements that have a word, or in whose text a phrase stands. */
async function findStatements(index: IndexReader, phrase: Phrase): Promise<Set<number>> {
  const [word, ...more] = phrase;
  if (more.length > 0) return (await import('./find-phrases.ts')).findPhrase(index, phrase);
  const entry = word && (await index.find(word.term));
  return new Set(entry ? (await index.postings(entry)).documents : []);
}

async function notInDictionary(index: IndexReader, words: readonly string[]): Promise<string[]> {
  const entries = await Promise.all(words.map((word) => index.find(word)));
  return words.filter((_word, position) => !entries[position]);
}

/** A word that was not found as it stands was looked for near its beginning and its end only. */
function isProvisional(index: IndexReader, words: readonly Word[]): boolean {
  if (index.knowsAllWords) return false;
  return words.some(
    ({ typed, expansions }) =>
      typed.length >= shortestForgiven &&
      !expansions.some(({ likeness }) => isExact(likeness) || likeness === 'beginning'),
  );
}

/** A word of which only another form is there may as well be a misspelt one. */
function isDoubtful({ expansions }: Word): boolean {
  return expansions.every(({ likeness }) => likeness === 'form');
}

async function doubt(index: IndexReader, word: Word): Promise<Word> {
  if (!isDoubtful(word)) return word;
  return { ...word, expansions: [...word.expansions, ...(await readOtherwise(index, word.typed))] };
}

/** Drops the words that stand in every fourth statement, unless all do; the bytes of a list are known before it is fetched. */
function withoutEverywhere(words: readonly Word[], documents: number): Word[] {
  const bytes = ({ expansions }: Word) => Math.min(...expansions.map(({ entry }) => entry.end - entry.start));
  const telling = words.filter((word) => documents < smallArchive || bytes(word) < documents * bytesOfEverywhere);
  return telling.length > 0 ? telling : [...words];
}

/** The statements that have every word; where none has, those that have the most. In the order of their numbers. */
function withMostWords({ touched, matched }: Scores, allowed: (document: number) => boolean) {
  let most = 0;
  const documents: number[] = [];
  for (const document of touched) {
    const has = matched[document] ?? 0;
    if (has < most || !allowed(document)) continue;
    if (has > most) {
      most = has;
      documents.length = 0;
    }
    documents.push(document);
  }
  return { documents: documents.sort((a, b) => a - b), most };
}

/** What a query without words asks of: the statements of its phrase, of its filters, or all. */
function everyDocument(index: IndexReader, phrases: readonly ReadonlySet<number>[], filtered: Filtered): number[] {
  const [phrase] = phrases;
  if (phrase) return [...phrase].sort((a, b) => a - b);
  return filtered.documents ?? Array.from({ length: index.root.documents }, (_, document) => document);
}

async function nearestWords(index: IndexReader, words: readonly string[]): Promise<Hits['missing']> {
  if (words.length === 0) return [];
  const { nearest } = await import('../statements/did-you-mean.ts');
  return Promise.all(
    words.map(async (word) => ({
      word,
      nearest: nearest(word, word.length < shortestOffered ? [] : (await index.candidates(word)).words),
    })),
  );
}
