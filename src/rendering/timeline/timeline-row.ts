import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { boundsText } from '../../statements/dates/period.ts';
import { day } from './day.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';
import { statementHtml } from '../statement/statement.ts';

/** How a row stands in its timeline. */
export interface RowLook {
  /** What lies between this statement and the one before: time, another office. */
  since?: readonly SafeHtml[] | undefined;
  /** Whether the row above has the same day, so that it is not said again to the eye. */
  sameDay?: boolean | undefined;
  /** What stands below the statement. */
  below?: SafeHtml | undefined;
}

/** A statement as a row of a position, its day in front. */
export function timelineRow(statement: ArchivedStatement, setting: Setting, look: RowLook = {}): SafeHtml {
  const { since = [], sameDay = false, below } = look;
  const { date } = statement;
  const own = attributes({ class: sameDay ? 'same-day' : undefined, 'data-bounds': boundsText(date) });
  const lines = since.map((line) => html`<p class="since">${line}</p>`);
  return html`<li${own}>${day(date, setting, { withinYear: true, class: 'day' })}${lines}${statementHtml(statement, setting)}${below}</li>`;
}
