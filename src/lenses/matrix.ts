import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Speaker } from '../archive/speakers.ts';
import { groupBySpeaker, indexBySpeaker, indexByTopic } from './timeline.ts';
import { topicTree, type Topic } from '../archive/topics.ts';

/** How often each speaker spoke on each topic, its narrower ones included, as on the page of that position. */
export interface Matrix {
  /** In the order of the topic list, and of the speaker list. */
  topics: Topic[];
  rows: { speaker: Speaker; total: number; counts: number[] }[];
  /** The highest count of a cell. */
  most: number;
  /** How many speakers and topics with statements are left out, those with the fewest. */
  left: { speakers: number; topics: number };
}

/** What a page still shows at a glance. */
const limits = { speakers: 80, topics: 80 };

/** Counts statements by speaker and topic; beyond the limits those with the most statements stay. */
export function countMatrix(
  { statements, speakers, topics }: Pick<Archive, 'statements' | 'speakers' | 'topics'>,
  most = limits,
): Matrix {
  const onTopic = indexByTopic(statements);
  const inOrder = [...new Set(topicTree(topics).map(({ topic }) => topic))].filter((topic) => onTopic.has(topic));
  const shownTopics = withMost(inOrder, most.topics, (topic) => onTopic.get(topic)?.length ?? 0);
  const said = groupBySpeaker(statements, speakers);
  const shownSpeakers = withMost(said, most.speakers, ([, ofSpeaker]) => ofSpeaker.length);
  const bySpeaker = new Map(shownTopics.map((topic) => [topic, countBySpeaker(onTopic.get(topic) ?? [])] as const));
  const rows = shownSpeakers.map(([speaker, ofSpeaker]) => ({
    speaker,
    total: ofSpeaker.length,
    counts: shownTopics.map((topic) => bySpeaker.get(topic)?.get(speaker) ?? 0),
  }));
  return {
    topics: shownTopics,
    rows,
    most: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
    left: { speakers: said.length - rows.length, topics: inOrder.length - shownTopics.length },
  };
}

/** One of five shades, by the logarithm of a count, so that few and many are told apart in the same table. */
export function shadeOf(count: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (count <= 1 || most <= 1) return 1;
  return Math.min(5, 1 + Math.ceil((4 * Math.log(count)) / Math.log(most))) as 1 | 2 | 3 | 4 | 5;
}

function countBySpeaker(statements: readonly ArchivedStatement[]): Map<Speaker, number> {
  return new Map([...indexBySpeaker(statements)].map(([speaker, of]) => [speaker, of.length]));
}

/** So many items with the highest counts, in the order in which they stood. */
function withMost<Item>(items: readonly Item[], most: number, count: (item: Item) => number): Item[] {
  const kept = new Set(items.toSorted((a, b) => count(b) - count(a)).slice(0, most));
  return items.filter((item) => kept.has(item));
}
