import { shortMonths } from '../../languages/interface/short-months.ts';

/**
 * A piece of a citation. Some are known to nobody but a reader's browser: the day on which it is read, and where a site is published
 * that does not say so.
 */
export type CitationPart =
  | string
  /** The day of access as people of a locale write it, with its month abbreviated or not; until it is known, a place for it. */
  | { dayIn: string; isShort?: boolean }
  /** Text that stands only once the day of access is known, with `YYYY`, `MM` and `DD` for its parts. */
  | { whenRead: string }
  /** The address of the statement in this archive, from its host on or from the root of the site. */
  | { address: string };

/** What is known where a citation is made into text. */
export interface Reading {
  /** The day of access, `2031-06-02`. */
  day?: string | undefined;
  /** Where addresses from the root of the site begin: `https://example.org/`. */
  origin?: string | undefined;
  /** What stands for a day of access that is not known. */
  noDay?: string | undefined;
}

/** A citation as plain text. */
export function citationText(
  parts: readonly CitationPart[],
  { day, origin, noDay = 'YYYY-MM-DD' }: Reading = {},
): string {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('address' in part) return origin === undefined ? part.address : new URL(part.address, origin).href;
      if ('dayIn' in part) return day === undefined ? `[${noDay}]` : writtenDay(day, part);
      if (day === undefined) return '';
      return part.whenRead.replace('YYYY', year).replace('MM', month).replace('DD', date);
    })
    .join('');
}

function writtenDay(day: string, { dayIn, isShort = false }: { dayIn: string; isShort?: boolean }): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const written = new Intl.DateTimeFormat(dayIn, options).format(new Date(`${day}T00:00Z`));
  return isShort ? shortMonths(written) : written;
}

/** What can stand in a list: text, parts that belong together, or nothing. */
export type Listed = string | readonly CitationPart[] | undefined;

/** Those that are there, with a sign between each two: `listOf(', ', 'a', undefined, ['b']) // => ['a', ', ', 'b']` */
export function listOf(between: string, ...items: readonly Listed[]): CitationPart[] {
  const there = items.filter((item) => item !== undefined && item.length > 0) as Exclude<Listed, undefined>[];
  return there.flatMap((item, index) => [
    ...(index === 0 ? [] : [between]),
    ...(typeof item === 'string' ? [item] : item),
  ]);
}

/** The places of a phrase of the language that take parts: `within((day) => `read ${day}`, [{ dayIn: 'en' }])` */
export function within(phrase: (text: string) => string, parts: readonly CitationPart[]): CitationPart[] {
  const [before = '', behind = ''] = phrase('\u0001').split('\u0001');
  return [before, ...parts, behind].filter((part) => part !== '');
}

/** A text with a capital first letter, where its script has them. */
export function capitalized(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/**
 * A text that is one line: line breaks and other controls are spaces, and what turns the direction of the text around it is taken out.
 * A format whose fields are lines would else take what follows for another field.
 */
export function oneLine(text: string): string {
  // Nearly every text is.
  if (!notOneLine.test(text)) return text;
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const notOneLine = /[\p{Cc}\u2028\u2029\u202a-\u202e]| {2}|^\s|\s$/u;

/** The same without the marks that keep texts of two directions apart: programs compare what they read. */
export function bareLine(text: string): string {
  return oneLine(text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, ''));
}
