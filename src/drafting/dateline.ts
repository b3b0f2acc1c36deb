import type { ReportingWords } from '../languages/reporting-words.ts';
import type { Stretch } from './paragraphs.ts';

/** A day as a report prints it; the year is missing where the report does not say it. */
export interface PrintedDay {
  year?: number | undefined;
  month: number;
  day: number;
}

/** What stands in front of a report's first sentence: where it was filed, when, and by which agency. */
export interface Dateline extends Stretch {
  place?: string | undefined;
  day?: PrintedDay | undefined;
  agency?: string | undefined;
}

const place =
  /^\p{Lu}[\p{L}\p{M}’'-]*(?:[ /]\p{Lu}[\p{L}\p{M}’'-]*){0,3}(?:, (?:(?:\p{Lu}\.){1,3}|\p{Lu}[\p{L}\p{M}]+\.?(?: \p{Lu}[\p{L}\p{M}]+)?))?/u;
const bracketedAgency = /^\(([^()\d]{2,40}?)\)|^\/([^/\d]{2,40}?)\/|^\[([^[\]\d]{2,40}?)\]/u;
const namedAgency = /^(\p{Lu}[\p{L}\p{M}.]*(?:[ -]\p{Lu}[\p{L}\p{M}.]*){0,2})\s*(?=[.—–-])/u;
const dash = /^\s*(?:[—–]|--?)\s*/;
const separator = /^[\s,.]+/;
/** No dateline is longer. */
const longest = 120;

/**
 * Reads the dateline at the start of a paragraph, in the styles of the wires: `MOSCOW, March 29. /TASS/.`, `WASHINGTON (AP) —`,
 * `PARIS, 3 janvier 2017 (AFP) -`, `29 March 2017 –`. Undefined where the paragraph begins with its first sentence.
 */
export function readDateline(text: string, paragraph: Stretch, words: ReportingWords): Dateline | undefined {
  let rest = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  let taken = 0;
  const take = (length: number) => {
    taken += length;
    rest = rest.slice(length);
  };
  const skip = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match) take(match[0].length);
    return match?.[0];
  };
  const takeDay = (): PrintedDay | undefined => {
    const found = readPrintedDay(rest, words);
    if (found) take(found.length);
    return found?.day;
  };

  let day = takeDay();
  let filed: string | undefined;
  if (day) skip(separator);
  const named = withoutMonth(place.exec(rest)?.[0], words);
  if (named !== undefined && !(day && dash.test(rest))) {
    filed = named;
    take(named.length);
  }
  skip(separator);
  day ??= takeDay();
  skip(separator);
  let agency = agencyIn(skip(bracketedAgency));
  skip(separator);
  day ??= takeDay();
  let end = skip(dash);
  if (end !== undefined && agency === undefined) {
    const behind = namedAgency.exec(rest);
    if (behind?.[1] !== undefined && /^\p{Lu}{2,}|агентств|news|новости/iu.test(behind[1])) {
      agency = behind[1];
      take(behind[0].length);
      end = skip(/^\.?\s*(?:[—–]|--?)?\s*/) ?? end;
    }
  }
  if (agency === undefined && day && end === undefined) {
    const behind = namedAgency.exec(rest);
    if (behind?.[1] !== undefined && /^[\p{Lu}.]{4,}$/u.test(behind[1])) {
      agency = behind[1];
      take(behind[0].length);
      end = skip(/^\.?\s*(?:[—–]|--?)\s*/);
    }
  }
  end ??= agency === undefined ? undefined : (skip(/^[.:]?\s*/) ?? '');
  const isCapital = filed !== undefined && /^[\p{Lu}\s.,'’/-]+$/u.test(filed) && filed.length > 2;
  const isDateline = end !== undefined && (agency !== undefined || day !== undefined || isCapital);
  if (!isDateline) return undefined;
  skip(/^\s+/);
  return { start: paragraph.start, end: paragraph.start + taken, place: filed && properName(filed), day, agency };
}

/** A place, cut off in front of a month that follows it; undefined where it is itself one. */
function withoutMonth(named: string | undefined, { months }: ReportingWords): string | undefined {
  const found = [...(named ?? '').matchAll(/\p{L}+/gu)].find(([word]) =>
    months.some((forms) => forms.includes(word.toLowerCase())),
  );
  const own = found ? named?.slice(0, found.index).replace(/[\s,.]+$/, '') : named;
  return own === '' ? undefined : own;
}

function agencyIn(bracketed: string | undefined): string | undefined {
  return bracketed?.slice(1, -1).trim();
}

/** `properName('PORT ADA') // => 'Port Ada'`; a name that is not all capitals is left alone. */
function properName(name: string): string {
  const [own = '', ...region] = name.split(',');
  if (/\p{Ll}/u.test(own)) return name;
  const proper = own
    .toLowerCase()
    .replace(/(^|[\s/-])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
  return [proper, ...region].join(',');
}

/** Reads a day at the start of a text: `March 29, 2017`, `29 March`, `29 мар 2017`, `2017-03-29`; with the length it takes. */
export function readPrintedDay(text: string, words: ReportingWords): { day: PrintedDay; length: number } | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return made(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const weekday = /^(\p{L}+)\.?,?\s+/u.exec(text);
  if (weekday && words.weekdays.has(weekday[1]?.toLowerCase() ?? '')) {
    const behind = readPrintedDay(text.slice(weekday[0].length), words);
    return behind && { day: behind.day, length: behind.length + weekday[0].length };
  }
  const monthFirst = /^(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?![\d:])/u.exec(text);
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,}\.?)(?:,?\s+(?:de\s+)?(\d{4}))?(?![\d:])/u.exec(text);
  for (const [match, name, day, year] of [
    [monthFirst, 1, 2, 3],
    [dayFirst, 2, 1, 3],
  ] as const) {
    if (!match) continue;
    const month = monthOf(match[name] ?? '', words);
    if (month === undefined) continue;
    const printed = match[year];
    return made(match[0], printed === undefined ? undefined : Number(printed), month, Number(match[day]));
  }
  return undefined;
}

function made(printed: string, year: number | undefined, month: number, day: number) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { day: { year, month, day }, length: printed.length };
}

function monthOf(name: string, { months }: ReportingWords): number | undefined {
  const lower = name.toLowerCase();
  const found = months.findIndex((forms) => forms.includes(lower) || forms.includes(lower.replace(/\.$/, '')));
  return found === -1 ? undefined : found + 1;
}

/** A day as EDTF writes it; an unknown year stays open: `2017-03-29`, `XXXX-03-29` (EDTF level 2). */
export function edtfOf({ year, month, day }: PrintedDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year === undefined ? 'XXXX' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
