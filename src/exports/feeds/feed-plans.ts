import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { partyPath, partyPositionPath, positionPath, speakerPath, topicPath } from '../../archive/permalinks.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Topic } from '../../archive/names/topics.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { Positions } from '../../lenses/positions.ts';
import { indexByParty, indexBySpeaker, indexByTopic } from '../../lenses/timeline.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { partyName } from '../../rendering/party-name.ts';
import { firstDay } from '../../statements/dates/dates.ts';
import { updatedOn, type FeedPlan } from './feed.ts';

/** How many statements the feed of the whole holds, each of the others, and those of positions, which are many and grow slowly. */
export const mostInFeed = { whole: 50, other: 10, position: 5 };

/** From so many statements on a position has a feed of its own. */
export const fewestForFeed = 10;

/** The feeds of an archive: of the whole, of each speaker, topic and party, and of each position of ten statements or more. */
export function feedPlans(
  { site, statements, speakers, topics, parties }: Archive,
  { ofSpeakers, ofParties, hasPage }: Positions,
  words: InterfaceWords,
): FeedPlan[] {
  const rank = new Map(latestFirst(statements).map((statement, index) => [statement, index]));
  const latest = (said: readonly ArchivedStatement[], most: number) =>
    said.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, most);
  const plan = (
    name: string,
    path: string,
    said: readonly ArchivedStatement[] = [],
    most = mostInFeed.other,
  ): FeedPlan[] =>
    said.length === 0 ? [] : [{ title: `${name} · ${site.title}`, path, statements: latest(said, most) }];
  const [bySpeaker, byTopic, byParty] = [
    indexBySpeaker(statements),
    indexByTopic(statements),
    indexByParty(statements),
  ];
  const isLong = ({ statements: said }: { statements: readonly ArchivedStatement[] }) => said.length >= fewestForFeed;
  const position = (who: string, topic: Topic) => words.position.title(who, nameIn(topic, words.tag));
  return [
    { title: site.title, path: '', statements: latest(statements, mostInFeed.whole) },
    ...speakers.flatMap((speaker) =>
      plan(nameIn(speaker, words.tag), speakerPath(speaker.slug), bySpeaker.get(speaker)),
    ),
    ...topics.flatMap((topic) => plan(nameIn(topic, words.tag), topicPath(topic.slug), byTopic.get(topic))),
    ...parties.flatMap((party) => plan(partyName(party, words), partyPath(party.slug), byParty.get(party))),
    ...ofSpeakers
      .filter((each) => isLong(each) && hasPage(each))
      .flatMap(({ who, topic, statements: said }) =>
        plan(position(nameIn(who, words.tag), topic), positionPath(who.slug, topic.slug), said, mostInFeed.position),
      ),
    ...ofParties
      .filter((each) => isLong(each) && hasPage(each))
      .flatMap(({ who, topic, statements: said }) =>
        plan(
          position(partyName(who, words), topic),
          partyPositionPath(who.slug, topic.slug),
          said,
          mostInFeed.position,
        ),
      ),
  ];
}

/** Statements by the day on which their entries came or were corrected last, then by the day on which they were said. */
function latestFirst(statements: readonly ArchivedStatement[]): ArchivedStatement[] {
  const days = new Map(
    [...new Set(statements.map(({ article }) => article))].map((article) => [article, updatedOn(article)]),
  );
  return statements
    .map((statement, index) => ({
      statement,
      index,
      day: days.get(statement.article) ?? '',
      said: firstDay(statement.date),
    }))
    .sort((a, b) => compare(b.day, a.day) || compare(b.said, a.said) || b.index - a.index)
    .map(({ statement }) => statement);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
