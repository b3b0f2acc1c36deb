import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { formatDate, formatYear } from '../../languages/format-date.ts';
import { monthsOfLongYear } from '../../lenses/page-length.ts';
import { densityStrip } from '../density-strip.ts';
import { html } from '../html.ts';
import { monthLinks } from '../month-links.ts';
import type { PageContent } from '../page-content.ts';
import { partLinks } from '../part-links.ts';
import type { Setting } from '../setting.ts';
import { timelineHtml } from '../timeline.ts';
import { yearLinks } from '../year-links.ts';

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
    : timelineHtml(statements, setting, { clock, isBrief: !setting.showsEntries });
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
      ${densityStrip(all, setting, { clock, query: clock === 'said' ? '' : 'order=reported' })}
      ${month !== undefined && parts > 1 ? partLinks({ year, month, clock, part, parts }, heading, setting) : ''}
      ${shown}`,
  };
}

function headingOf({ year, month, clock }: PeriodOnPage, { words }: Setting): string {
  const said = formatYear(year, words);
  const period = month ? formatDate(month, words) : month === null ? `${said}, ${words.monthUnknown}` : said;
  return clock === 'said' ? period : `${words.reported.title}: ${period}`;
}
