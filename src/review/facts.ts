import type { ArticleFields, SourceFields } from '../statements/fields/article-fields.ts';
import type { EdtfDate } from '../statements/dates/dates.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle, ArchivedSource } from '../archive/archived-statement.ts';
import type { Nameable } from '../archive/names/names.ts';
import type { Publisher, PublisherFields } from '../archive/names/publishers.ts';
import type { Speaker, SpeakerFields } from '../archive/names/speakers.ts';
import type { Topic, TopicFields } from '../archive/names/topics.ts';

/** What a file says beside its statements, by the name of each field as the file has it; a field not given is absent. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** A fact for every field of a file: one that is left out is a type error. */
type FactsOf<Fields> = Record<keyof Fields, string | undefined>;

/** The facts of an entry: every field that its file can have, and the text around its statements (as HTML). */
export function factsOfEntry(article: ArchivedArticle): Facts {
  const facts = {
    title: article.title,
    date: article.date.edtf,
    timezone: article.timezone,
    occasion: article.occasion,
    kind: article.kind,
    dateline: article.dateline,
    place: article.place,
    addressee: list(article.addressee.map(({ name }) => name)),
    topics: list(article.topics.map(({ label }) => label)),
    via: list(article.via.map(({ as, name }) => `${as} ${name}`)),
    source: undefined,
    also: list(
      article.also.map((source) =>
        Object.values(factsOfSource(source))
          .filter((fact) => fact !== undefined)
          .join(', '),
      ),
    ),
    spoken_in: article.spokenIn,
    translation: article.translation,
    aliases: list(article.aliases),
    status: article.status,
    corrections: list(article.corrections.map(({ date, text }) => `${date.edtf} ${text}`)),
  } satisfies FactsOf<ArticleFields>;
  const ofSource = Object.entries(factsOfSource(article.source)).map(([name, value]) => [`source ${name}`, value]);
  return {
    ...facts,
    ...(Object.fromEntries(ofSource) as Facts),
    text: list(article.blocks.flatMap((block) => (block.type === 'prose' ? [block.html] : []))),
  };
}

function factsOfSource(source: ArchivedSource) {
  return {
    publisher: source.publisher.name,
    title: source.title,
    document: source.document,
    pages: source.pages,
    url: source.url,
    archived: source.archived,
    media: source.media,
    issued: source.issued?.edtf,
    accessed: source.accessed?.edtf,
    language: source.language,
    sha256: source.sha256,
    note: source.note,
  } satisfies FactsOf<SourceFields>;
}

/** The facts of a speaker's file, each role and each member with its days. */
export function factsOfSpeaker(speaker: Speaker): Facts {
  const facts = {
    name: speaker.name,
    sort_name: speaker.sortName,
    kind: speaker.kind,
    aliases: list(speaker.aliases),
    labels: labelsOf(speaker.labels),
    former: formerOf(speaker),
    country: speaker.country,
    organization: speaker.organization,
    identifiers: list(Object.entries(speaker.identifiers).map(([register, id]) => `${register} ${id}`)),
    roles: list(
      speaker.roles.map(({ role, organization, country, labels, from, to }) =>
        [role, organization, country, labelsOf(labels), daysOf(from, to)]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
    members: list(speaker.members.map(({ name, from, to }) => `${name.text}, ${daysOf(from, to)}`)),
  } satisfies FactsOf<SpeakerFields>;
  return { ...facts, text: speaker.noteHtml };
}

/** The facts of a topic's file. */
export function factsOfTopic(topic: Topic): Facts {
  const labels = (topics: readonly Topic[]) => list(topics.map((other) => other.label));
  const facts = {
    label: topic.label,
    aliases: list(topic.aliases),
    broader: labels(topic.broader),
    related: labels(topic.related),
    labels: labelsOf(topic.labels),
    former: formerOf(topic),
    from: topic.from,
    to: topic.to,
  } satisfies FactsOf<TopicFields>;
  return { ...facts, text: topic.noteHtml };
}

/** The facts of a publisher's file. */
export function factsOfPublisher(publisher: Publisher): Facts {
  const facts = {
    name: publisher.name,
    aliases: list(publisher.aliases),
    labels: labelsOf(publisher.labels),
    former: formerOf(publisher),
    kind: publisher.kind,
    country: publisher.country,
    url: publisher.url,
  } satisfies FactsOf<PublisherFields>;
  return { ...facts, text: publisher.noteHtml };
}

/** The facts of a site: its settings and what it says about itself. */
export function factsOfSite({ site, aboutHtml }: Archive): Facts {
  const { licence, languages, strapline, writtenTags, shownAddress, pages, ...rest } = site;
  return {
    ...rest,
    strapline: list([strapline.name, labelsOf(strapline.labels) ?? ''].filter((part) => part !== '')),
    address: shownAddress,
    languages: list(languages.map((tag) => writtenTags[tag] ?? tag)),
    'licence name': licence.name,
    'licence url': licence.url,
    'pages entries_in': pages.entries_in,
    'pages positions_from': pages.positions_from?.toString(),
    'pages statements': pages.statements,
    'pages data': pages.data,
    about: aboutHtml,
  };
}

function daysOf(from: EdtfDate | null, to: EdtfDate | null): string {
  return `${from?.edtf ?? ''}/${to?.edtf ?? ''}`;
}

function labelsOf(labels: Readonly<Record<string, string>>): string | undefined {
  return list(Object.entries(labels).map(([language, label]) => `${language} ${label}`));
}

function formerOf({ former }: Nameable): string | undefined {
  return list(former.map(({ text }) => text));
}

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join('; ');
}
