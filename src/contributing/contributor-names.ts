import type { Archive } from '../archive/archive.ts';
import { attributionNames } from '../archive/names/attribution-names.ts';
import { countryName } from '../archive/names/countries.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import { indexNames, type NameIndex } from '../archive/names/names.ts';
import { indexParties } from '../archive/names/parties.ts';
import type { Publisher } from '../archive/names/publishers.ts';
import { indexSpeakers } from '../archive/names/speaker-names.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import type { AttributionNames } from '../statements/choose-reading.ts';
import type { DraftNames } from '../drafting/draft-names.ts';

/** What of a file cannot be sent as it is: earlier names without their places. */
interface OwnNames {
  former: string[];
}

/** What a page needs of a collection to draft and check an entry: its names, and the addresses that are taken. */
export interface ContributorNames {
  speakers: (Pick<
    Speaker,
    'slug' | 'name' | 'sortName' | 'kind' | 'aliases' | 'labels' | 'country' | 'organization' | 'roles'
  > &
    OwnNames)[];
  topics: (Pick<Topic, 'slug' | 'label' | 'aliases' | 'labels' | 'from' | 'to'> & OwnNames & { broader: string[] })[];
  publishers: (Pick<Publisher, 'slug' | 'name' | 'aliases' | 'labels'> & OwnNames)[];
  /** Addresses that an entry has or had. */
  taken: string[];
}

/** The names of an archive, as plain data. */
export function contributorNames({ speakers, topics, publishers, articles }: Archive): ContributorNames {
  const formerOf = (file: { former: readonly { text: string }[] }) => file.former.map(({ text }) => text);
  return {
    speakers: speakers.map((speaker) => {
      const { slug, name, sortName, kind, aliases, labels, country, organization, roles } = speaker;
      return { slug, name, sortName, kind, aliases, labels, country, organization, roles, former: formerOf(speaker) };
    }),
    topics: topics.map((topic) => {
      const { slug, label, aliases, labels, from, to } = topic;
      const broader = topic.broader.map((above) => above.slug);
      return { slug, label, aliases, labels, from, to, broader, former: formerOf(topic) };
    }),
    publishers: publishers.map((publisher) => {
      const { slug, name, aliases, labels } = publisher;
      return { slug, name, aliases, labels, former: formerOf(publisher) };
    }),
    taken: articles.flatMap(({ slug, aliases }) => [slug, ...aliases]),
  };
}

/** The same names, indexed as the checker and the drafting room ask for them. */
export interface NamesAtHand extends Omit<DraftNames, 'topics' | 'speakers' | 'publishers'>, KnownNames {
  topics: NameIndex<Topic>;
  everyTopic: readonly Topic[];
  taken: ReadonlySet<string>;
}

/** Indexes names that came as plain data; `root` is the content folder as authors see it. */
export function namesAtHand(data: ContributorNames, root = 'content'): NamesAtHand {
  const place = { line: 1, column: 1 };
  const named = (...names: string[]) => names.map((text) => ({ text, place }));
  const own = (room: string, { slug, former }: { slug: string; former: string[] }) => ({
    file: `${root}/${room}/${slug}.md`,
    former: named(...former),
    noteHtml: '',
  });
  const speakers = data.speakers.map((speaker): Speaker => ({
    ...speaker,
    ...own('speakers', speaker),
    identifiers: {},
    members: [],
    names: named(speaker.name, speaker.sortName, ...speaker.aliases, ...Object.values(speaker.labels)),
  }));
  const topics = data.topics.map((topic): Topic => ({
    ...topic,
    ...own('topics', topic),
    broader: [],
    narrower: [],
    related: [],
  }));
  const topicAt = new Map(topics.map((topic) => [topic.slug, topic]));
  data.topics.forEach(({ broader }, index) => {
    topics[index]?.broader.push(...broader.flatMap((slug) => topicAt.get(slug) ?? []));
  });
  const publishers = data.publishers.map((publisher): Publisher => ({
    ...publisher,
    ...own('publishers', publisher),
    names: named(publisher.name, ...publisher.aliases, ...Object.values(publisher.labels)),
  }));
  return {
    root,
    speakers: indexSpeakers(speakers).index,
    everySpeaker: speakers,
    publishers: indexNames(publishers, ({ names }) => names).index,
    topics: indexNames(topics, ({ label, aliases, labels }) => named(label, ...aliases, ...Object.values(labels)))
      .index,
    everyTopic: topics,
    parties: indexParties(speakers),
    taken: new Set(data.taken),
  };
}

/** The same names, as the reader of an attribution asks for them. */
export function attributionNamesIn(data: ContributorNames): AttributionNames {
  return attributionNames(namesAtHand(data));
}

/** On whose behalf somebody can speak: the countries that the collection names, as a language calls them, its organizations and groups. */
export function partiesIn({ speakers }: ContributorNames, language: string): { name: string; aliases: string[] }[] {
  const codes = speakers.flatMap(({ country, roles }) => [country, ...roles.map((role) => role.country)]);
  const countries = [...new Set(codes)].map((code) => code && countryName(code, language));
  const bodies = speakers.filter(({ kind }) => kind === 'organization' || kind === 'group');
  return [...countries.flatMap((name) => (name ? [{ name, aliases: [] }] : [])), ...bodies];
}
