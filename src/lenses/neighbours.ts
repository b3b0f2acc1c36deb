import { speakersOf, type ArchivedArticle, type ArchivedStatement } from '../archive/archived-statement.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import { indexBySpeaker, indexByTopic } from './timeline.ts';

/** What was said before and after an entry, by one of its speakers or on one of its topics. */
export interface Neighbours<Of extends Speaker | Topic = Speaker | Topic> {
  of: Of;
  before: ArchivedStatement | undefined;
  after: ArchivedStatement | undefined;
}

/** Where one can read on from an entry. */
export interface ReadOn {
  speakers: Neighbours<Speaker>[];
  topics: Neighbours<Topic>[];
  /** Other entries of the same day. */
  sameDay: ArchivedArticle[];
}

/** So many speakers and so many topics of an entry lead on, those of the most of its statements. */
const mostOfEach = 2;
const mostOfDay = 5;

/** Finds what lies around each entry of an archive, whose statements come oldest first; made once. */
export function readOnFrom(statements: readonly ArchivedStatement[]): (article: ArchivedArticle) => ReadOn {
  const bySpeaker = numbered(indexBySpeaker(statements));
  const byTopic = numbered(indexByTopic(statements));
  const byDay = Map.groupBy(new Set(statements.map(({ article }) => article)), ({ date }) => date.edtf);
  return (article) => ({
    speakers: leading(article.statements.flatMap(speakersOf)).flatMap((of) => around(article, of, bySpeaker)),
    topics: leading(article.statements.flatMap(({ topics }) => topics)).flatMap((of) => around(article, of, byTopic)),
    sameDay: (byDay.get(article.date.edtf) ?? []).filter((other) => other !== article).slice(0, mostOfDay),
  });
}

interface Numbered {
  list: readonly ArchivedStatement[];
  numbers: ReadonlyMap<ArchivedStatement, number>;
}

function numbered<Of>(lists: ReadonlyMap<Of, readonly ArchivedStatement[]>): Map<Of, Numbered> {
  return new Map(
    [...lists].map(([of, list]) => [
      of,
      { list, numbers: new Map(list.map((statement, number) => [statement, number])) },
    ]),
  );
}

/** Those that are there most often, in the order in which they come. */
function leading<Of>(all: readonly Of[]): Of[] {
  const counts = [...Map.groupBy(all, (one) => one)].map(([of, { length: count }]) => ({ of, count }));
  return counts
    .sort((a, b) => b.count - a.count)
    .slice(0, mostOfEach)
    .map(({ of }) => of);
}

function around<Of extends Speaker | Topic>(
  article: ArchivedArticle,
  of: Of,
  lists: ReadonlyMap<Of, Numbered>,
): Neighbours<Of>[] {
  const { list, numbers } = lists.get(of) ?? { list: [], numbers: new Map<ArchivedStatement, number>() };
  const own = article.statements.flatMap((statement) => numbers.get(statement) ?? []);
  if (own.length === 0) return [];
  const [before, after] = [list[Math.min(...own) - 1], list[Math.max(...own) + 1]];
  return before || after ? [{ of, before, after }] : [];
}
