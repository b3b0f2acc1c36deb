import type { Article, ArticleKind, HopKind, Source, Status, TranslationKind } from '../statements/article.ts';
import type { EdtfDate } from '../statements/dates.ts';
import { byPlace, type Place, type Problem, type SourceFile } from '../statements/problems.ts';
import type { Mode, Run } from '../statements/statement.ts';
import { readCollection, type Collection, type ReadArticle } from './collection.ts';
import { indexNames } from './names.ts';
import type { Publisher } from './publishers.ts';
import { resolveArticle } from './resolve-article.ts';
import { findTakenAddresses } from './addresses.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Role } from './roles.ts';
import type { Speaker } from './speakers.ts';
import { compareChronologically } from './timeline.ts';
import { linkTopics, type Topic } from './topics.ts';

/** A hop between the speaker and the source: a publisher or a speaker, and what they did. */
export interface Hop {
  as: HopKind;
  name: string;
}

/** A statement with everything it names resolved. */
export interface ArchivedStatement {
  id: string;
  article: ArchivedArticle;
  /** Its number among the entry's statements, from 0. */
  position: number;
  mode: Mode;
  paragraphs: Run[][];
  speaker: Speaker;
  /** The speaker's name as the entry prints it. */
  printedName: string;
  /** The office held on the day, or the capacity that the entry names. */
  role?: Role | undefined;
  topics: Topic[];
  date: EdtfDate;
  /** Where it begins in its entry's file. */
  place: Place;
}

/** A piece of an archived entry, in order. */
export type ArchivedBlock = { type: 'prose'; html: string } | { type: 'statement'; statement: ArchivedStatement };

/** An entry with everything it names resolved. */
export interface ArchivedArticle {
  slug: string;
  file: string;
  title: string;
  date: EdtfDate;
  timezone?: string | undefined;
  occasion?: string | undefined;
  kind?: ArticleKind | undefined;
  dateline?: string | undefined;
  place?: string | undefined;
  topics: Topic[];
  via: Hop[];
  source: Omit<Source, 'publisher'> & { publisher: Publisher };
  translation?: TranslationKind | undefined;
  aliases: string[];
  status: Status;
  corrections: Article['corrections'];
  blocks: ArchivedBlock[];
  statements: ArchivedStatement[];
}

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

const unnamedSite: SiteSettings = { title: 'Untitled', strapline: '', languages: ['en'], licence: { name: '' } };

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
  const collator = new Intl.Collator(site.languages[0]);
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
