import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { monthPath } from '../../archive/permalinks.ts';
import { formatDate, formatYear } from '../../languages/interface/format-date.ts';
import { monthsOfLongYear, pageOf } from '../../lenses/page-length.ts';
import { calendarStrip, monthAddress } from '../charts/calendar-strip.ts';
import { dateBy } from '../../lenses/timeline.ts';
import { html } from '../html.ts';
import { monthLinks } from '../timeline/month-links.ts';
import type { PageContent } from '../page-content.ts';
import { partLinks } from '../timeline/part-links.ts';
import type { Setting } from '../setting.ts';
import { timelineHtml } from '../timeline/timeline.ts';
import { viewSwitch } from '../timeline/view-switch.ts';
import { yearLinks } from '../timeline/year-links.ts';

/** A year by one of the clocks, a month of a long year, or a part of a long month. */
export interface PeriodOnPage {
  clock: Clock;
  year: string;
  /** Null is the month that is not known; undefined the year itself. */
  month?: string | null | undefined;
  /** Which part of a month that is too long for one page, from 1, and of how many. */
  part?: number;
  parts?: number;
  /** Newest first. */
  statements: readonly ArchivedStatement[];
  /** Of a part of a month, all of the month. */
  ofMonth?: readonly ArchivedStatement[];
}

/** The page of a period; `all` are the statements of the archive. */
export function yearPage(period: PeriodOnPage, all: readonly ArchivedStatement[], setting: Setting): PageContent {
  const { clock, year, month, part = 1, parts = 1, statements } = period;
  const { words } = setting;
  const heading = headingOf(period, setting);
  const title = part === 1 ? heading : `${heading} (${part})`;
  const count = words.statements(statements.length);
  const months = month === undefined ? monthsOfLongYear(statements, clock) : undefined;
  const shown = months
    ? monthLinks(year, months, setting, clock)
    : html`${setting.showsEntries ? viewSwitch(setting) : ''}
      ${timelineHtml(statements, setting, { clock, isBrief: !setting.showsEntries })}`;
  return {
    title,
    description: `${title}: ${count}`,
    part: 'timeline',
    hasStrip: true,
    main: html`<header class="title">
        <h1>${title}</h1>
        <p class="facts">${count} · ${words.newestFirst}</p>
      </header>
      ${yearLinks(all, setting, { clock, current: year })}
      ${stripOf(period, setting)}
      ${month !== undefined && parts > 1 ? partLinks({ year, month, clock, part, parts }, heading, setting) : ''}
      ${shown}`,
  };
}

/** The year by months, or the month by days; where the month is not known, nothing. */
function stripOf({ clock, year, month, statements, ofMonth = statements }: PeriodOnPage, setting: Setting) {
  if (month === null) return '';
  if (month === undefined) {
    const isHere = monthsOfLongYear(statements, clock) === undefined;
    const shown = { clock, year, statements, isHere };
    return calendarStrip(shown, monthAddress(shown, setting), setting);
  }
  const days = ofMonth.map((statement) => (dateBy(clock, statement) ?? statement.date).edtf.slice(0, 10));
  const addressOf = (day: string) => {
    const part = pageOf(days.indexOf(day));
    return `${setting.linkTo(monthPath(clock, year, month, part))}#${day}`;
  };
  return calendarStrip({ clock, year, month, statements: ofMonth, isHere: false }, addressOf, setting);
}

function headingOf({ year, month, clock }: PeriodOnPage, { words }: Setting): string {
  const said = formatYear(year, words);
  const period = month
    ? formatDate(month, words)
    : month === null
      ? `${said}${words.said.comma}${words.monthUnknown}`
      : said;
  return clock === 'said' ? period : `${words.reported.title}: ${period}`;
}
