import type { Meaning } from '../files/index-reader.ts';
import { smallWord } from './senses.ts';
import type { TypedWord } from './typed-words.ts';

/** What is known of the words of a query, by key. */
export type Meanings = ReadonlyMap<string, Meaning>;

/** A word as a name may begin with it; in Arabic without what is joined to it, and whether that is a preposition. */
export function readings({ key }: Pick<TypedWord, 'key'>): { key: string; isSubject: boolean }[] {
  const own = [{ key, isSubject: false }];
  const [, conjunction = '', preposition = '', article = '', stem = ''] = joined.exec(key) ?? [];
  if (stem === '') return own;
  const isSubject = preposition !== '';
  const whole = article === '' ? stem : `ال${stem}`;
  return conjunction + preposition === '' ? own : [...own, { key: whole, isSubject }];
}

/** And or then, to or in or as, the article, which after "to" is written without its alif. */
const joined = /^([وف]?)([بكل]?)(ال|(?<=ل)ل)?(\p{Script=Arabic}{3,})$/u;

/** Whether a word is a small one of that kind. */
export function isSmall(key: string, kind: keyof typeof smallWord, known: Meanings): boolean {
  return ((known.get(key)?.small ?? 0) & smallWord[kind]) !== 0;
}

/** US, WHO and IT are no small words. */
export function isInCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A misspelt word with more readings than these says of nobody who is meant; each costs a small file. */
export const mostReadingsOfName = 4;
