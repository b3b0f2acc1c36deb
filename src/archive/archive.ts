import { byPlace, type Problem, type SourceFile } from '../statements/problems.ts';
import { readCollection, type Collection, type ReadArticle } from './collection.ts';
import { indexNames } from './names.ts';
import type { ArchivedArticle, ArchivedStatement } from './archived-statement.ts';
import type { Publisher } from './publishers.ts';
import { resolveArticle } from './resolve-article.ts';
import { findTakenAddresses } from './addresses.ts';
import { mainTag, type SiteSettings } from './site-settings.ts';
import type { Speaker } from './speakers.ts';
import { compareChronologically } from './chronology.ts';
import { linkTopics, type Topic } from './topics.ts';

/** The whole collection, resolved and sorted. Statements of withdrawn entries are in no list but their entry's. */
export interface Archive {
  site: SiteSettings;
  aboutHtml: string;
  /** Oldest first. */
  articles: ArchivedArticle[];
  /** Oldest first; within an entry in its order. */
  statements: ArchivedStatement[];
  /** By sort name. */
  speakers: Speaker[];
  /** By label. */
  topics: Topic[];
  publishers: Publisher[];
}

/** A collection read and resolved; with errors among the problems the archive lacks what could not be read. */
export interface ArchiveReading {
  archive: Archive;
  problems: Problem[];
}

const unnamedSite: SiteSettings = {
  title: 'Untitled',
  strapline: '',
  languages: ['en'],
  writtenTags: {},
  licence: { name: '' },
};

/** Builds the archive from the files of a content folder; problems come in the order of files and lines. */
export function buildArchive(root: string, files: readonly SourceFile[], read?: ReadArticle): ArchiveReading {
  return resolveCollection(readCollection(root, files, read));
}

function resolveCollection(collection: Collection): ArchiveReading {
  const problems = [...collection.problems];
  const speakers = indexNames(collection.speakers, (speaker) => speaker.names);
  const publishers = indexNames(collection.publishers, (publisher) => publisher.names);
  const topics = linkTopics(collection.topics);
  problems.push(...speakers.problems, ...publishers.problems, ...topics.problems);
  problems.push(...findTakenAddresses(collection.articles));

  const names = { root: collection.root, speakers: speakers.index, publishers: publishers.index, topics: topics.index };
  const articles: ArchivedArticle[] = [];
  for (const article of collection.articles) {
    const resolved = resolveArticle(article, names);
    if (resolved.article) articles.push(resolved.article);
    problems.push(...resolved.problems);
  }
  const current = articles.filter((article) => article.status !== 'withdrawn');
  const site = collection.site ?? unnamedSite;
  const collator = new Intl.Collator(mainTag(site));
  const archive: Archive = {
    site,
    aboutHtml: collection.aboutHtml,
    articles: articles.toSorted((a, b) =>
      compareChronologically({ article: a, date: a.date, position: 0 }, { article: b, date: b.date, position: 0 }),
    ),
    statements: current.flatMap((article) => article.statements).sort(compareChronologically),
    speakers: collection.speakers.toSorted((a, b) => collator.compare(a.sortName, b.sortName)),
    topics: topics.topics.toSorted((a, b) => collator.compare(a.label, b.label)),
    publishers: collection.publishers.toSorted((a, b) => collator.compare(a.name, b.name)),
  };
  return { archive, problems: problems.sort(byPlace) };
}
