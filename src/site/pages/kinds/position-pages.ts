import type { ArchivedStatement } from '../../../archive/archived-statement.ts';
import type { Party } from '../../../archive/names/parties.ts';
import type { Speaker } from '../../../archive/names/speakers.ts';
import { descendantsOf, type Topic } from '../../../archive/names/topics.ts';
import { partyPositionPath, positionPath } from '../../../archive/permalinks.ts';
import { sharedPositions } from '../../../exports/sharing/shared-positions.ts';
import { tracePosition, traceStatements, type PositionStep } from '../../../lenses/position.ts';
import type { Position } from '../../../lenses/positions.ts';
import { positionPage } from '../../../rendering/pages/position-page.ts';
import { positionLens } from '../embeds.ts';
import type { ListedPage } from '../listed-page.ts';
import { withBibliography, withEmbed } from '../page-with.ts';
import { archivePositions } from '../setting.ts';

/** What a speaker or a party said on a topic, narrower ones included, where there is enough. */
export function positionPages(): ListedPage[] {
  const { ofSpeakers, ofParties, hasPage } = archivePositions();
  const shared = new Set<unknown>(sharedPositions(archivePositions()));
  const pageOf = (
    position: Position<Speaker> | Position<Party>,
    path: string,
    filter: Readonly<Record<string, string>>,
    trace: () => PositionStep[],
  ): ListedPage => {
    const { who, topic, statements, onTopic } = position;
    const isShared = shared.has(position);
    return {
      path,
      shown: { statements: [statements, onTopic], also: isShared ? 'shared' : '' },
      content: withEmbed(
        isShared ? positionLens(who, topic, statements) : undefined,
        withBibliography({ ...filter, topic: topic.slug }, statements, (setting) =>
          positionPage({ who, topic, steps: trace(), ...withNarrower(topic, statements) }, setting),
        ),
      ),
    };
  };
  return [
    ...ofSpeakers.filter(hasPage).map((position) => {
      const { who, topic, statements, onTopic } = position;
      return pageOf(position, positionPath(who.slug, topic.slug), { speaker: who.slug }, () =>
        tracePosition(who, statements, onTopic),
      );
    }),
    ...ofParties.filter(hasPage).map((position) => {
      const { who, topic, statements, onTopic } = position;
      return pageOf(position, partyPositionPath(who.slug, topic.slug), { party: who.slug }, () =>
        traceStatements(statements, onTopic),
      );
    }),
  ];
}

/** The statements, and those narrower topics through which some of them came. */
function withNarrower(topic: Topic, statements: readonly ArchivedStatement[]) {
  const below = new Set(descendantsOf(topic));
  const through = statements
    .filter((statement) => !statement.topics.includes(topic))
    .flatMap((statement) => statement.topics.filter((candidate) => below.has(candidate)));
  return { statements, narrower: [...new Set(through)] };
}
