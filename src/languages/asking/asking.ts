/**
 * The small words of the questions that people ask of a search, in one language. Each list is a text with spaces between its words.
 * A word that carries something in another language stands in none: "war" is a small word in German.
 */
export interface AskingWords {
  /** Words that carry nothing in a query: articles, prepositions, question words, verbs of saying. */
  empty: string;
  /** In front of what somebody spoke of: a name behind one of them is what was spoken of. */
  about: string;
  /** In front of what is left out: "except"; and words that say no, which do so before one of `about`, behind a comma or a "but". */
  without: string;
  not: string;
}

/** What stands in front of dates and numbers in the queries of one language, or behind them; lists likewise. */
export interface DatingWords {
  /** In front of a date: from it on, behind it, up to it, before it. Words that belong together have `_` between them. */
  since: string;
  after: string;
  until: string;
  before: string;
  /** In front of a date that is left out. */
  apart: string;
  /** In front of a number that is no year, as that of a resolution. */
  numbered: string;
  /** In front of a year, a part of it; in front of a month, of `early`, `mid` and `late` too. */
  partOfYear: Record<PartOfYear, string>;
}

/** A season as it is north of the equator, or a third of a year. */
export type PartOfYear = 'spring' | 'summer' | 'autumn' | 'winter' | 'early' | 'mid' | 'late';
