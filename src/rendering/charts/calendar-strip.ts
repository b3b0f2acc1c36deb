import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { monthPath, reportedPath, yearPath } from '../../archive/permalinks.ts';
import { formatDate, formatMonthShort, formatYear } from '../../languages/interface/format-date.ts';
import { daysOfMonth, monthsOfYear } from '../../lenses/calendar-bars.ts';
import { monthNumber } from '../../lenses/months.ts';
import { stripTitle } from './density-strip.ts';
import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';
import { stripDrawing } from './strip-drawing.ts';

/** A year of the timeline, or a month of it, with all that was said in it. */
export interface CalendarShown {
  clock: Clock;
  year: string;
  month?: string | undefined;
  statements: readonly ArchivedStatement[];
  /** Whether its statements stand on the page, so that a script can let a period of them be chosen. */
  isHere: boolean;
}

/** The strip of all years, brought nearer: a bar for each month of a year or each day of a month, below the way back to the whole. */
export function calendarStrip(
  { clock, year, month, statements, isHere }: CalendarShown,
  addressOf: (period: string) => string,
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const periods = month === undefined ? monthsOfYear(year, statements, clock) : daysOfMonth(month, statements, clock);
  const width = 100 / periods.length;
  const bars = periods.flatMap(({ period, count }, index) => {
    const own = monthNumber(period.slice(0, 7));
    const bar = { period, count, x: index * width, width, href: addressOf(period), from: own, to: own };
    return count > 0 ? [bar] : [];
  });
  const ticks = periods.flatMap((_, index) => {
    const number = index + 1;
    if (month === undefined) return [{ x: (index + 0.5) * width, label: formatMonthShort(number, words) }];
    return number === 1 || number % 5 === 0 ? [{ x: (index + 0.5) * width, label: String(number) }] : [];
  });
  const first = monthNumber(`${year}-01`);
  // By months of one year a script lets a period be chosen; a month is too short for that.
  const knots = month === undefined && isHere ? `${first}:0 ${first + 12}:100` : undefined;
  const figure = html`<figure class="density" ${knots === undefined ? '' : html`data-knots="${knots}" data-page="whole"`} data-language="${words.tag}">
    ${stripDrawing({ bars, ticks, runs: [], end: 100 }, setting)}
  </figure>`;
  return html`${wayBack({ clock, year, month }, setting)} ${stripTitle(month === undefined ? 1 : 0, bars, setting)}
  ${figure}`;
}

/** From all years to the year to the month. */
function wayBack(
  { clock, year, month }: Omit<CalendarShown, 'statements' | 'isHere'>,
  { words, linkTo }: Setting,
): SafeHtml {
  const all = linkTo(clock === 'said' ? '' : reportedPath());
  const ofYear = linkTo(clock === 'said' ? yearPath(year) : reportedPath(year));
  const name = formatYear(year, words);
  const steps = [
    html`<li><a href="${all}">${words.strip.all}</a></li>`,
    month === undefined
      ? html`<li aria-current="page">${name}</li>`
      : html`<li><a href="${ofYear}">${name}</a></li><li aria-current="page">${formatDate(month, words)}</li>`,
  ];
  return html`<nav class="way-back" aria-label="${words.strip.all}">
    <ol>
      ${steps}
    </ol>
  </nav>`;
}

/** Where a month of a year stands: on the page of the year, or on its own where the year is long. */
export function monthAddress(
  { clock, year, isHere }: Pick<CalendarShown, 'clock' | 'year' | 'isHere'>,
  { linkTo }: Setting,
): (month: string) => string {
  return (month) => (isHere ? `#${month}` : linkTo(monthPath(clock, year, month)));
}
