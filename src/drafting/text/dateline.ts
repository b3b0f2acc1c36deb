import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
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

const particle = /^(?:de|del|della|di|do|da|du|des|la|las|le|les|los|el|al|of|the|and|am|an|auf|sur|en|y|et|und)$/;
const placeWord = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
const place = new RegExp(
  // "ST. ADALBERT", "CIUDAD DE VERANA", "Ciudad de Verana", "MANCHESTER, N.H.", "MARAVGRAD, Maravia"
  String.raw`^(?:\p{Lu}\p{L}?\.[^\S\n])?${placeWord}(?:[^\S\n/](?:(?:de|del|la|las|los|el|al|du|of)[^\S\n])*${placeWord}|/${placeWord}){0,4}` +
    String.raw`(?:, (?:(?:\p{Lu}\.){1,3}|\p{Lu}[\p{L}\p{M}]+\.?(?: \p{Lu}[\p{L}\p{M}]+)?))?`,
  'u',
);
const bracketed = /^\(([^()\d]{2,40}?)(?:\)|\s(?=--\s))|^\/([^/\d]{2,40}?)\/|^\[([^[\]\d]{2,40}?)\]/u;
const namedAgency = /^(\p{Lu}[\p{L}\p{M}.]*(?:[ -]\p{Lu}[\p{L}\p{M}.]*){0,2})(?=\.?\s*(?:[—–]|--?)\s|\.\s)/u;
const dash = /^\s*(?:[—–_]|--?|\/\/(?=[^\n]{60}))\s+/;
const separator = /^[\s,.]+/;
/** What names a writer, or begins a question, and no place. */
const noPlace = /^(?:by|par|von|por|question|answer|q|a|frage|antwort|pregunta|respuesta|réponse|вопрос|ответ)\b/iu;
/** No dateline is longer. */
const longest = 120;

/**
 * Reads the dateline at the start of a paragraph, in the styles of the wires: `MOSCOW, March 29. /TASS/.`, `WASHINGTON (AP) —`,
 * `PARIS, 3 janvier 2017 (AFP) -`, `29 March 2017 –`, `(Port Ada, 29 March 2017)`. Undefined where the paragraph begins with its
 * first sentence.
 */
