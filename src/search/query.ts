import type { QueryField } from '../languages/query-field.ts';
import { queryFields } from '../languages/query-fields.ts';
import { readPeriod } from '../statements/period.ts';
import { soughtWords, tokenize, type SoughtWord } from './tokens.ts';

/** The fields by which statements are filtered, as an address and a query name them. */
export const filterFields = ['speaker', 'party', 'topic', 'publisher', 'mode'] as const;

export type FilterField = (typeof filterFields)[number];

/** A word of a phrase, and how many words behind the first it stands. */
export interface PhraseWord {
  term: string;
  step: number;
}

export type Phrase = PhraseWord[];

/** A query taken apart; words are folded. */
export interface Query {
  /** Words that should occur. The last is still being typed when nothing follows it. */
  words: SoughtWord[];
  phrases: Phrase[];
  /** Words and phrases that must not occur. */
  without: Phrase[];
  /** The values asked for by field, as typed. */
  filters: Record<FilterField, string[]>;
  /** Days, both ends included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Fields whose value cannot be read, as typed. */
  unread: string[];
}

const part = /(-?)(?:([\p{L}_]+):)?(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|([^\s"“«]+))/gu;

/**
 * Takes a query apart: words, "exact phrases", -without, and fields with a value, `speaker:lavrov from:2015-03`, in any order
 * and by any of the six languages' names of the fields. A value with a space stands in quotation marks.
 */
export function parseQuery(text: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    without: [],
    filters: { speaker: [], party: [], topic: [], publisher: [], mode: [] },
    unread: [],
  };
  for (const [whole, minus = '', name = '', ...values] of text.normalize('NFC').matchAll(part)) {
    const value = values.find(Boolean) ?? '';
    const quoted = !values[3] && value !== '';
    const field = name === '' ? undefined : queryFields.get(name.toLowerCase());
    if (field && minus !== '') query.unread.push(whole);
    else if (field) readField(query, field, value, whole);
    else {
      const phrase = phraseOf(name === '' ? value : `${name} ${value}`);
      if (minus !== '') query.without.push(...(quoted ? [phrase] : phrase.map((word) => [word])));
      else if (quoted && phrase.length > 1) query.phrases.push(phrase);
      else query.words.push(...soughtWords(name === '' ? value : `${name} ${value}`));
    }
  }
  query.words = [...new Map(query.words.map((word) => [word.term, word])).values()];
  return query;
}

/** The words of a phrase, one at each place: a word with an apostrophe stands in one of its forms. */
function phraseOf(text: string): Phrase {
  const tokens = tokenize(text);
  const first = tokens[0]?.position ?? 0;
  const byPlace = new Map(tokens.toReversed().map(({ term, position }) => [position - first, term]));
  return [...byPlace].map(([step, term]) => ({ term, step })).sort((a, b) => a.step - b.step);
}

function readField(query: Query, field: QueryField, value: string, whole: string): void {
  if (value === '') return;
  if (field === 'from' || field === 'to' || field === 'year') {
    const period = readPeriod(value);
    if (!period) query.unread.push(whole);
    else {
      if (field !== 'to') query.from = period.from;
      if (field !== 'from') query.to = period.to;
    }
  } else query.filters[field].push(value);
}

/** Whether a query asks for anything at all. */
export function isEmpty({ words, phrases, filters, from, to, unread }: Query): boolean {
  return (
    words.length + phrases.length + unread.length + Object.values(filters).flat().length === 0 &&
    from === undefined &&
    to === undefined
  );
}
