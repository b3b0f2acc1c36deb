import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/parties.ts';
import type { Speaker } from '../archive/speakers.ts';
import { groupByParty } from './countries.ts';
import { groupBySpeaker, indexByParty, indexBySpeaker, indexByTopic } from './timeline.ts';
import { topicTree, type Topic } from '../archive/topics.ts';

/** How often each speaker or party spoke on each topic, its narrower ones included, as on the page of that position. */
export interface Matrix<Of> {
  /** In the order of the topic list. */
  topics: Topic[];
  rows: { of: Of; total: number; counts: number[] }[];
  /** The highest count of a cell. */
  most: number;
  /** How many rows and topics with statements are left out, those with the fewest. */
  left: { rows: number; topics: number };
}

/** What a page still shows at a glance. */
const limits = { rows: 40, topics: 30 };

/** Counts statements by speaker and topic, in the order of the speaker list. */
export function countMatrix(
  { statements, speakers, topics }: Pick<Archive, 'statements' | 'speakers' | 'topics'>,
  most = limits,
): Matrix<Speaker> {
  return countRows({ statements, topics }, groupBySpeaker(statements, speakers), indexBySpeaker, most);
}

/** Counts statements by the party spoken for and by topic, parties in the order given. */
export function countPartyMatrix(
  { statements, parties, topics }: Pick<Archive, 'statements' | 'parties' | 'topics'>,
  most = limits,
): Matrix<Party> {
  return countRows({ statements, topics }, groupByParty(statements, parties), indexByParty, most);
}

/** Beyond the limits those with the most statements stay. */
function countRows<Of>(
  { statements, topics }: Pick<Archive, 'statements' | 'topics'>,
  groups: readonly [Of, ArchivedStatement[]][],
  index: (statements: readonly ArchivedStatement[]) => Map<Of, ArchivedStatement[]>,
  most: typeof limits,
): Matrix<Of> {
  const onTopic = indexByTopic(statements);
  const inOrder = [...new Set(topicTree(topics).map(({ topic }) => topic))].filter((topic) => onTopic.has(topic));
  const shownTopics = withMost(inOrder, most.topics, (topic) => onTopic.get(topic)?.length ?? 0);
  const shown = withMost(groups, most.rows, ([, said]) => said.length);
  const counted = shownTopics.map((topic) => index(onTopic.get(topic) ?? []));
  const rows = shown.map(([of, said]) => ({
    of,
    total: said.length,
    counts: counted.map((groupsOnTopic) => groupsOnTopic.get(of)?.length ?? 0),
  }));
  return {
    topics: shownTopics,
    rows,
    most: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
    left: { rows: groups.length - rows.length, topics: inOrder.length - shownTopics.length },
  };
}

/** One of five shades, by the logarithm of a count, so that few and many are told apart in the same table. */
export function shadeOf(count: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (count <= 1 || most <= 1) return 1;
  return Math.min(5, 1 + Math.ceil((4 * Math.log(count)) / Math.log(most))) as 1 | 2 | 3 | 4 | 5;
}

/** So many items with the highest counts, in the order in which they stood. */
function withMost<Item>(items: readonly Item[], most: number, count: (item: Item) => number): Item[] {
  const kept = new Set(items.toSorted((a, b) => count(b) - count(a)).slice(0, most));
  return items.filter((item) => kept.has(item));
}
