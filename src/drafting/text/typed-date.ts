import { readDate } from '../../statements/dates/dates.ts';
import { isWeekday, monthNamed } from './calendar-names.ts';

/** A date as somebody types it, as EDTF; two where the order of day and month cannot be told; none where it is no date. */
export type TypedDate = { edtf: string } | { either: [string, string] } | undefined;

/** Signs and words for "about", of any of the languages that are read. */
const about =
  /^(?:about|around|circa|c\.|ca\.?|~|vers|environ|около|примерно|ок\.|etwa|um|hacia|alrededor de|حوالي|حوالى|نحو|大约|約|约)\s*/iu;
const between =
  /\s*(?:\/|–|—|\s-\s|~|(?<=^\d{1,2})-(?=\d{1,2}\s)|(?<=^\d{4})-(?=\d{4}$)|\b(?:to|bis|au|al|hasta)\b|(?<=\s)(?:по|إلى)(?=\s)|[至到])\s*/iu;
/** Words in front of a date, and behind one, that say nothing more of it. */
const lead = /^(?:on|in|the|from|le|du|en|el|del|am|im|vom|в|во|с|من|في|从|從|在)\s+(?:the\s+)?/iu;
const trail = /\s*(?:г\.?|год[ау]?|年|م\.?)$/u;

const year = String.raw`(\d{4})`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º|-?го|-?е)?`;
/** The name of a month, which may be of two words. */
const month = String.raw`(\p{L}[\p{L}\p{M}]*(?:\s(?!(?:de|del|of)\s)\p{L}[\p{L}\p{M}]*)?\.?)`;
const of = String.raw`\s?(?:,\s?)?(?:de\s|del\s|of\s)?`;

/** The orders in which a day, a month and a year are written, with the places of each; a month is a number or has a name. */
const orders: readonly (readonly [RegExp, { year: number; month?: number; day?: number }])[] = [
  [pattern(year), { year: 1 }],
  [pattern(String.raw`${year}年(\d{1,2})月(?:(\d{1,2})[日号號])?`), { year: 1, month: 2, day: 3 }],
  [pattern(String.raw`${year}[-/.](\d{1,2})(?:[-/.](\d{1,2}))?`), { year: 1, month: 2, day: 3 }],
  [pattern(String.raw`(\d{1,2})[-/.]${year}`), { month: 1, year: 2 }],
  [pattern(day + of + month + of + year), { day: 1, month: 2, year: 3 }],
  [pattern(month + String.raw`\s` + day + of + year), { month: 1, day: 2, year: 3 }],
  [pattern(month + of + year), { month: 1, year: 2 }],
  [pattern(String.raw`${year}[,年]?\s?${month}(?:\s${day})?`), { year: 1, month: 2, day: 3 }],
];

/**
 * Reads a date as people type it, in any language of the interface and of reports: `29 March 2017`, `March 2017`, `29.03.2017`,
 * `03/2017`, `about 2017`, `28–29 March 2017`, `2017年3月29日`, `2017-03-29`.
 * `readTypedDate('about March 2017') // => { edtf: '2017-03~' }`
 */
export function readTypedDate(typed: string): TypedDate {
  const text = plain(typed);
  if (text === '') return undefined;
  if ('date' in readDate(text)) return { edtf: text };
  const isAbout = about.test(text);
  const rest = text.replace(about, '');
  const whole = isAbout ? undefined : readPeriod(rest);
  if (whole !== undefined) return valid(whole);
  const numbers = readNumbers(rest);
  if (numbers) return numbers;
  const single = readSingle(rest);
  if (single === undefined) return undefined;
  return valid(isAbout ? `${single}~` : single);
}

/** A text with single spaces and the digits of ASCII, without the marks of direction that a right-to-left text is pasted with. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim()
    .replace(/\s+/g, ' ');
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`, 'iu');
}

function valid(edtf: string): TypedDate {
  return 'date' in readDate(edtf) ? { edtf } : undefined;
}

function readSingle(text: string): string | undefined {
  const bare = withoutWeekday(text.replace(lead, '')).replace(lead, '').replace(trail, '');
  for (const [order, place] of orders) {
    const match = order.exec(bare) ?? order.exec(text);
    if (!match) continue;
    const [ofYear = '', ofMonth, ofDay] = [place.year, place.month, place.day].map((at) => match[at ?? -1]);
    const number = ofMonth === undefined ? undefined : /^\d/.test(ofMonth) ? Number(ofMonth) : monthNamed(ofMonth);
    if (ofMonth !== undefined && number === undefined) continue;
    return [ofYear, number, ofDay].flatMap((part) => (part === undefined ? [] : [two(part)])).join('-');
  }
  return undefined;
}

function withoutWeekday(text: string): string {
  const [whole = '', name = ''] = /^(\p{L}[\p{L}\p{M}]*\.?),?\s/u.exec(text) ?? [];
  return isWeekday(name) && monthNamed(name) === undefined ? text.slice(whole.length) : text;
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}

/** `28–29 March 2017`, `28 March – 2 April 2017`, `March 28–29, 2017`, `March 2016 to May 2017`. */
function readPeriod(text: string): string | undefined {
  const dayLast = text.replace(/^(\p{L}+\.?) (\d{1,2})\s?[-–—]\s?(\d{1,2}),? (\d{4})$/u, '$2–$3 $1 $4');
  const ends = dayLast.split(between);
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || from === '' || to === '') return undefined;
  const last = readSingle(to);
  if (last === undefined) return undefined;
  const [ofYear = '', ofMonth = ''] = last.split('-');
  const only = /^(\d{1,2})[.日]?$/.exec(from.replace(lead, ''))?.[1];
  const first =
    readSingle(from) ??
    readSingle(`${from} ${ofYear}`) ??
    (only !== undefined && ofMonth !== '' ? `${ofYear}-${ofMonth}-${two(only)}` : undefined);
  return first === undefined ? undefined : `${first}/${last}`;
}

/** `29.03.2017`, `29/3/2017`, `3/29/2017`: with slashes the order is told only when one of the numbers is no month. */
function readNumbers(text: string): TypedDate {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, a = '', sign, b = '', ofYear = ''] = match;
  const dayFirst = valid(`${ofYear}-${two(b)}-${two(a)}`);
  const monthFirst = valid(`${ofYear}-${two(a)}-${two(b)}`);
  if (sign === '.' || !monthFirst) return dayFirst;
  if (!dayFirst || a === b) return monthFirst;
  return { either: [`${ofYear}-${two(b)}-${two(a)}`, `${ofYear}-${two(a)}-${two(b)}`] };
}
