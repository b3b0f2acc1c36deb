import type { EdtfDate } from '../statements/dates.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle } from '../archive/archived-statement.ts';
import type { Publisher } from '../archive/publishers.ts';
import type { Speaker } from '../archive/speakers.ts';
import type { Topic } from '../archive/topics.ts';

/** What a file says beside its statements, by the name of each field as the file has it; a field not given is absent. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** The facts of an entry: every field that its file can have, and the text around its statements (as HTML). */
export function factsOfEntry(article: ArchivedArticle): Facts {
  const { source } = article;
  return {
    title: article.title,
    date: article.date.edtf,
    timezone: article.timezone,
    occasion: article.occasion,
    kind: article.kind,
    dateline: article.dateline,
    place: article.place,
    topics: list(article.topics.map(({ label }) => label)),
    via: list(article.via.map(({ as, name }) => `${as} ${name}`)),
    'source publisher': source.publisher.name,
    'source title': source.title,
    'source url': source.url,
    'source archived': source.archived,
    'source issued': source.issued?.edtf,
    'source accessed': source.accessed?.edtf,
    'source language': source.language,
    'source sha256': source.sha256,
    translation: article.translation,
    aliases: list(article.aliases),
    status: article.status,
    corrections: list(article.corrections.map(({ date, text }) => `${date.edtf} ${text}`)),
    text: list(article.blocks.flatMap((block) => (block.type === 'prose' ? [block.html] : []))),
  };
}

/** The facts of a speaker's file, each role with its days. */
export function factsOfSpeaker({
  name,
  sortName,
  kind,
  aliases,
  country,
  identifiers,
  roles,
  noteHtml,
}: Speaker): Facts {
  const day = (date: EdtfDate | null) => date?.edtf ?? '';
  return {
    name,
    sort_name: sortName,
    kind,
    aliases: list(aliases),
    country,
    ...identifiers,
    roles: list(
      roles.map(({ role, organization, from, to }) =>
        [role, organization, `${day(from)}/${day(to)}`].filter((part) => part !== undefined).join(', '),
      ),
    ),
    text: noteHtml,
  };
}

/** The facts of a topic's file. */
export function factsOfTopic({ label, aliases, broader, related, noteHtml }: Topic): Facts {
  const labels = (topics: readonly Topic[]) => list(topics.map((topic) => topic.label));
  return { label, aliases: list(aliases), broader: labels(broader), related: labels(related), text: noteHtml };
}

/** The facts of a publisher's file. */
export function factsOfPublisher({ name, aliases, kind, country, url, noteHtml }: Publisher): Facts {
  return { name, aliases: list(aliases), kind, country, url, text: noteHtml };
}

/** The facts of a site: its settings and what it says about itself. */
export function factsOfSite({ site, aboutHtml }: Archive): Facts {
  const { licence, languages, writtenTags, shownAddress, ...rest } = site;
  return {
    ...rest,
    address: shownAddress,
    languages: list(languages.map((tag) => writtenTags[tag] ?? tag)),
    'licence name': licence.name,
    'licence url': licence.url,
    about: aboutHtml,
  };
}

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join('; ');
}
