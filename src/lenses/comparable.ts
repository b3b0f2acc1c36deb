import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import { topicsByWeight } from './leading-topics.ts';
import { indexBySpeaker } from './timeline.ts';

/** Somebody to set beside a speaker, on a topic on which both said much. */
export interface Comparable {
  other: Speaker;
  topic: Topic;
}

const mostOffered = 3;
/** Topics of a speaker that are looked at, and speakers of each. */
const mostTopics = 5;
const mostSpeakers = 5;

/** Who can be set beside a speaker, by what the two of them said on one of the speaker's own leading topics; made once for an archive. */
export class Comparables {
  private readonly onTopic = new Map<Topic, [Speaker, readonly ArchivedStatement[]][]>();

  constructor(statements: readonly ArchivedStatement[]) {
    for (const { topic, statements: said } of topicsByWeight(statements)) {
      const leading = [...indexBySpeaker(said)].sort(([, a], [, b]) => b.length - a.length);
      this.onTopic.set(topic, leading.slice(0, mostSpeakers));
    }
  }

  /** Up to three of them, whoever shares most first. */
  of(speaker: Speaker, statements: readonly ArchivedStatement[]): Comparable[] {
    const candidates = topicsByWeight(statements)
      .slice(0, mostTopics)
      .flatMap(({ topic, statements: own }) =>
        (this.onTopic.get(topic) ?? [])
          .filter(([other]) => other !== speaker)
          .map(([other, said]) => ({ other, topic, shared: Math.min(own.length, said.length) })),
      )
      .sort((a, b) => b.shared - a.shared);
    const chosen = new Map<Speaker, Comparable>();
    for (const { other, topic } of candidates) {
      if (chosen.size < mostOffered && !chosen.has(other)) chosen.set(other, { other, topic });
    }
    return [...chosen.values()];
  }
}