export function readDateline(text: string, paragraph: Stretch, words: ReportingWords): Dateline | undefined {
  let rest = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  if (noPlace.test(rest) || rest.includes(' | ')) return undefined;
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

  // "(ANTA) - Port Ada, January 24 - Maravia requested"
  const leading = /^\((\p{Lu}{2,8})(?:\)\s*[-–—]|[- ][^()]{3,40}\(\p{Lu}{2,8}\)\))\s+/u.exec(rest);
  if (leading) take(leading[0].length);
  // "(CNN)The government", "(Port Gazette) The government"
  const credit = /^\((\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\)\s?(?=\p{Lu}\p{L}+ )/u.exec(rest);
  if (credit && paragraph.end - paragraph.start > 100)
    return { start: paragraph.start, end: paragraph.start + credit[0].length, agency: credit[1] };
  const isInBrackets = skip(/^\((?=\p{Lu}[^()]{2,40}, [^()\d]*\d[^()]*\))/u) !== undefined;
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
  if (isInBrackets) {
    if (skip(/^\)\s*/) === undefined || !day || filed === undefined) return undefined;
    return { start: paragraph.start, end: paragraph.start + taken, place: properName(filed), day };
  }
  const stop = skip(separator);
  // "(Marapoint News / Tanik - 11th December, 2019)"
  const both = /^\(([^()\d/]{2,40}?)(?:\s*\/[^()\d]{2,30}?)?\s+[-–—]\s+([^()]{5,30})\)\s*/u.exec(rest);
  const inside = both?.[2] === undefined ? undefined : readPrintedDay(both[2], words)?.day;
  if (both && inside) {
    take(both[0].length);
    return {
      start: paragraph.start,
      end: paragraph.start + taken,
      place: filed && properName(filed),
      day: inside,
      agency: both[1]?.trim(),
    };
  }
  const first = skip(bracketed);
  skip(separator);
  day ??= takeDay();
  const between = skip(separator);
  // "New Delhi [India], August 21 (ANI):" — of two brackets the last is the agency, the first a region.
  const second = first === undefined ? undefined : skip(bracketed);
  let agency = agencyIn(second ?? first) ?? leading?.[1];
  skip(separator);
  day ??= takeDay();
  let end = skip(dash);
  if (end !== undefined && agency === undefined) {
    const behind = namedAgency.exec(rest);
    // "PORT ADA — Sen. Marsh", "Ada S. Marsh": an abbreviation or an initial is no agency.
    const parts = behind?.[1]?.split(/[ .]+/) ?? [];
    const isShort = parts.some((part) => part.length < 2 || words.abbreviations.has(part.toLowerCase()));
    if (behind?.[1] && !isShort) {
      agency = behind[1];
      take(behind[0].length);
      end = skip(/^\.?\s*(?:[—–]|--?)?\s*/) ?? end;
    }
  }
  if (agency === undefined && day && end === undefined) {
    const behind = namedAgency.exec(rest);
    if (behind?.[1] !== undefined && /^[\p{Lu}. ]{4,}$/u.test(behind[1])) {
      agency = behind[1];
      take(behind[0].length);
      end = skip(/^\.?\s*(?:[—–]|--?)\s*/);
    }
  }
  const [own = '', region = ''] = filed?.split(/,\s*/) ?? [];
  // "Tehran, IRNA –": behind a place in small letters capitals are an agency.
  if (agency === undefined && end !== undefined && /\p{Ll}/u.test(own) && /^\p{Lu}{3,}$/u.test(region)) {
    agency = region;
    filed = own;
  }
  const isCapital = /^[\p{Lu}\s.’'/-]+$/u.test(own) && own.length > 2;
  // An agency in brackets that nothing sets off may be anything: "Marsh (left) and Kornev met".
  const isSetOff = day !== undefined || isCapital || first?.startsWith('/') === true;
  if (end === undefined && agency !== undefined && isSetOff) end = skip(/^[.:]?\s*/) ?? '';
  // "BAKU, March 5. The ships": a place and a day that a full stop ends.
  const isStopped = filed !== undefined && day !== undefined && (between ?? stop ?? '').startsWith('.');
  if (end === undefined && isStopped) end = '';
  // "ISLAMABAD: The government …", as papers of South Asia print it; a label has less behind it.
  if (
    end === undefined &&
    (isCapital || (filed !== undefined && day)) &&
    paragraph.end - paragraph.start > 160 &&
    !words.labels.has(own.toLowerCase())
  )
    end = skip(/^:\s(?=\p{Lu}|[“"])/u);
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

function agencyIn(printed: string | undefined): string | undefined {
  return printed?.slice(1, -1).trim();
}

/** `properName('PORT ADA') // => 'Port Ada'`; a name that is not all capitals is left alone. */
function properName(name: string): string {
  const [own = '', ...region] = name.replace(/\s+/g, ' ').split(',');
  if (/\p{Ll}/u.test(own)) return [own, ...region].join(',');
  const proper = own
    .toLowerCase()
    .replace(/(^|[\s/-])(\p{L}+)/gu, (_all, before: string, word: string) =>
      before !== '' && particle.test(word) ? before + word : before + word.slice(0, 1).toUpperCase() + word.slice(1),
    );
  return [proper, ...region].join(',');
}

/** Reads a day at the start of a text: `March 29, 2017`, `29 March`, `29 мар 2017`, `2017-03-29`; with the length it takes. */
export function readPrintedDay(text: string, words: ReportingWords): { day: PrintedDay; length: number } | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return made(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (dotted) return made(dotted[0], Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (slashed) return slashedDay(slashed[0], Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const weekday = /^(\p{L}+)\.?,?\s+/u.exec(text);
  if (weekday && words.weekdays.has(weekday[1]?.toLowerCase() ?? '')) {
    const behind = readPrintedDay(text.slice(weekday[0].length), words);
    return behind && { day: behind.day, length: behind.length + weekday[0].length };
  }
  const monthFirst =
    /^(\p{L}{3,}\.(?=\s?\d)|\p{L}{3,}\.?(?=\s))\s*(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!:?\d)/u.exec(text);
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,}\.?)(?:,?\s+(?:de\s+)?(\d{4})(?: г(?:ода|\.))?)?(?!:?\d)/u.exec(
      text,
    );
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

/** `11/14/2023`: which of the numbers is the month is told only where one of them can be none. */
function slashedDay(printed: string, first: number, second: number, year: number) {
  if (first > 12) return made(printed, year, second, first);
  return second > 12 || first === second ? made(printed, year, first, second) : undefined;
}

/** The first day with its year that stands anywhere in a line. */
export function findWholeDay(line: string, words: ReportingWords): PrintedDay | undefined {
  for (const { index } of line.matchAll(/(?<![\p{L}\p{N}./])[\p{L}\p{N}]/gu)) {
    const found = readPrintedDay(line.slice(index), words);
    if (found?.day.year !== undefined) return found.day;
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
