import { wordOf, type IndexFiles, type Names } from './files/index-files.ts';
import { IndexReader } from './files/index-reader.ts';
import type { RowRun } from './files/row-files.ts';
import type { FacetCounts } from './hits/facet-counts.ts';
import type { Filtered, ForgivenValue, UnknownValue } from './hits/filter-documents.ts';
import type { Narrowed } from './hits/narrow-documents.ts';
import { orderDocuments, type Order } from './hits/order-documents.ts';
import { readHit, type Hit } from './hits/read-hit.ts';
import type { Word } from './hits/score-documents.ts';
import { takeWords } from './hits/take-words.ts';
import type { ShownName } from './hits/shown.ts';
import type { Assumed } from './meaning/assumed.ts';
import { interpret, type Interpretation } from './meaning/interpretation.ts';
import { mostReadingsOfName } from './meaning/known-words.ts';
import type { Named } from './meaning/named.ts';
import type { PageHit } from './meaning/page-hits.ts';
import { mayLeaveOut, readMeaning, type Reading } from './meaning/read-meaning.ts';
import type { WiderPart } from './meaning/repairs.ts';
import { onDemand } from './on-demand.ts';
import type { Narrowing } from './queries/narrowing.ts';
import { isEmpty, type Phrase, type Query, type StrangeField } from './queries/query.ts';
import { readQuery } from './queries/read-query.ts';
import { isExact } from './words/expansion.ts';

const assumedPart = onDemand(() => import('./meaning/assumed.ts'));
const leftOutPart = onDemand(() => import('./meaning/left-out.ts'));
const digestPart = onDemand(() => import('./hits/digest-documents.ts'));
const facetCountsPart = onDemand(() => import('./hits/facet-counts.ts'));
const filterPart = onDemand(() => import('./hits/filter-documents.ts'));
const namedPart = onDemand(() => import('./meaning/named.ts'));
const narrowDocumentsPart = onDemand(() => import('./hits/narrow-documents.ts'));
const nearestPart = onDemand(() => import('../statements/text/did-you-mean.ts'));
const partiesPart = onDemand(() => import('./hits/first-that-answers.ts'));
const phrasesPart = onDemand(() => import('./queries/find-phrases.ts'));
const repairsPart = onDemand(() => import('./meaning/repairs.ts'));

/** What is wanted of a search. */
export interface SearchOptions {
  limit: number;
  order?: Order;
  /** Whether to count speakers, parties, topics and years of the whole result. */
  facets?: boolean;
  /** Whether to digest which statements were found. */
  digest?: boolean;
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
  /** Values of filters that are not known, and those that were read otherwise than they are spelt. */
  unknown: UnknownValue[];
  forgiven: ForgivenValue[];
  /** Names in front of a colon that no field has, and the query with the nearest ones instead. */
  strange: StrangeField[];
  repaired?: string | undefined;
  /** What words of the query were taken to ask for. */
  assumed: Assumed[];
  /** The speakers whom the query names, and how many of the statements they said; the others speak of them. */
  people: ShownName[];
  said: number;
  /** Pages that the query names. */
  pages: PageHit[];
  /** A period that ends before it begins. */
  reversed?: { from: string; to: string } | undefined;
  /** Where nothing is found: the query without its narrowest part, and what that finds. */
  wider?: { query: string; total: number } | undefined;
  /** How many statements there are in all. */
  archive: number;
  facets?: FacetCounts | undefined;
  /** What differs where other statements are found. */
  digest?: string | undefined;
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
  /** How many of those statements each speaker, party, topic and year has. */
  counts(narrowing: Narrowing): Promise<FacetCounts>;
  /** Where the rows of the statements lie. */
  rows(): Promise<RowRun[]>;
  /** The names that a timeline can be narrowed by. */
  names(): Promise<Names>;
}

/** Letters of the shortest word that an error is forgiven in (`errorsForgiven`), and of the shortest that another is offered for. */
const shortestForgiven = 4;
const shortestOffered = 3;

/** Opens an index; nothing but its root is read before the first question. */
export async function openEngine(files: IndexFiles): Promise<Engine> {
  const index = await IndexReader.open(files);
  return {
    search: async (text, options) => {
      const ask = () => search(index, text.normalize('NFC'), options);
      const first = await ask();
      if (first.total > 0 || !first.provisional) return first;
      // Nothing is no answer while there are words that were not looked at.
      await index.fetchAllWords();
      return ask();
    },
    learnAllWords: () => index.fetchAllWords(),
    narrow: async (narrowing) => (await narrowDocumentsPart()).narrowDocuments(index, narrowing),
    counts: async (narrowing) => {
      const { narrowDocuments } = await narrowDocumentsPart();
      const { documents } = await narrowDocuments(index, narrowing);
      return (await facetCountsPart()).countFacets(index, [...documents]);
    },
    rows: () => index.rows(),
    names: () => index.names(),
  };
}

