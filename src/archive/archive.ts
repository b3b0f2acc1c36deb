import { byPlace, type Problem, type SourceFile } from '../statements/problems.ts';
import { findTakenAddresses } from './addresses.ts';
import type { ArchivedArticle, ArchivedStatement } from './archived-statement.ts';
import { causesOf, type Causes } from './consequences.ts';
import { compareChronologically } from './chronology.ts';
import { readCollection, type Collection, type ReadArticle } from './collection.ts';
import { findStrangeCodes } from './names/country-codes.ts';
import { findTakenFormer } from './names/former.ts';
import type { KnownNames } from './names/known-names.ts';
import { findLookAlikes } from './names/look-alikes.ts';
import { linkMembers } from './link-members.ts';
import { linkRelations, type StatedBy } from './link-relations.ts';
import { indexNames } from './names/names.ts';
import { indexParties, type Party } from './names/parties.ts';
import type { Publisher } from './names/publishers.ts';
import { resolveArticle } from './resolve-article.ts';
import { findSameReports, reportedIn } from './same-report.ts';
import { mainTag, type SiteSettings } from './site-settings.ts';
import { indexSpeakers } from './names/speaker-names.ts';
import type { Speaker } from './names/speakers.ts';
import { linkThemes, type Theme } from './themes.ts';
import { linkTopics, type Topic } from './names/topics.ts';

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
  /** What was collected together, by title. */
  themes: Theme[];
  /** Whom somebody speaks for, by address. */
  parties: Party[];
}

/** A collection read and resolved; with errors among the problems the archive lacks what could not be read. */
export interface ArchiveReading extends Causes {
  archive: Archive;
}

const unnamedSite: SiteSettings = {
  title: 'Untitled',
  strapline: { name: '', labels: {} },
  languages: ['en'],
  writtenTags: {},
  pages: {},
  licence: { name: '' },
};

/** Builds the archive from the files of a content folder; problems come in the order of files and lines. */
export function buildArchive(root: string, files: readonly SourceFile[], read?: ReadArticle): ArchiveReading {
  return resolveCollection(readCollection(root, files, read));
}

/** The names of a collection, linked with each other, and what is wrong with them. */
export interface LinkedNames {
  names: KnownNames;
  topics: Topic[];
  themes: Theme[];
  problems: Problem[];
}

/** Links the names of a collection with each other. */
export function linkNames(
  collection: Pick<Collection, 'root' | 'speakers' | 'topics' | 'publishers'> & Partial<Pick<Collection, 'themes'>>,
): LinkedNames {
  const speakers = indexSpeakers(collection.speakers);
  const publishers = indexNames(collection.publishers, (publisher) => publisher.names);
  const { topics, index, problems } = linkTopics(collection.topics, collection.root);
  const linked = linkThemes(collection.themes ?? [], index, collection.root);
  const names = {
    root: collection.root,
    speakers: speakers.index,
    publishers: publishers.index,
    topics: index,
    parties: indexParties(collection.speakers),
  };
  return {
    names,
    topics,
    themes: linked.themes,
    problems: [
      ...speakers.problems,
      ...publishers.problems,
      ...problems,
      ...linked.problems,
      ...linkMembers(collection.speakers, speakers.index),
      ...findStrangeCodes(collection.speakers),
      ...findLookAlikes([...collection.speakers, ...collection.topics, ...collection.publishers]),
      ...[collection.speakers, collection.topics, collection.publishers].flatMap(findTakenFormer),
    ],
  };
}

/** Builds the archive from a collection and its names; a caller that has resolved some of its entries passes what knows them. */
export function resolveCollection(
  collection: Collection,
  { names, topics, themes, problems: ofNames }: LinkedNames = linkNames(collection),
  resolve: typeof resolveArticle = resolveArticle,
): ArchiveReading {
  const problems = [...collection.problems, ...ofNames, ...findTakenAddresses(collection.articles)];
  const articles: ArchivedArticle[] = [];
  const stated: StatedBy[] = [];
  for (const article of collection.articles) {
    const resolved = resolve(article, names);
    if (resolved.article) articles.push(resolved.article);
    problems.push(...resolved.problems);
    stated.push(...resolved.stated);
  }
  problems.push(...linkRelations(stated, articles, collection.entryFiles));
  problems.push(...findSameReports(articles.map((article) => ({ file: article.file, report: reportedIn(article) }))));
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
    topics: topics.toSorted((a, b) => collator.compare(a.label, b.label)),
    publishers: collection.publishers.toSorted((a, b) => collator.compare(a.name, b.name)),
    themes: themes.toSorted((a, b) => collator.compare(a.title, b.title)),
    parties: partiesIn(current),
  };
  return { archive, ...causesOf(problems.sort(byPlace), collection.unread) };
}

/** The parties that somebody speaks for, by name. */
function partiesIn(articles: readonly ArchivedArticle[]): Party[] {
  const found = new Set(articles.flatMap(({ statements }) => statements.flatMap(({ parties }) => parties)));
  return [...found].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
