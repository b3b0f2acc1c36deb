import { firstDay, type EdtfDate } from '../statements/dates/dates.ts';
import { speakersOf, type ArchivedArticle, type ArchivedStatement } from '../archive/archived-statement.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { ancestorsOf, type Topic } from '../archive/names/topics.ts';

/** The date of a statement by one of the clocks; undefined where nobody knows when it was reported. */
export function dateBy(clock: Clock, { date, article }: ArchivedStatement): EdtfDate | undefined {
  return clock === 'said' ? date : article.source.issued;
}

/** The statements whose report is dated, the latest report first, those of one report in its order. */
export function latestReportFirst(statements: readonly ArchivedStatement[]): ArchivedStatement[] {
  const dated = statements.flatMap((statement) => {
    const date = dateBy('reported', statement);
    return date ? [{ statement, date, article: statement.article, position: statement.position }] : [];
  });
  return newestFirst(dated).map(({ statement }) => statement);
}

/** A year of a timeline. */
export interface Year {
  /** Four digits. */
  year: string;
  months: Month[];
  count: number;
}

/** A month of a timeline; `month` is `2017-03`, or null where the date does not say which month. */
export interface Month {
  month: string | null;
  statements: ArchivedStatement[];
}

/** `monthOf` a date that lies within one month or says in which it begins, or ends where it has no beginning: `2017-03`; else null. */
export function monthOf(date: EdtfDate): string | null {
  const { edtf, earliest, latest } = date;
  const first = firstDay(date).slice(0, 7);
  if (earliest !== null && latest?.startsWith(first)) return first;
  const written = edtf.split('/').find((end) => /^\d/.test(end)) ?? '';
  return /^\d{4}-\d{2}/.exec(written)?.[0] === first ? first : null;
}

export function yearOf(date: EdtfDate): string {
  return firstDay(date).slice(0, 4);
}

/** Cuts a list sorted by a clock into years and months, both in the order in which they come. */
export function groupByMonth(statements: readonly ArchivedStatement[], clock: Clock = 'said'): Year[] {
  const dateOf = (statement: ArchivedStatement) => dateBy(clock, statement) ?? statement.date;
  return [...Map.groupBy(statements, (statement) => yearOf(dateOf(statement)))].map(([year, ofYear]) => ({
    year,
    count: ofYear.length,
    months: [...Map.groupBy(ofYear, (statement) => monthOf(dateOf(statement)))]
      .map(([month, ofMonth]) => ({ month, statements: ofMonth }))
      .sort((a, b) => Number(a.month !== null) - Number(b.month !== null)),
  }));
}

const counted = new WeakMap<readonly ArchivedStatement[], Map<Clock, { year: string; count: number }[]>>();

/** The years of statements by a clock, newest first, counted once for each list; those that the clock does not date are in none. */
export function countByYear(
  statements: readonly ArchivedStatement[],
  clock: Clock,
): readonly { year: string; count: number }[] {
  const ofList = counted.get(statements) ?? new Map<Clock, { year: string; count: number }[]>();
  counted.set(statements, ofList);
  const known = ofList.get(clock);
  if (known) return known;
  const dates = statements.flatMap((statement) => dateBy(clock, statement) ?? []);
  const made = [...Map.groupBy(dates, yearOf)]
    .map(([year, ofYear]) => ({ year, count: ofYear.length }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
  ofList.set(clock, made);
  return made;
}

/** Statements of one entry that were said on one day and stand one after the other: what a timeline tells under one headline. */
export interface Told {
  article: ArchivedArticle;
  /** The day by the clock of the timeline. */
  date: EdtfDate;
  /** The day on which they were said. */
  said: EdtfDate;
  statements: ArchivedStatement[];
}

/** Cuts a list sorted by a clock where another entry or another day begins. */
export function groupByEntry(statements: readonly ArchivedStatement[], clock: Clock = 'said'): Told[] {
  const groups: Told[] = [];
  for (const statement of statements) {
    const { article, date: said } = statement;
    const date = dateBy(clock, statement) ?? said;
    const last = groups.at(-1);
    const goesOn = last?.article === article && last.said.edtf === said.edtf && last.date.edtf === date.edtf;
    if (goesOn) last.statements.push(statement);
    else groups.push({ article, date, said, statements: [statement] });
  }
  return groups;
}

/** Statements under what they have to do with, in the order given. */
export type StatementIndex<Of> = ReadonlyMap<Of, readonly ArchivedStatement[]>;

/** Indexes a list once: of all statements it is asked for by most kinds of pages, which then show, count and draw the very same lists. */
function indexedOnce<Of>(
  naming: () => (statement: ArchivedStatement) => Iterable<Of>,
): (statements: readonly ArchivedStatement[]) => StatementIndex<Of> {
  const known = new WeakMap<readonly ArchivedStatement[], StatementIndex<Of>>();
  return (statements) => {
    const there = known.get(statements);
    if (there) return there;
    const groups = new Map<Of, ArchivedStatement[]>();
    const namedBy = naming();
    for (const statement of statements) for (const each of namedBy(statement)) append(groups, each, statement);
    known.set(statements, groups);
    return groups;
  };
}

/** Statements under each speaker on whose page they stand: a joint one under each who said it, a group's under its members, too. */
export const indexBySpeaker = indexedOnce(() => speakersOf);

/** Statements under each party that they speak for. */
export const indexByParty = indexedOnce(
  () =>
    ({ parties }: ArchivedStatement) =>
      parties,
);

/** Statements under each speaker, speakers by sort name, statements in the order given. */
export function groupBySpeaker(
  statements: readonly ArchivedStatement[],
  speakers: readonly Speaker[],
): [Speaker, ArchivedStatement[]][] {
  const groups = indexBySpeaker(statements);
  return speakers.flatMap((speaker) => {
    const group = groups.get(speaker);
    return group ? [[speaker, group] as [Speaker, ArchivedStatement[]]] : [];
  });
}

/** Statements under each topic they name, topics by label; a statement stands under every one of its topics. */
export function groupByTopic(
  statements: readonly ArchivedStatement[],
  topics: readonly Topic[],
): [Topic, ArchivedStatement[]][] {
  const groups = new Map<Topic, ArchivedStatement[]>();
  for (const statement of statements) {
    for (const topic of statement.topics) append(groups, topic, statement);
  }
  return topics.flatMap((topic) => {
    const group = groups.get(topic);
    return group ? [[topic, group] as [Topic, ArchivedStatement[]]] : [];
  });
}

/** Statements under each topic they name and every topic above it, each statement once a topic. */
export const indexByTopic = indexedOnce(() => {
  const reached = new Map<Topic, readonly Topic[]>();
  const upwards = (topic: Topic) => {
    const known = reached.get(topic) ?? [topic, ...ancestorsOf(topic)];
    reached.set(topic, known);
    return known;
  };
  return ({ topics }: ArchivedStatement): Iterable<Topic> => {
    const [topic, ...more] = topics;
    return topic && more.length === 0 ? upwards(topic) : new Set(topics.flatMap(upwards));
  };
});

function append<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
