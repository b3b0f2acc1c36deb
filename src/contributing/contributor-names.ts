import type { Archive } from '../archive/archive.ts';
import { indexNames, type NameIndex } from '../archive/names.ts';
import type { Publisher } from '../archive/publishers.ts';
import type { Speaker } from '../archive/speakers.ts';
import type { Topic } from '../archive/topics.ts';
import type { DraftNames } from '../drafting/draft-names.ts';

/** What a page needs of a collection to draft and check an entry: its names, and the addresses that are taken. */
export interface ContributorNames {
  speakers: Pick<Speaker, 'slug' | 'name' | 'sortName' | 'kind' | 'aliases' | 'country' | 'roles'>[];
  topics: Pick<Topic, 'slug' | 'label' | 'aliases'>[];
  publishers: Pick<Publisher, 'slug' | 'name' | 'aliases'>[];
  /** Addresses that an entry has or had. */
  taken: string[];
}

/** The names of an archive, as plain data. */
export function contributorNames({ speakers, topics, publishers, articles }: Archive): ContributorNames {
  return {
    speakers: speakers.map(({ slug, name, sortName, kind, aliases, country, roles }) => ({
      slug,
      name,
      sortName,
      kind,
      aliases,
      country,
      roles,
    })),
    topics: topics.map(({ slug, label, aliases }) => ({ slug, label, aliases })),
    publishers: publishers.map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    taken: articles.flatMap(({ slug, aliases }) => [slug, ...aliases]),
  };
}

/** The same names, indexed as the checker and the drafting room ask for them. */
export interface NamesAtHand extends Omit<DraftNames, 'topics'> {
  root: string;
  topics: NameIndex<Topic>;
  everyTopic: readonly Topic[];
  taken: ReadonlySet<string>;
}

/** Indexes names that came as plain data; `root` is the content folder as authors see it. */
export function namesAtHand(data: ContributorNames, root = 'content'): NamesAtHand {
  const place = { line: 1, column: 1 };
  const named = (...names: string[]) => names.map((text) => ({ text, place }));
  const speakers = data.speakers.map((speaker): Speaker => ({
    ...speaker,
    file: `${root}/speakers/${speaker.slug}.md`,
    identifiers: {},
    noteHtml: '',
    names: named(speaker.name, ...speaker.aliases),
  }));
  const topics = data.topics.map((topic): Topic => ({
    ...topic,
    file: `${root}/topics/${topic.slug}.md`,
    broader: [],
    narrower: [],
    related: [],
    noteHtml: '',
  }));
  const publishers = data.publishers.map((publisher): Publisher => ({
    ...publisher,
    file: `${root}/publishers/${publisher.slug}.md`,
    noteHtml: '',
    names: named(publisher.name, ...publisher.aliases),
  }));
  return {
    root,
    speakers: indexNames(speakers, ({ names }) => names).index,
    everySpeaker: speakers,
    publishers: indexNames(publishers, ({ names }) => names).index,
    topics: indexNames(topics, ({ label, aliases }) => named(label, ...aliases)).index,
    everyTopic: topics,
    taken: new Set(data.taken),
  };
}