async function search(index: IndexReader, text: string, options: SearchOptions, isLast = false): Promise<Hits> {
  const { query, periods, period } = await readQuery(index, text);
  const nothing: Hits = {
    ...{ total: 0, possible: 0, hits: [], partial: false, missing: [], unknown: [], forgiven: [], assumed: [] },
    commoner: [],
    ...{ people: [], said: 0, pages: [], archive: index.root.documents, provisional: false },
    strange: query.strange,
  };
  if (isEmpty(query) || index.root.documents === 0) return nothing;
  const { from, to } = query;
  if (from !== undefined && to !== undefined && from > to)
    return {
      ...nothing,
      reversed: { from, to },
      repaired: (await repairsPart()).withEndsChanged(text, query),
    };
  const phraseWords = query.phrases.flatMap((phrase) => phrase.map(({ term }) => term));
  const [filtered, reading, phrases, excluded] = await Promise.all([
    applyFilters(index, period ? { ...query, ...period } : query),
    readMeaning(index, query, periods),
    Promise.all(query.phrases.map((phrase) => findStatements(index, phrase))),
    Promise.all(query.without.map((phrase) => findStatements(index, phrase))),
    // What the words themselves need comes at the same time as what they mean.
    Promise.all(query.words.map(({ term }) => index.find(term))),
  ]);
  const leftOut = mayLeaveOut(reading) ? await (await leftOutPart()).withLeftOut(index, text, reading) : undefined;
  if (leftOut) {
    const answer = await search(index, leftOut.query, options, isLast);
    return { ...answer, assumed: [...answer.assumed, ...leftOut.assumed] };
  }
  const { unknown, forgiven } = filtered;
  const widen = async (names: readonly WiderPart[]) => {
    const { findWider } = await repairsPart();
    return findWider(text, query, reading, names, (wider) => search(index, wider, { limit: 0 }, true));
  };
  const repaired = query.strange.some(({ nearest }) => nearest !== undefined)
    ? (await repairsPart()).withNearestFields(text, query)
    : undefined;
  if (unknown.length > 0) {
    const wider = isLast ? undefined : await widen(periods);
    return { ...nothing, unknown, forgiven, repaired, wider };
  }
  const allowed = (document: number) =>
    filtered.allows(document) &&
    phrases.every((found) => found.has(document)) &&
    !excluded.some((found) => found.has(document));
  const all = () => everyDocument(index, phrases, filtered).filter(allowed);
  const namesParty = reading.parties.length + reading.organizations.length > 0;
  const taken = namesParty
    ? await (await partiesPart()).takeWithParties(index, query, reading, periods, text.length, allowed, all)
    : await takeWords(index, interpret(query, reading, periods, [], text.length), allowed, all);
  const { matched, interpretation, parties } = taken;
  const { words, telling, documents, isWhole } = matched;

  const missing = await nearestWords(index, [
    ...words.filter(({ expansions }) => expansions.length === 0).map(({ typed }) => typed),
    ...(await notInDictionary(index, phraseWords)),
  ]);
  const [{ people, pages, words: named }, headlines] = await Promise.all([
    findNamed(index, reading, telling, interpretation),
    inHeadlinesOnly(index, telling, documents),
  ]);
  const saidBy = new Set(people.flatMap((person) => documents.filter((document) => person.documents.has(document))));
  const isTold = saidBy.size > 0;
  const ordered = orderDocuments(documents, matched, {
    order: telling.length === 0 && options.order !== 'oldest' ? 'date' : (options.order ?? 'rank'),
    count: options.limit,
    isSaid: (document) => saidBy.has(document),
    isInHeadline: (document) => headlines.has(document),
    apart: isWhole ? [] : people.map((person) => person.documents),
  });
  const [hits, facets, digest] = await Promise.all([
    Promise.all(
      ordered.slice(0, options.limit).map(async (document) => ({
        ...readHit(await index.shown(document), telling, phraseWords, isWhole ? named : new Map(), options.language),
        ...(filtered.possible.has(document) && { isPossible: true as const }),
        ...(isTold && !saidBy.has(document) && { isOf: true as const }),
        ...(headlines.has(document) && { isInHeadline: true as const }),
      })),
    ),
    options.facets ? (await facetCountsPart()).countFacets(index, documents) : undefined,
    options.digest ? (await digestPart()).digestDocuments(index, documents) : undefined,
  ]);
  const answer: Hits = {
    ...nothing,
    missing,
    commoner: commonerOf(words),
    forgiven,
    repaired,
    assumed:
      periods.length + parties.length === 0
        ? []
        : (await assumedPart()).assumedIn(text, periods, period ?? {}, interpretation.parties, parties),
    provisional: isProvisional(index, words) || matched.isDoubtful,
    total: documents.length,
    possible: documents.filter((document) => filtered.possible.has(document)).length,
    hits,
    facets,
    digest,
    partial: !isWhole && documents.length > 0,
    people: isTold ? people.map(({ name, labels }) => ({ name, labels })) : [],
    said: saidBy.size,
    pages,
  };
  if (documents.length > 0 || isLast) return answer;
  return { ...answer, wider: await widen([...periods, ...interpretation.parties]) };
}

