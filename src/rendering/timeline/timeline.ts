import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { formatLength, formatMonth, formatWithinYear, formatYear } from '../../languages/interface/format-date.ts';
import type { PositionStep } from '../../lenses/position.ts';
import { countByYear, groupByEntry, groupByMonth, type Told, type Year } from '../../lenses/timeline.ts';
import { briefStatement, entriesNote } from '../statement/brief-statement.ts';
import { entryRow } from './entry-row.ts';
import { gapBetween } from './gap.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import { contentText } from '../named.ts';
import { officeParts } from '../office-name.ts';
import { othersThen } from '../pages/others-then.ts';
import type { Setting } from '../setting.ts';
import { timelineRow } from './timeline-row.ts';

/** On the page of a position: what lies between its statements, and what others said. */
export interface PositionShown {
  topic: Topic;
  steps: readonly PositionStep[];
}

/** How a timeline stands on its page. */
export interface TimelineLook {
  clock?: Clock | undefined;
  position?: PositionShown | undefined;
  /** Whether it only says where each statement is. */
  isBrief?: boolean | undefined;
  /** All that the list is a part of: years count these, and say where the others are. */
  whole?: readonly ArchivedStatement[] | undefined;
}

/** Statements by year and month of a clock, in the order given; where nothing was said for months, the gap is named. */
export function timelineHtml(
  statements: readonly ArchivedStatement[],
  setting: Setting,
  { clock = 'said', position, isBrief = false, whole = statements }: TimelineLook = {},
): SafeHtml {
  const rowsOf = (ofMonth: readonly ArchivedStatement[]) => {
    if (isBrief) return ofMonth.map((statement) => html`<li>${briefStatement(statement, setting)}</li>`);
    return position ? positionRows(ofMonth, position, setting) : entryRows(ofMonth, clock, setting);
  };
  const listClass = isBrief ? 'brief' : 'statements';
  const totals = new Map(countByYear(whole, clock).map(({ year, count }) => [year, count]));
  let monthBefore: string | null = null;
  const years = groupByMonth(statements, clock).map((year) => {
    const months = year.months.map(({ month, statements: ofMonth }) => {
      const gap = month !== null && monthBefore !== null ? gapBetween(monthBefore, month, setting.words) : undefined;
      monthBefore = month ?? monthBefore;
      return monthSection(month, html`<ol class="${listClass}">${rowsOf(ofMonth)}</ol>`, gap, setting);
    });
    return yearSection({ ...year, count: totals.get(year.year) ?? year.count }, months, setting);
  });
  return html`${isBrief ? entriesNote(setting) : ''}
    <div class="timeline">${years}</div>`;
}

function entryRows(statements: readonly ArchivedStatement[], clock: Clock, setting: Setting): SafeHtml[] {
  const told = groupByEntry(statements, clock);
  const dayOf = ({ date }: Told) => formatWithinYear(date, setting.words);
  const ofDays = Map.groupBy(told, dayOf);
  let dayBefore: string | undefined;
  return told.map((each) => {
    const own = dayOf(each);
    const ofDay = (ofDays.get(own) ?? []).reduce((sum, { statements: said }) => sum + said.length, 0);
    const row = entryRow(each, setting, { clock, ofDay, sameDay: own === dayBefore });
    dayBefore = own;
    return row;
  });
}

function positionRows(
  statements: readonly ArchivedStatement[],
  { steps, topic }: PositionShown,
  setting: Setting,
): SafeHtml[] {
  const stepOf = new Map(steps.map((step) => [step.statement, step]));
  let dayBefore: string | undefined;
  return statements.map((statement) => {
    const own = formatWithinYear(statement.date, setting.words);
    const step = stepOf.get(statement);
    const row = timelineRow(statement, setting, {
      since: step && sinceLines(step, setting),
      sameDay: own === dayBefore,
      below: step && othersThen(step, topic, setting),
    });
    dayBefore = own;
    return row;
  });
}

function monthSection(month: string | null, rows: SafeHtml, gap: string | undefined, { words }: Setting): SafeHtml {
  const name = month ? html`<a href="#${month}">${formatMonth(month, words)}</a>` : words.monthUnknown;
  const before = gap === undefined ? '' : html`<p class="gap">${gap}</p>`;
  return html`<section class="month">${before}<h3${attributes({ id: month ?? undefined })}>${name}</h3>${rows}</section>`;
}

function yearSection({ year, count }: Year, months: SafeHtml[], { words }: Setting): SafeHtml {
  return html`<section class="year" aria-labelledby="${year}">
    <h2 id="${year}">
      <a href="#${year}">${formatYear(year, words)}</a> <span class="count">${words.statements(count)}</span>
    </h2>
    ${months}
  </section>`;
}

function sinceLines({ interval, newRole }: PositionStep, setting: Setting): SafeHtml[] {
  const { words } = setting;
  const office = newRole && officeParts(newRole, words);
  return [
    ...(interval ? [html`${words.later(formatLength(interval, words))}`] : []),
    ...(office
      ? [
          contentText(office, setting, (role = '', organization?: string) =>
            words.position.newRole(words.role(role, organization)),
          ),
        ]
      : []),
  ];
}
