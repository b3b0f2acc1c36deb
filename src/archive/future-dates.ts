import { dayAfter } from '../statements/dates/calendar.ts';
import type { LatestDay } from '../statements/dates/latest-day.ts';
import { at, warning, type Problem } from '../statements/problems.ts';

/** Entries with a day that has not come, each told once; `today` is the day by UTC, and somewhere it is tomorrow already. */
export function findFutureDates(
  entries: readonly { file: string; latest?: LatestDay | undefined }[],
  today: string,
): Problem[] {
  return entries.flatMap(({ file, latest }) => {
    if (!latest || latest.day <= dayAfter(today)) return [];
    const fact = `${latest.edtf} has not come yet: today is ${today}`;
    return [at(file, latest.place, warning('future-date', fact, 'Check the date.'))];
  });
}
