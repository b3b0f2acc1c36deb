import { statementPath, yearPath } from '../../archive/permalinks.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { Cell, Mark, Swimlanes } from '../../lenses/swimlanes.ts';
import { firstDay } from '../../statements/dates/dates.ts';
import { attributes, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { partyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { namesOf } from '../statement/who-said.ts';

/** Lanes over time, each of a speaker or each of a party. */
export type Drawn = Swimlanes<Speaker> | Swimlanes<Party>;
/** Whose a lane is. */
export type Who = Speaker | Party;

/** Where a mark or a cell leads; `narrowed` is the timeline of just its statements, which needs scripts. */
export interface Address {
  href: string;
  narrowed?: string;
}

/** Out of the order of tabs, for there may be hundreds: a script brings the arrow keys, and the table has the same links. */
export function linkOf({ href, narrowed }: Address): SafeHtml {
  return attributes({ href, 'data-narrowed': narrowed, tabindex: -1 });
}

/** Where a mark leads: to its statement, or to the days of several. */
export function addressOfMark({ statements }: Mark, of: Who, setting: Setting): Address {
  const [first] = statements;
  const last = statements.at(-1);
  if (!first || !last) throw new Error('a mark needs a statement');
  if (first === last) return { href: setting.linkTo(statementPath(first.article.slug, first.id)) };
  return addressOfPeriod({ from: firstDay(first.date), to: firstDay(last.date) }, of, setting);
}

/** Where a shade leads: to the months it stands for. */
export function addressOfCell({ from, to }: Cell, of: Who, setting: Setting): Address {
  return addressOfPeriod({ from, to }, of, setting);
}

function addressOfPeriod({ from, to }: { from: string; to: string }, of: Who, { linkTo }: Setting): Address {
  const who = 'sortName' in of ? 'speaker' : 'party';
  const query = new URLSearchParams({ [who]: of.slug, from, to });
  return {
    href: `${linkTo(yearPath(from.slice(0, 4)))}#${from.slice(0, 7)}`,
    narrowed: `${linkTo('')}?${query.toString()}`,
  };
}

/** What a mark stands for, in words: who, when, about what; of several how many. */
export function describeMark({ statements }: Mark, of: Who, setting: Setting): string {
  const { words } = setting;
  const [first] = statements;
  const last = statements.at(-1);
  if (!first || !last) throw new Error('a mark needs a statement');
  const topics = first.topics.filter((topic) => statements.every((one) => one.topics.includes(topic)));
  const named = topics.map((topic) => nameIn(topic, words.tag)).join(words.said.comma);
  const head =
    first === last
      ? `${namesOf(first, words)}${words.said.comma}${formatDate(first.date, words)}`
      : `${whoIn(of, setting)}${words.said.comma}${periodOf(first, last, setting)}: ${words.statements(statements.length)}`;
  return named === '' ? head : `${head}${first === last ? ': ' : ' · '}${named}`;
}

/** What a shade stands for, in words: who, when, how many statements. */
export function describeCell({ from, to, count }: Cell, of: Who, setting: Setting): string {
  const { words } = setting;
  return `${whoIn(of, setting)}${words.said.comma}${periodText(from, to, setting)}: ${words.statements(count)}`;
}

/** The months from one statement to another. */
export function periodOf(
  first: Mark['statements'][number],
  last: Mark['statements'][number],
  setting: Setting,
): string {
  return periodText(firstDay(first.date).slice(0, 7), firstDay(last.date).slice(0, 7), setting);
}

/** Months as a reader says them: a whole year as a year. */
export function periodText(from: string, to: string, { words }: Setting): string {
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return formatDate(from.slice(0, 4), words);
  return formatDate(from === to ? from : `${from}/${to}`, words);
}

function whoIn(of: Who, { words }: Setting): string {
  return 'sortName' in of ? nameIn(of, words.tag) : partyName(of, words);
}
