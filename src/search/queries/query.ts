import type { Period } from '../../statements/dates/period.ts';
import type { FilterField } from './filter-fields.ts';
import { soughtWords, type SoughtWord } from '../words/tokens.ts';

/** A word of a phrase, and how many words behind the first it stands. */
export interface PhraseWord {
  term: string;
  step: number;
}

export type Phrase = PhraseWord[];

/** A part of a query as it was typed, with the UTF-16 offsets at which it stands there, end exclusive. */
export interface Typed {
  text: string;
  start: number;
  end: number;
}

/** A name in front of a colon that no field has, and the nearest that one has. */
export interface StrangeField {
  name: string;
  nearest?: string | undefined;
}

/** A query taken apart; words are folded. */
export interface Query {
  /** Words that should occur. The last is still being typed when nothing follows it. */
  words: SoughtWord[];
  /** Those of them that are to be taken as they stand, in quotation marks or behind a colon. */
  plain: SoughtWord[];
  /** The runs of words that the words were taken from, in order: no sign and no field stands inside one. */
  runs: Typed[];
  /** Everything that narrows the query, in order. */
  parts: Typed[];
  phrases: Phrase[];
  /** Runs of which one is enough, in groups: those with OR between them. */
  either: Typed[][];
  /** Words and phrases that must not occur. */
  without: Phrase[];
  /** The values asked for by field, as typed, and those that are left out. */
  filters: Record<FilterField, string[]>;
  withoutFilters: Record<FilterField, string[]>;
  /** Days, both ends included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Periods that are left out. */
  withoutPeriods: Period[];
  /** Fields whose value cannot be read, as typed. */
  unread: string[];
  strange: StrangeField[];
}

function noValues(): Record<FilterField, string[]> {
  return { speaker: [], party: [], topic: [], publisher: [], mode: [] };
}

/** A query in which nothing is asked. */
export function emptyQuery(): Query {
  return {
    words: [],
    plain: [],
    runs: [],
    parts: [],
    phrases: [],
    either: [],
    without: [],
    filters: noValues(),
    withoutFilters: noValues(),
    withoutPeriods: [],
    unread: [],
    strange: [],
  };
}

/** What a query has that is more than words: marks of phrases and fields, a minus, a word that `withoutOperators` may take out. */
const sign = /[:="“”«„「]|(?:^|\s)(?:-|&&|\||AND|OR|NOT|[Vv][Ss]|[Vv][Ee][Rr][Ss][Uu][Ss])/u;

/** Whether a query is nothing but words; another is taken apart by `parseQuery`, which few need. */
export function isOfWords(text: string): boolean {
  return !sign.test(text);
}

/** A query that is nothing but words, as `parseQuery` takes it apart. */
export function queryOfWords(text: string): Query {
  const normal = text.normalize('NFC');
  const parts = [...normal.matchAll(/\S+/gu)].map(({ 0: word, index }): Typed => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return emptyQuery();
  const run = { text: normal.slice(first.start, last.end), start: first.start, end: last.end };
  return { ...emptyQuery(), words: uniqueWords(soughtWords(run.text)), runs: [run], parts };
}

/** Each word once. */
export function uniqueWords(words: readonly SoughtWord[]): SoughtWord[] {
  return [...new Map(words.map((word) => [word.term, word])).values()];
}

/** Whether a query asks for anything at all. */
export function isEmpty({
  words,
  phrases,
  without,
  filters,
  withoutFilters,
  withoutPeriods,
  from,
  to,
  unread,
}: Query): boolean {
  const values = [filters, withoutFilters].flatMap((own) => Object.values(own).flat());
  return (
    words.length + phrases.length + without.length + withoutPeriods.length + unread.length + values.length === 0 &&
    from === undefined &&
    to === undefined
  );
}
