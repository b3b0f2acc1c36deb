import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Clock } from '../archive/chronology.ts';
import { formatDate, formatWithinYear } from '../languages/format-date.ts';
import { dateBy, monthOf, yearOf } from '../lenses/timeline.ts';
import { machineDate } from '../statements/machine-date.ts';
import { boundsText } from '../statements/period.ts';
import { day } from './day.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import type { Setting } from './setting.ts';
import { statementHtml } from './statement.ts';

/** How a row stands in its timeline. */
export interface RowLook {
  clock?: Clock | undefined;
  /** What lies between this statement and the one before: time, another office. */
  since?: readonly SafeHtml[] | undefined;
  /** Whether the row above has the same day, so that it is not said again to the eye. */
  sameDay?: boolean | undefined;
  /** Whether the row carries what a script needs to put it into another timeline. */
  movable?: boolean | undefined;
  /** What stands below the statement. */
  below?: SafeHtml | undefined;
}

/** A statement as a row of a timeline, its day in front. */
export function timelineRow(statement: ArchivedStatement, setting: Setting, look: RowLook = {}): SafeHtml {
  const { words } = setting;
  const { clock = 'said', since = [], sameDay = false, movable = false, below } = look;
  const date = dateBy(clock, statement) ?? statement.date;
  const saidOn = words.saidOn(formatDate(statement.date, words));
  const own = attributes({
    class: sameDay ? 'same-day' : undefined,
    'data-bounds': boundsText(date),
    ...(movable ? placesOf(statement, saidOn, setting) : {}),
  });
  const lines = clock === 'reported' ? [saidOn, ...since] : since;
  return html`<li${own}>${day(date, setting, { withinYear: true, class: 'day' })}${lines.map((line) => html`<p class="since">${line}</p>`)}${statementHtml(statement, setting)}${below}</li>`;
}

function placesOf(statement: ArchivedStatement, saidOn: string, { words }: Setting) {
  const reported = dateBy('reported', statement);
  return {
    'data-year': yearOf(statement.date),
    'data-month': monthOf(statement.date) ?? undefined,
    'data-reported-year': reported && yearOf(reported),
    'data-reported-month': (reported && monthOf(reported)) ?? undefined,
    'data-reported-day': reported && formatWithinYear(reported, words),
    'data-reported-datetime': reported && machineDate(reported),
    'data-said-on': saidOn,
  };
}
