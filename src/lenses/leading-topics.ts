import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { ancestorsOf, type Topic } from '../archive/names/topics.ts';
import { indexByTopic } from './timeline.ts';

/** A topic with what was said on it and on those below it. */
export interface CountedTopic {
  topic: Topic;
  statements: readonly ArchivedStatement[];
}

/** The topics with the most statements, narrower ones included, the most first; those with as many by label. */
export function topicsByWeight(statements: readonly ArchivedStatement[]): CountedTopic[] {
  return [...indexByTopic(statements)]
    .map(([topic, said]) => ({ topic, statements: said }))
    .sort((a, b) => b.statements.length - a.statements.length || (a.topic.label < b.topic.label ? -1 : 1));
}

/** Up to `most` of the topics with the most statements, none of them above or below another: what a collection is about in a few words. */
export function leadingTopics(statements: readonly ArchivedStatement[], most: number): CountedTopic[] {
  const chosen: CountedTopic[] = [];
  for (const counted of topicsByWeight(statements)) {
    if (chosen.length === most) break;
    if (!chosen.some(({ topic }) => areOfOneLine(topic, counted.topic))) chosen.push(counted);
  }
  return chosen;
}

/** Whether two topics are the same, or one is above the other. */
export function areOfOneLine(one: Topic, other: Topic): boolean {
  return one === other || ancestorsOf(one).includes(other) || ancestorsOf(other).includes(one);
}
