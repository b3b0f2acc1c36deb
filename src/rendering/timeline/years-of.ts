import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { formatYear } from '../../languages/interface/format-date.ts';
import { firstDay } from '../../statements/dates/dates.ts';

/** The years of the first and the last of some statements: `2031–2032`, or the one year they are all of. */
export function yearsOf(
  statements: readonly Pick<ArchivedStatement, 'date'>[],
  words: Parameters<typeof formatYear>[1],
): string {
  const years = statements.map(({ date }) => firstDay(date).slice(0, 4)).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)].map((year) => year && formatYear(year, words));
  return first === last ? first : `${first}–${last}`;
}
