import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Nameable } from '../archive/names/names.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { articlePath, partyPath, positionPath, speakerPath, topicPath } from '../archive/permalinks.ts';
import { hasSecondView, type Position, type Positions } from './positions.ts';
import { groupByParty } from './countries.ts';
import { indexByTopic } from './timeline.ts';

/** An address that a page had, and the one it has now, both relative to the base of the site. */
export interface FormerAddress {
  from: string;
  to: string;
  /** What the page is about, by the name in its file. */
  title: string;
}

/**
 * Where the pages of renamed entries, speakers and topics stood: their own, by topic or speaker and by date, the positions, each under
 * every earlier name of either, and the pages of organizations that are spoken for.
 */
export function formerAddresses(
  archive: Pick<Archive, 'articles' | 'speakers' | 'topics' | 'parties' | 'statements'>,
  positions: Positions,
): FormerAddress[] {
  const { articles, speakers, topics, parties, statements } = archive;
  const onTopic = indexByTopic(statements);
  const own = [
    ...speakers.flatMap((speaker) => withDates(moved(speaker, speakerPath, speaker.name))),
    ...topics.flatMap((topic) => withDates(moved(topic, topicPath, topic.label), onTopic.get(topic))),
  ];
  const ofParties = parties.flatMap(({ speaker, slug, name }) =>
    speaker?.slug === slug ? moved(speaker, partyPath, name) : [],
  );
  const renamed = positions.ofSpeakers.flatMap((position) =>
    namesOf(position.who).flatMap((speakerSlug) =>
      namesOf(position.topic).flatMap((topicSlug) =>
        speakerSlug === position.who.slug && topicSlug === position.topic.slug
          ? []
          : [ofPosition(positionPath(speakerSlug, topicSlug), position, positions)],
      ),
    ),
  );
  const entries = articles.flatMap(({ slug, aliases, title }) =>
    aliases.map((alias) => ({ from: articlePath(alias), to: articlePath(slug), title })),
  );
  return [...entries, ...own, ...ofParties, ...renamed];
}

/** Positions that are too small for a page of their own, and stand on the page of the speaker. */
export function smallPositions(positions: Positions): FormerAddress[] {
  return positions.ofSpeakers
    .filter((position) => !positions.hasPage(position))
    .map((position) => ofPosition(positionPath(position.who.slug, position.topic.slug), position, positions));
}

/** Lists by date that are no pages of their own: those of speakers and parties, whose page has them, and of topics with too few statements. */
export function formerDateLists({
  speakers,
  topics,
  parties,
  statements,
}: Pick<Archive, 'speakers' | 'topics' | 'parties' | 'statements'>): FormerAddress[] {
  const onTopic = indexByTopic(statements);
  const whole = [
    ...speakers.map((one) => ({ path: speakerPath(one.slug), title: one.name })),
    ...groupByParty(statements, parties).map(([one]) => ({ path: partyPath(one.slug), title: one.name })),
    ...topics
      .filter((one) => !hasSecondView(onTopic.get(one)?.length ?? 0))
      .map((one) => ({ path: topicPath(one.slug), title: one.label })),
  ];
  return whole.map(({ path, title }) => ({ from: `${path}by-date/`, to: path, title }));
}

function ofPosition(from: string, { who, topic }: Position<Speaker>, { pathOf }: Positions): FormerAddress {
  return { from, to: pathOf(who, topic), title: `${who.name}, ${topic.label}` };
}

/** An address, and that of the same by date, which leads to the page of all where there is no second view. */
function withDates(
  addresses: readonly FormerAddress[],
  statements: readonly ArchivedStatement[] = [],
): FormerAddress[] {
  const byDate = hasSecondView(statements.length) ? 'by-date/' : '';
  return addresses.flatMap(({ from, to, title }) => [
    { from, to, title },
    { from: `${from}by-date/`, to: `${to}${byDate}`, title },
  ]);
}

function namesOf({ slug, former }: Nameable): string[] {
  return [slug, ...former.map(({ text }) => text)];
}

function moved(file: Nameable, pathOf: (slug: string) => string, title: string): FormerAddress[] {
  return file.former.map(({ text }) => ({ from: pathOf(text), to: pathOf(file.slug), title }));
}
