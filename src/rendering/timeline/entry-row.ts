import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { articlePath, reportedPath, yearPath } from '../../archive/permalinks.ts';
import { formatDate, formatWithinYear } from '../../languages/interface/format-date.ts';
import { dateBy, monthOf, yearOf, type Told } from '../../lenses/timeline.ts';
import { machineDate } from '../../statements/dates/machine-date.ts';
import { boundsText } from '../../statements/dates/period.ts';
import { day } from './day.ts';
import { attributes, html, joined, type SafeHtml } from '../html.ts';
import { contentText, named } from '../named.ts';
import type { Setting } from '../setting.ts';
import { statementHtml } from '../statement/statement.ts';

/** How the row of an entry stands in its timeline. */
export interface EntryRowLook {
  clock?: Clock | undefined;
  /** Whether the row above has the same day, so that it is not said again to the eye. */
  sameDay?: boolean | undefined;
  /** How many statements the day has: the more, the heavier its mark. */
  ofDay?: number | undefined;
  /** Whether the row carries what a script needs to put it into another timeline. */
  movable?: boolean | undefined;
}

/** What an entry tells of a day, as a row of a timeline: the day and the headline, then the first statement and behind it the others. */
export function entryRow(told: Told, setting: Setting, look: EntryRowLook = {}): SafeHtml {
  const { words, linkTo } = setting;
  const { article, date, said, statements } = told;
  const { clock = 'said', sameDay = false, ofDay = 1, movable = false } = look;
  const [first, ...others] = statements;
  if (!first) return html``;
  const saidOn = words.saidOn(formatDate(said, words));
  const own = attributes({
    id: sameDay || movable ? undefined : dayOf(date),
    class: sameDay ? 'same-day' : undefined,
    'data-weight': weightOf(ofDay),
    'data-bounds': boundsText(date),
    ...(movable ? placesOf(first, saidOn, setting) : {}),
  });
  const since = clock === 'reported' ? html`<p class="since">${saidOn}</p>` : '';
  const headline = html`<h4 class="headline"><a href="${linkTo(articlePath(article.slug))}">${contentText(article.title, setting)}</a></h4>`;
  const rest =
    others.length > 0
      ? html`<details class="of-entry"><summary>${words.timeline.more(others.length)}</summary><ol>${others.map(
          (statement) => html`<li>${statementHtml(statement, setting)}</li>`,
        )}</ol></details>`
      : '';
  return html`<li${own}><a class="day" href="${addressOf(told, clock, setting)}">${day(date, setting, { withinYear: true })}</a>${since}<div class="told">${headline}${aboutTold(told, setting)}${statementHtml(first, setting)}${rest}</div></li>`;
}

/** The address of a day on its page; a date that is no day has none. */
function dayOf({ edtf }: Told['date']): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?![^T])/.exec(edtf)?.[0];
}

/** Who speaks, how often, and who reports it: what stands below a headline where the words do not. */
function aboutTold({ article, statements }: Told, setting: Setting): SafeHtml {
  const { words } = setting;
  const speakers = [...new Set(statements.flatMap((statement) => statement.speakers.map(({ speaker }) => speaker)))];
  const names = speakers.map((speaker) => named(speaker, setting));
  return html`<p class="about">${joined(
    [
      joined(names, words.said.comma),
      statements.length > 1 ? html`${words.statements(statements.length)}` : undefined,
      contentText(article.source.publisher, setting),
    ],
    ' · ',
  )}</p>`;
}

/** Where else the day stands: on the page of its year, or of its month where the year is long. */
function addressOf({ date }: Told, clock: Clock, { linkTo }: Setting): string {
  const [year, month] = [yearOf(date), monthOf(date)];
  return `${linkTo(clock === 'said' ? yearPath(year) : reportedPath(year))}${month === null ? '' : `#${month}`}`;
}

/** From so many statements of a day on, its mark is of the next size. */
const weights = [2, 4, 8];

function weightOf(statements: number): number | undefined {
  const weight = weights.filter((fewest) => statements >= fewest).length;
  return weight === 0 ? undefined : weight;
}

function placesOf(statement: ArchivedStatement, saidOn: string, { words }: Setting) {
  const reported = dateBy('reported', statement);
  return {
    'data-entry': statement.article.slug,
    'data-year': yearOf(statement.date),
    'data-month': monthOf(statement.date) ?? undefined,
    'data-reported-year': reported && yearOf(reported),
    'data-reported-month': (reported && monthOf(reported)) ?? undefined,
    'data-reported-day': reported && formatWithinYear(reported, words),
    'data-reported-datetime': reported && machineDate(reported),
    'data-said-on': saidOn,
  };
}
