import { readTypedDate } from '../../drafting/text/typed-date.ts';
import type { PartOfYear } from '../../languages/asking/asking.ts';
import { datingWords } from '../../languages/asking/dating-words.ts';
import type { Period } from '../../statements/dates/period.ts';
import { foldLetters } from '../words/tokens.ts';
import { unspaced, wordsOf } from './word-lists.ts';

/** The first and the last month of a part of a year; a winter ends in the next one. */
const monthsOf: Record<PartOfYear, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};
/** The first and the last year of such a part of a decade. */
const yearsOf: Partial<Record<PartOfYear, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
/** The first day of such a part of a month, and the first behind it. */
const daysOf: Partial<Record<PartOfYear, readonly [number, number]>> = {
  early: [1, 11],
  mid: [11, 21],
  late: [21, 32],
};

const partsOfYear = new Map<string, PartOfYear>(
  (Object.keys(monthsOf) as PartOfYear[]).flatMap((part) =>
    datingWords.flatMap(({ partOfYear }) =>
      wordsOf(partOfYear[part]).map((word): [string, PartOfYear] => [word, part]),
    ),
  ),
);
const partInFront = /^(\p{L}[\p{L}\p{M}]*)(?:\s+|-)(?:d['’]|(?:of|de|del|du|des|عام|سنة)\s+)?(\S.*)$/iu;
const partBehind = /^(\p{Nd}{4}年(?:\p{Nd}{1,2}月)?)(\p{Script=Han}{1,2})$/u;

/** Ten years: `1960s`, `1960-е годы`, `1960er Jahre`, `années 1960`, `década de 1960`. */
export function decadeAsTyped(typed: string): Period | undefined {
  const decade = (ending.exec(typed) ?? called.exec(typed))?.[1];
  const found = decade === undefined ? undefined : readTypedDate(`${decade}0`);
  const [, ofTen] = /^(\d{3})0$/.exec(found && 'edtf' in found ? found.edtf : '') ?? [];
  return ofTen === undefined ? undefined : { from: `${ofTen}0-01-01`, to: `${ofTen}9-12-31` };
}

const ending = /(?<!\p{Nd})(\p{Nd}{3})0(?:['’]?s|-?[хе]|-?ых|er)(?:\s(?:год(?:ы|ов|ах|ам)|Jahren?))?$/iu;
const called =
  /^(?:(?:dans |in |en )?(?:les |los |the |la |el )?)(?:années|décennie(?: des?)?|años|década de(?: los)?|decade of(?: the)?|عقد)\s(?:años\s)?(\p{Nd}{3})0$/iu;

/** A part of a year, a decade or a month: `spring 2014`, `late 1950s`, `mid-2016`, `fin août 2013`, `в начале 2016 года`, `2016年底`. */
export function partOfYearAsTyped(typed: string): Period | undefined {
  const [, behind, partOfBehind = ''] = partBehind.exec(typed) ?? [];
  const [, partInFrontOf = '', rest = ''] = behind === undefined ? (partInFront.exec(typed) ?? []) : [];
  const part = partsOfYear.get(foldLetters(behind === undefined ? partInFrontOf : partOfBehind));
  if (part === undefined) return undefined;
  const decade = behind === undefined ? decadeAsTyped(rest)?.from : undefined;
  const years = decade === undefined ? undefined : yearsOf[part];
  if (decade !== undefined && years) {
    const [first, last] = years.map((ofTen) => Number(decade.slice(0, 4)) + ofTen);
    return { from: `${String(first)}-01-01`, to: `${String(last)}-12-31` };
  }
  const read = readTypedDate(behind ?? rest);
  const [, year = '', month] = /^(\d{4})(?:-(\d\d))?$/.exec(read && 'edtf' in read ? read.edtf : '') ?? [];
  if (year === '') return undefined;
  const day = (ofMonth: number, ofDay: number) =>
    new Date(Date.UTC(Number(year), ofMonth - 1, ofDay)).toISOString().slice(0, 10);
  if (month === undefined) {
    const [first, last] = monthsOf[part];
    return { from: day(first, 1), to: day(last + 1, 0) };
  }
  const days = daysOf[part];
  if (!days) return undefined;
  const own = Number(month);
  return { from: day(own, days[0]), to: days[1] > 31 ? day(own + 1, 0) : day(own, days[1] - 1) };
}

/** What stands behind a year in Chinese, for a regular expression. */
export const partsBehindYear = (Object.keys(monthsOf) as PartOfYear[])
  .flatMap((part) => datingWords.flatMap(({ partOfYear }) => unspaced(partOfYear[part])))
  .sort((a, b) => b.length - a.length)
  .join('|');
