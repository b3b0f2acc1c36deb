import type { ReportingWords } from '../../languages/reporting-words.ts';
import { readDate } from '../../statements/dates.ts';
import { edtfOf, readPrintedDay } from './dateline.ts';

/** A date as somebody types it, as EDTF; two where the order of day and month cannot be told; none where it is no date. */
export type TypedDate = { edtf: string } | { either: [string, string] } | undefined;

/** Signs and words for "about", of any of the languages that are read. */
const about = /^(?:about|around|circa|c\.|ca\.?|~|vers|environ|около|ок\.|etwa|um|hacia|alrededor de)\s*/iu;
const between = /\s*(?:\/|–|—|\s-\s|(?<=^\d{1,2})-(?=\d{1,2}\s)|\b(?:to|bis|au|hasta)\b|(?<=\s)по(?=\s))\s*/iu;

/**
 * Reads a date as people type it, in any of some languages: `29 March 2017`, `March 2017`, `29.03.2017`, `about 2017`,
 * `28–29 March 2017`, `2017-03-29`. `readTypedDate('about March 2017', [en]) // => { edtf: '2017-03~' }`
 */
export function readTypedDate(typed: string, languages: readonly ReportingWords[]): TypedDate {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return undefined;
  if ('date' in readDate(text)) return { edtf: text };
  const isAbout = about.test(text);
  const rest = text.replace(about, '');
  const whole = isAbout ? undefined : readPeriod(rest, languages);
  if (whole !== undefined) return valid(whole);
  const numbers = readNumbers(rest);
  if (numbers) return numbers;
  const single = readSingle(rest, languages);
  if (single === undefined) return undefined;
  return valid(isAbout ? `${single}~` : single);
}

function valid(edtf: string): TypedDate {
  return 'date' in readDate(edtf) ? { edtf } : undefined;
}

function readSingle(text: string, languages: readonly ReportingWords[]): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  for (const words of languages) {
    const found = readPrintedDay(text, words);
    if (found?.length === text.length && found.day.year !== undefined) return edtfOf(found.day);
    const month = /^(\p{L}+\.?)(?: de)?,? (\d{4})(?: г\.?| года)?$/iu.exec(text);
    const number = month ? words.months.findIndex((forms) => forms.includes((month[1] ?? '').toLowerCase())) : -1;
    if (month && number !== -1) return `${month[2] ?? ''}-${String(number + 1).padStart(2, '0')}`;
  }
  return undefined;
}

/** `28–29 March 2017`, `28 March – 2 April 2017`, `March 2016 to May 2017`. */
function readPeriod(text: string, languages: readonly ReportingWords[]): string | undefined {
  const ends = text.split(between);
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || from === '' || to === '') return undefined;
  const last = readSingle(to, languages);
  if (last === undefined) return undefined;
  const [year = '', month = ''] = last.split('-');
  const first =
    readSingle(from, languages) ??
    readSingle(`${from} ${year}`, languages) ??
    (/^\d{1,2}\.?$/.test(from) && month !== ''
      ? `${year}-${month}-${from.replace('.', '').padStart(2, '0')}`
      : undefined);
  return first === undefined ? undefined : `${first}/${last}`;
}

/** `29.03.2017`, `29/3/2017`, `3/29/2017`: with slashes the order is told only when one of the numbers is no month. */
function readNumbers(text: string): TypedDate {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, a = '', sign, b = '', year = ''] = match;
  const iso = (day: string, month: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const dayFirst = valid(iso(a, b));
  const monthFirst = valid(iso(b, a));
  if (sign === '.' || !monthFirst) return dayFirst;
  if (!dayFirst || a === b) return monthFirst;
  return { either: [iso(a, b), iso(b, a)] };
}
