import type { QueryField } from '../languages/query-field.ts';
import { queryFields } from '../languages/query-fields.ts';
import { tokenize } from './tokens.ts';

/** A word of a phrase, and how many words behind the first it stands. */
export interface PhraseWord {
  term: string;
  step: number;
}

export type Phrase = PhraseWord[];

/** A query taken apart; words are folded. */
export interface Query {
  /** Words that should occur. The last is still being typed when nothing follows it. */
  words: string[];
  phrases: Phrase[];
  /** Words and phrases that must not occur. */
  without: Phrase[];
  /** The values asked for by field, as typed. */
  filters: Record<'speaker' | 'topic' | 'publisher' | 'mode', string[]>;
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
    filters: { speaker: [], topic: [], publisher: [], mode: [] },
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
      else query.words.push(...tokenize(name === '' ? value : `${name} ${value}`).map(({ term }) => term));
    }
  }
  query.words = [...new Set(query.words)];
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
    const period = periodOf(value);
    if (!period) query.unread.push(whole);
    else {
      if (field !== 'to') query.from = period.first;
      if (field !== 'from') query.to = period.last;
    }
  } else query.filters[field].push(value);
}

/** `periodOf('2017-03') // => { first: '2017-03-01', last: '2017-03-31' }`; days of a month are not counted out, 31 sorts behind all. */
export function periodOf(value: string): { first: string; last: string } | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  const two = (number: string) => number.padStart(2, '0');
  return {
    first: `${year}-${two(month ?? '01')}-${two(day ?? '01')}`,
    last: `${year}-${two(month ?? '12')}-${two(day ?? '31')}`,
  };
}

/** Whether a query asks for anything at all. */
export function isEmpty({ words, phrases, filters, from, to, unread }: Query): boolean {
  return (
    words.length + phrases.length + unread.length + Object.values(filters).flat().length === 0 &&
    from === undefined &&
    to === undefined
  );
}
