import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Clock } from '../archive/chronology.ts';
import type { Topic } from '../archive/topics.ts';
import { formatLength, formatMonth, formatWithinYear, formatYear } from '../languages/format-date.ts';
import type { PositionStep } from '../lenses/position.ts';
import { dateBy, groupByMonth, type Month, type Year } from '../lenses/timeline.ts';
import { briefStatement, entriesNote } from './brief-statement.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import { contentText } from './named.ts';
import { othersThen } from './others-then.ts';
import type { Setting } from './setting.ts';
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
}

/** Statements by year and month of a clock, in the order given. */
export function timelineHtml(
  statements: readonly ArchivedStatement[],
  setting: Setting,
  { clock = 'said', position, isBrief = false }: TimelineLook = {},
): SafeHtml {
  const steps = new Map(position?.steps.map((step) => [step.statement, step]));
  const rowsOf = ({ statements: ofMonth }: Month) => {
    if (isBrief) return ofMonth.map((statement) => html`<li>${briefStatement(statement, setting)}</li>`);
    let dayBefore: string | undefined;
    return ofMonth.map((statement) => {
      const own = formatWithinYear(dateBy(clock, statement) ?? statement.date, setting.words);
      const step = steps.get(statement);
      const row = timelineRow(statement, setting, {
        clock,
        since: step && sinceLines(step, setting),
        sameDay: own === dayBefore,
        below: step && position && othersThen(step, position.topic, setting),
      });
      dayBefore = own;
      return row;
    });
  };
  const listClass = isBrief ? 'brief' : 'statements';
  const years = groupByMonth(statements, clock).map((year) => yearSection(year, rowsOf, listClass, setting));
  return html`${isBrief ? entriesNote(setting) : ''}
    <div class="timeline">${years}</div>`;
}

function yearSection(
  { year, months, count }: Year,
  rowsOf: (month: Month) => SafeHtml[],
  listClass: string,
  { words }: Setting,
): SafeHtml {
  const sections = months.map((month) => {
    const name = month.month
      ? html`<a href="#${month.month}">${formatMonth(month.month, words)}</a>`
      : words.monthUnknown;
    return html`<section class="month"><h3${attributes({ id: month.month ?? undefined })}>${name}</h3><ol class="${listClass}">${rowsOf(month)}</ol></section>`;
  });
  return html`<section class="year" aria-labelledby="${year}">
    <h2 id="${year}">
      <a href="#${year}">${formatYear(year, words)}</a> <span class="count">${words.statements(count)}</span>
    </h2>
    ${sections}
  </section>`;
}

function sinceLines({ interval, newRole }: PositionStep, setting: Setting): SafeHtml[] {
  const { words } = setting;
  const office = newRole && [newRole, ...(newRole.organization === undefined ? [] : [newRole.organization])];
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
