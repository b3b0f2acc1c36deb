import { hash } from 'node:crypto';
import { buildArchive } from '../../archive/archive.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { newestFirst } from '../../archive/chronology.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { mainTag } from '../../archive/site-settings.ts';
import type { CitedFrom } from '../../exports/citations/cited-statement.ts';
import type { DataSource } from '../../exports/data/table.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { buildIndex } from '../../search/files/build-index.ts';
import { openEngine, type Engine, type Hits, type SearchOptions } from '../../search/engine.ts';
import { pagesOfSite } from '../../search/meaning/pages-of-site.ts';
import type { Narrowed } from '../../search/hits/narrow-documents.ts';
import type { Narrowing } from '../../search/queries/narrowing.ts';
import { searchRecords } from '../../search/files/records.ts';
import { knownNames } from '../../search/files/silent-names.ts';
import { gitId } from '../../site/content/content-state.ts';
import { readContent } from '../../site/content/read-content.ts';
import { formatProblem } from '../../statements/problems.ts';

/** A collection that programs ask: by the engine of the site, answered with the statements themselves. */
export interface OpenArchive {
  source: DataSource;
  /** A digest of every file of the collection: it tells which state of it answered. */
  edition: string;
  /** What could not be read, in lines. */
  leftOut: string[];
  search: (query: string, options: SearchOptions) => Promise<{ answer: Hits; found: ArchivedStatement[] }>;
  /** From where statements are cited in a language. */
  citedFrom: (words: InterfaceWords) => CitedFrom;
  /** Newest first. */
  narrow: (narrowing: Narrowing) => Promise<{ answer: Narrowed; found: ArchivedStatement[] }>;
}

/** Opens a content folder, as far as it can be read. */
export async function openArchive(folder: string): Promise<OpenArchive> {
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems } = buildArchive(folder, files);
  const errors = [...unreadable, ...problems].filter(({ severity }) => severity === 'error');
  const engine = await engineOf(archive);
  const base = archive.site.address ?? '/';
  const newest = newestFirst(archive.statements);
  const byPath = new Map(newest.map((statement) => [statementPath(statement.article.slug, statement.id), statement]));
  const editions = new Map(files.map(({ path, text }) => [path, gitId(Buffer.from(text)).slice(0, 10)]));
  return {
    source: { archive, addressOf: (path) => `${base}${path}` },
    edition: hash('sha1', JSON.stringify(files.map(({ path, text }) => [path.slice(folder.length), text]))).slice(
      0,
      12,
    ),
    leftOut: errors.map(formatProblem),
    search: async (query, options) => {
      const answer = await engine.search(query, options);
      return { answer, found: answer.hits.flatMap(({ path }) => byPath.get(path) ?? []) };
    },
    citedFrom: (words) => ({
      archive: archive.site.title,
      language: mainTag(archive.site),
      addressOf: ({ article, id }) => `${archive.site.shownAddress ?? '/'}${statementPath(article.slug, id)}`,
      editionOf: ({ file }) => editions.get(file),
      words,
    }),
    narrow: async (narrowing) => {
      const answer = await engine.narrow(narrowing);
      return { answer, found: Array.from(answer.documents).flatMap((number) => newest[number] ?? []) };
    },
  };
}

async function engineOf(archive: DataSource['archive']): Promise<Engine> {
  const index = buildIndex(searchRecords(archive), pagesOfSite(archive), knownNames(archive));
  const engine = await openEngine({ read: (name) => Promise.resolve(index.get(name) ?? new Uint8Array()) });
  await engine.learnAllWords();
  return engine;
}
