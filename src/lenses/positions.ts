import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import { partyPath, partyPositionPath, positionPath, speakerPath } from '../archive/permalinks.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import { indexByParty, indexBySpeaker, indexByTopic } from './timeline.ts';

/** From so many statements on, what one said on a topic has a page of its own, unless site.yaml says another number. */
export const fewestOnPosition = 3;

/** Up to four statements are seen at once: from five on a second view of them, by date or by country, is worth a page. */
const fewestForSecondView = 5;

/** Whether so many statements on one page are enough for a second view of them, by date or by country. */
export function hasSecondView(count: number): boolean {
  return count >= fewestForSecondView;
}

/** What a speaker, or whoever spoke for a party, said on a topic, narrower topics included. */
export interface Position<Who extends Speaker | Party> {
  who: Who;
  topic: Topic;
  /** In the order of the archive. */
  statements: readonly ArchivedStatement[];
  /** All that was said on the topic. */
  onTopic: readonly ArchivedStatement[];
}

/** The positions of an archive, and where each of them stands. */
export interface Positions {
  ofSpeakers: Position<Speaker>[];
  ofParties: Position<Party>[];
  /** Whether a position has a page of its own. */
  hasPage: (position: Position<Speaker> | Position<Party>) => boolean;
  /** The path of a position: of its page, or of its place on the page of the speaker or party. */
  pathOf: (who: Speaker | Party, topic: Topic) => string;
}

/** Gathers the positions of an archive; those of `fewest` statements and more have pages. */
export function findPositions(
  { statements }: { statements: readonly ArchivedStatement[] },
  fewest = fewestOnPosition,
): Positions {
  const ofSpeakers: Position<Speaker>[] = [];
  const ofParties: Position<Party>[] = [];
  const said = new Map<Speaker | Party, Map<Topic, readonly ArchivedStatement[]>>();
  const remember = (who: Speaker | Party, topic: Topic, found: readonly ArchivedStatement[]) => {
    const own = said.get(who) ?? new Map<Topic, readonly ArchivedStatement[]>();
    said.set(who, own.set(topic, found));
  };
  for (const [topic, onTopic] of indexByTopic(statements)) {
    for (const [who, found] of indexBySpeaker(onTopic)) {
      ofSpeakers.push({ who, topic, statements: found, onTopic });
      remember(who, topic, found);
    }
    for (const [who, found] of indexByParty(onTopic)) {
      ofParties.push({ who, topic, statements: found, onTopic });
      remember(who, topic, found);
    }
  }
  return {
    ofSpeakers,
    ofParties,
    hasPage: (position) => position.statements.length >= fewest,
    pathOf: (who, topic) => {
      const found = said.get(who)?.get(topic) ?? [];
      const isSpeaker = 'sortName' in who;
      if (found.length >= fewest)
        return isSpeaker ? positionPath(who.slug, topic.slug) : partyPositionPath(who.slug, topic.slug);
      const own = isSpeaker ? speakerPath(who.slug) : partyPath(who.slug);
      const place = groupOf(found, topic);
      return place ? `${own}#${encodeURIComponent(place.slug)}` : own;
    },
  };
}

/** The topic under which some statements stand on the page of who said them: their own, for broader ones are no group there. */
function groupOf(found: readonly ArchivedStatement[], topic: Topic): Topic | undefined {
  const [first] = found;
  if (!first || found.some(({ topics }) => topics.includes(topic))) return first && topic;
  return first.topics.find((candidate) => isBelow(candidate, topic)) ?? first.topics[0];
}

function isBelow(topic: Topic, above: Topic): boolean {
  return topic.broader.some((one) => one === above || isBelow(one, above));
}
