import { stemmer } from '@orama/stemmers/english';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { tokenize } from '../../../src/search/words/tokens.ts';
import { sequence } from '../invented-collection.ts';

/** The words and the queries that every engine is asked. A statement that has a form of a word is a right answer to it. */
export interface Queries {
  /** The 50 mixed queries: exact ones, and those with a misspelt word. */
  exact: string[];
  misspelt: string[];
  /** A word that stands in some statements, with the numbers of them all. */
  words: { query: string; documents: Set<number> }[];
  /** The same words with one and with two errors. */
  oneError: { query: string; documents: Set<number> }[];
  twoErrors: { query: string; documents: Set<number> }[];
  /** Two words of one statement, with the statements that have both. */
  pairs: { query: string; documents: Set<number> }[];
  /** Three informative words of one statement, one misspelt; and two, one misspelt. */
  known: { query: string; document: number }[];
  knownTwo: { query: string; document: number }[];
}

/** Words that stand together in more statements than this do not tell one that is known from the others. */
const hitsShown = 10;

/** Makes queries from records, `each` of every kind of quality, the same on every machine. */
export function makeQueries(records: readonly SearchRecord[], each = 100): Queries {
  const next = sequence(42);
  const documentsOf = new Map<string, Set<number>>();
  const termsOf = records.map((record, document) => {
    const terms = new Set(tokenize(record.text).map(({ term }) => term));
    for (const term of new Set([...terms, ...termsOfNames(record)])) {
      const documents = documentsOf.get(term) ?? new Set();
      documentsOf.set(term, documents.add(document));
    }
    return [...terms];
  });
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const rare = (term: string) => (documentsOf.get(term)?.size ?? 0) <= Math.max(5, records.length / 50);
  const informative = (document: number) => (termsOf[document] ?? []).filter((term) => term.length > 4 && rare(term));
  const rich = records.map((_, document) => document).filter((document) => informative(document).length > 4);
  const words = [...documentsOf.keys()].filter((term) => /^[a-z]+$/.test(term) && rare(term));
  const short = words.filter((word) => word.length > 3);
  const long = words.filter((word) => word.length > 7);
  const forms = Map.groupBy(documentsOf.keys(), stemmer);
  const held = new Map<string, Set<number>>();
  const holders = (term: string) => {
    const stem = stemmer(term);
    const known =
      held.get(stem) ?? new Set((forms.get(stem) ?? []).flatMap((form) => [...(documentsOf.get(form) ?? [])]));
    held.set(stem, known);
    return known;
  };
  const holdersOfAll = (terms: readonly string[]) =>
    terms.map(holders).reduce((common, holding) => new Set([...common].filter((document) => holding.has(document))));
  const distinct = (document: number, count: number) => {
    const chosen = new Set<string>();
    while (chosen.size < count) chosen.add(pick(informative(document)));
    return [...chosen];
  };
  const misspell = (word: string, errors: number): string => {
    let wrong = word;
    while (wrong === word || documentsOf.has(wrong)) {
      wrong = word;
      for (let error = 0; error < errors; error++) wrong = oneEdit(wrong, next);
    }
    return wrong;
  };
  const many = <Item>(make: () => Item, count = each) => Array.from({ length: count }, make);

  const ofWord = (source: readonly string[], errors: number) => () => {
    const word = pick(source);
    // Of a word as it is typed every statement should be found that has it; of a misspelt one any that has a form of it.
    return errors === 0
      ? { query: word, documents: documentsOf.get(word) ?? new Set<number>() }
      : { query: misspell(word, errors), documents: holders(word) };
  };
  const ofKnown = (count: number) => () => {
    let document = pick(rich);
    let meant = distinct(document, count);
    while (holdersOfAll(meant).size > hitsShown) meant = distinct((document = pick(rich)), count);
    const [first = '', ...others] = meant;
    return { query: [misspell(first, 1), ...others].join(' '), document };
  };
  return {
    exact: [
      ...many(() => pick(words), 13),
      ...many(() => distinct(pick(rich), 2).join(' '), 10),
      ...many(() => distinct(pick(rich), 3).join(' '), 8),
      ...many(() => pick(records).speakers[0]?.speaker.name ?? '', 7),
    ],
    misspelt: many(() => misspell(pick(short), 1), 12),
    words: many(ofWord(words, 0)),
    oneError: many(ofWord(short, 1)),
    twoErrors: many(ofWord(long, 2)),
    pairs: many(() => {
      const [a = '', b = ''] = distinct(pick(rich), 2);
      return { query: `${a} ${b}`, documents: holdersOfAll([a, b]) };
    }),
    known: many(ofKnown(3)),
    knownTwo: many(ofKnown(2)),
  };
}

/** Who speaks, in what role, of which country and under which title is searched as well: it counts as found. */
function termsOfNames({ speakers, title, topics }: SearchRecord): string[] {
  const who = speakers.flatMap(({ speaker, office }) => [speaker.name, office?.role ?? '']);
  const names = [...who, title, ...topics.map(({ name }) => name)];
  return names.flatMap(tokenize).map(({ term }) => term);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, put in, exchanged, or two that change places. */
function oneEdit(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length);
  const letter = letters[Math.floor(next() * 26)] ?? '';
  switch (Math.floor(next() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
}
