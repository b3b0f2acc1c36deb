import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { topicTree, type Topic } from '../archive/names/topics.ts';
import { groupByParty } from './countries.ts';
import { groupBySpeaker, indexByParty, indexBySpeaker, indexByTopic, type StatementIndex } from './timeline.ts';

/** How often each speaker or party spoke on each topic, its narrower ones included, as on the page of that position. */
export interface Matrix<Of> {
  /** How many statements there are in all. */
  total: number;
  /** Those with the most first; `narrower` is how many topics right below have statements. */
  topics: { topic: Topic; total: number; narrower: number }[];
  /** Those with the most first; counts in the order of the topics. */
  rows: { of: Of; total: number; counts: number[] }[];
  /** Of the counts of the cells. */
  range: CountRange;
  /** What is not among the rows and topics, the most first. */
  rest: { rows: { of: Of; total: number }[]; topics: { topic: Topic; total: number }[] };
}

/** What a page shows at a glance, and without scrolling sideways. */
const limits = { rows: 40, topics: 16 };
/** Where there are fewer topics at the top than this, narrower ones stand beside them. */
const fewestAtTop = 10;
/** Whether so many topics right below one are worth a matrix of their own. */
export function hasOwnMatrix(narrower: number): boolean {
  return narrower >= 2;
}

type Counted = Pick<Archive, 'statements' | 'topics'>;

/** What a matrix is of: all topics, or those right below one; and how much of it a page holds. */
interface Extent {
  within?: Topic | undefined;
  most?: typeof limits;
}

/** Counts statements by speaker and topic; those with as many stand in the order of the speaker list. */
export function countMatrix(
  { statements, speakers, topics }: Counted & Pick<Archive, 'speakers'>,
  extent: Extent = {},
): Matrix<Speaker> {
  return countRows({ statements, topics }, (said) => groupBySpeaker(said, speakers), indexBySpeaker, extent);
}

/** Counts statements by the party spoken for and by topic; those with as many stand in the order given. */
export function countPartyMatrix(
  { statements, parties, topics }: Counted & Pick<Archive, 'parties'>,
  extent: Extent = {},
): Matrix<Party> {
  return countRows({ statements, topics }, (said) => groupByParty(said, parties), indexByParty, extent);
}

/** The topics whose narrower ones are worth a matrix, in the order of the topic list. */
export function topicsToOpen({ statements, topics }: Counted): Topic[] {
  const onTopic = indexByTopic(statements);
  return topics.filter((topic) => hasOwnMatrix(narrowerIn(topic, onTopic).length));
}

function countRows<Of>(
  { statements, topics }: Counted,
  group: (statements: readonly ArchivedStatement[]) => readonly [Of, ArchivedStatement[]][],
  index: (statements: readonly ArchivedStatement[]) => StatementIndex<Of>,
  { within, most = limits }: Extent,
): Matrix<Of> {
  const onTopic = indexByTopic(statements);
  const counted = within === undefined ? statements : (onTopic.get(within) ?? []);
  const candidates = mostFirst(
    (within === undefined ? topicsAtTop(topics, onTopic) : narrowerIn(within, onTopic)).map((topic) => ({
      topic,
      total: onTopic.get(topic)?.length ?? 0,
      narrower: narrowerIn(topic, onTopic).length,
    })),
  );
  const shown = candidates.slice(0, most.topics);
  const columns = shown.map(({ topic }) => index(onTopic.get(topic) ?? []));
  const groups = mostFirst(group(counted).map(([of, said]) => ({ of, total: said.length })));
  const rows = groups.slice(0, most.rows).map(({ of, total }) => ({
    of,
    total,
    counts: columns.map((groupsOnTopic) => groupsOnTopic.get(of)?.length ?? 0),
  }));
  return {
    total: counted.length,
    topics: shown,
    rows,
    range: rangeOf(rows.flatMap(({ counts }) => counts)),
    rest: { rows: groups.slice(most.rows), topics: candidates.slice(most.topics) },
  };
}

/** The topics that are part of no other; all of them where those are few. */
function topicsAtTop(topics: readonly Topic[], onTopic: ReadonlyMap<Topic, unknown>): Topic[] {
  const inOrder = [...new Set(topicTree(topics).map(({ topic }) => topic))].filter((topic) => onTopic.has(topic));
  const atTop = inOrder.filter(({ broader }) => broader.length === 0);
  return atTop.length < fewestAtTop ? inOrder : atTop;
}

function narrowerIn({ narrower }: Topic, onTopic: ReadonlyMap<Topic, unknown>): Topic[] {
  return narrower.filter((topic) => onTopic.has(topic));
}

function mostFirst<Item extends { total: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.total - a.total);
}

/** A step of the colour that says how many, from pale to strong. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** The counts that shades are spread over: the lowest that there is, and the highest. */
export interface CountRange {
  least: number;
  most: number;
}

/** The range of some counts; those of nothing are no part of it. */
export function rangeOf(counts: readonly number[]): CountRange {
  const there = counts.filter((count) => count > 0);
  return there.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...there), most: Math.max(...there) };
}

/** One of five shades, by the logarithm of a count, so that few and many are told apart in the same table. */
export function shadeOf(count: number, { least, most }: CountRange): Shade {
  if (count <= least || most <= least) return 1;
  return Math.min(5, 1 + Math.ceil((4 * Math.log(count / least)) / Math.log(most / least))) as Shade;
}

/** The counts that each shade stands for, from the lowest to the highest; a shade that no count has is left out. */
export function shadeRanges(range: CountRange): { shade: Shade; from: number; to: number }[] {
  const ranges: { shade: Shade; from: number; to: number }[] = [];
  for (let count = range.least; count > 0 && count <= range.most; count++) {
    const shade = shadeOf(count, range);
    const last = ranges.at(-1);
    if (last?.shade === shade) last.to = count;
    else ranges.push({ shade, from: count, to: count });
  }
  return ranges;
}
