import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { firstDay, type EdtfDate } from '../statements/dates/dates.ts';
import { layOutStrip, measureDensity, placeOnStrip, type StripLayout } from './density.ts';
import { monthNumber } from './months.ts';
import { monthOf } from './timeline.ts';

/** The axis of some statements, on which smaller strips beside it stand. */
export interface StripScale {
  layout: StripLayout;
  /** Where a date stands, from 0 to 1; a month that the axis passes over stands where it passes. */
  placeOf: (date: EdtfDate) => number | undefined;
}

/** The axis of the months of some statements; undefined where fewer than two months have any. */
export function stripScale(statements: readonly ArchivedStatement[]): StripScale | undefined {
  const density = measureDensity(statements);
  if (!density) return undefined;
  const layout = layOutStrip(density);
  const places = new Map<string, number>();
  const startOf = (month: string) => {
    const known = places.get(month) ?? startOfMonth(layout, month);
    places.set(month, known);
    return known;
  };
  return {
    layout,
    placeOf: (date) => {
      const month = monthOf(date);
      if (month === null) return undefined;
      const place = placeOnStrip(layout, month, Number(firstDay(date).slice(8))) ?? startOf(month);
      return place / layout.width;
    },
  };
}

function startOfMonth({ columns, end }: StripLayout, month: string): number {
  const number = monthNumber(month);
  const column = columns.find((each) => monthNumber('month' in each ? each.month : each.to) >= number);
  return column?.start ?? end;
}
