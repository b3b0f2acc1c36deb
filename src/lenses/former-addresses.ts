import type { Archive } from '../archive/archive.ts';
import type { Nameable } from '../archive/names.ts';
import { partyPath, positionPath, speakerPath, topicPath } from '../archive/permalinks.ts';
import { indexBySpeaker, indexByTopic } from './timeline.ts';

/** An address that a page had, and the one it has now, both relative to the base of the site. */
export interface FormerAddress {
  from: string;
  to: string;
  /** What the page is about, by the name in its file. */
  title: string;
}

/**
 * Where the pages of renamed speakers and topics stood: their own, by topic or speaker and by date, the positions, each under every
 * earlier name of either, and the pages of organizations that are spoken for.
 */
export function formerAddresses(
  archive: Pick<Archive, 'speakers' | 'topics' | 'parties' | 'statements'>,
): FormerAddress[] {
  const { speakers, topics, parties, statements } = archive;
  const own = [
    ...speakers.flatMap((speaker) => moved(speaker, speakerPath, speaker.name)),
    ...topics.flatMap((topic) => moved(topic, topicPath, topic.label)),
  ].flatMap((address) => [address, { ...address, from: `${address.from}by-date/`, to: `${address.to}by-date/` }]);
  const ofParties = parties.flatMap(({ speaker, slug, name }) =>
    speaker?.slug === slug ? moved(speaker, partyPath, name) : [],
  );
  const positions = [...indexByTopic(statements)].flatMap(([topic, onTopic]) =>
    [...indexBySpeaker(onTopic).keys()].flatMap((speaker) =>
      namesOf(speaker).flatMap((speakerSlug) =>
        namesOf(topic).flatMap((topicSlug) =>
          speakerSlug === speaker.slug && topicSlug === topic.slug
            ? []
            : [
                {
                  from: positionPath(speakerSlug, topicSlug),
                  to: positionPath(speaker.slug, topic.slug),
                  title: `${speaker.name}, ${topic.label}`,
                },
              ],
        ),
      ),
    ),
  );
  return [...own, ...ofParties, ...positions];
}

function namesOf({ slug, former }: Nameable): string[] {
  return [slug, ...former.map(({ text }) => text)];
}

function moved(file: Nameable, pathOf: (slug: string) => string, title: string): FormerAddress[] {
  return file.former.map(({ text }) => ({ from: pathOf(text), to: pathOf(file.slug), title }));
}