function commonerOf(words: readonly Word[]): Hits['commoner'] {
  return words.flatMap(({ typed, expansions }) =>
    expansions.flatMap(({ entry, isCommoner }) => (isCommoner ? [{ word: typed, spelling: entry.term }] : [])),
  );
}

/** What is found about names is fetched for a query that has some. */
async function findNamed(
  index: IndexReader,
  reading: Reading,
  read: readonly Word[],
  { parties }: Interpretation,
): Promise<Named> {
  if (reading.covers.size === 0 && !read.some(mayBeName)) return { people: [], pages: [], words: new Map() };
  return (await namedPart()).namedIn(index, reading, read, parties);
}

/** Whether a word may be a name that was typed otherwise; what is misspelt has few readings then. */
function mayBeName({ expansions }: Word): boolean {
  const likeness = expansions[0]?.likeness ?? 'same';
  return likeness !== 'same' && (likeness !== 'spelling' || expansions.length <= mostReadingsOfName);
}

/** The statements that have each word in the headline of their entry only, as it stands or else in the form it has. */
async function inHeadlinesOnly(
  index: IndexReader,
  words: readonly Word[],
  documents: readonly number[],
): Promise<ReadonlySet<number>> {
  const ofWords = await Promise.all(
    words.map(async ({ expansions }) => {
      const exact = expansions.filter(({ likeness }) => isExact(likeness)).slice(0, 1);
      const found = await Promise.all(exact.map(({ entry }) => index.meaning(wordOf(entry.term) ?? entry.term)));
      return new Set(found.flatMap(({ headlines }) => headlines));
    }),
  );
  if (ofWords.length === 0) return new Set();
  return new Set(documents.filter((document) => ofWords.every((own) => own.has(document))));
}

/** What few queries need is fetched when one does. */
async function applyFilters(index: IndexReader, query: Query): Promise<Filtered> {
  const { filters, withoutFilters, withoutPeriods, from, to, unread } = query;
  const values = [filters, withoutFilters].flatMap((own) => Object.values(own).flat());
  const isAsked = values.length + withoutPeriods.length + unread.length > 0 || from !== undefined || to !== undefined;
  if (!isAsked) return { allows: () => true, documents: undefined, possible: new Set(), unknown: [], forgiven: [] };
  return (await filterPart()).filterDocuments(index, query);
}

/** The statements that have a word, or in whose text a phrase stands. */
async function findStatements(index: IndexReader, phrase: Phrase): Promise<Set<number>> {
  const [word, ...more] = phrase;
  if (more.length > 0) return (await phrasesPart()).findPhrase(index, phrase);
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

/** What a query without words asks of: the statements of its phrase, of its filters, or all. */
function everyDocument(index: IndexReader, phrases: readonly ReadonlySet<number>[], filtered: Filtered): number[] {
  const [phrase] = phrases;
  if (phrase) return [...phrase].sort((a, b) => a - b);
  return filtered.documents ?? Array.from({ length: index.root.documents }, (_, document) => document);
}

async function nearestWords(index: IndexReader, words: readonly string[]): Promise<Hits['missing']> {
  if (words.length === 0) return [];
  const [{ nearest }, candidates] = await Promise.all([nearestPart(), index.candidates()]);
  return Promise.all(
    words.map(async (word) => ({
      word,
      nearest: nearest(word, word.length < shortestOffered ? [] : (await candidates.byBeginning(word)).words),
    })),
  );
}
