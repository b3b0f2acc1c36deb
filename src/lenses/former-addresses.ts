import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Nameable } from '../archive/names.ts';
import type { Speaker } from '../archive/speakers.ts';
import { articlePath, partyPath, positionPath, speakerPath, topicPath } from '../archive/permalinks.ts';
import { hasSecondView, type Position, type Positions } from './positions.ts';
import { indexBySpeaker, indexByTopic } from './timeline.ts';

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
  const said = indexBySpeaker(statements);
  const onTopic = indexByTopic(statements);
  const own = [
    ...speakers.flatMap((speaker) => withDates(moved(speaker, speakerPath, speaker.name), said.get(speaker))),
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

/** Lists by date with too few statements for a second view, which stand on the page of the speaker or topic. */
export function smallDateLists({
  speakers,
  topics,
  statements,
}: Pick<Archive, 'speakers' | 'topics' | 'statements'>): FormerAddress[] {
  const said = indexBySpeaker(statements);
  const onTopic = indexByTopic(statements);
  const whole = [
    ...speakers.map((one) => ({ path: speakerPath(one.slug), title: one.name, count: said.get(one)?.length ?? 0 })),
    ...topics.map((one) => ({ path: topicPath(one.slug), title: one.label, count: onTopic.get(one)?.length ?? 0 })),
  ];
  return whole
    .filter(({ count }) => !hasSecondView(count))
    .map(({ path, title }) => ({ from: `${path}by-date/`, to: path, title }));
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
