import { readArticle, type Article } from '../statements/article.ts';
import type { SourceFile } from '../statements/problems.ts';
import { linkNames, resolveCollection, type ArchiveReading, type LinkedNames } from './archive.ts';
import {
  isEntryPath,
  listEntries,
  readNames,
  type Collection,
  type NamesOfCollection,
  type ReadArticle,
} from './collection.ts';
import { targetOf } from './link-relations.ts';
import { resolveArticle } from './resolve-article.ts';

/** The files that are no entries, and what was made of them. */
interface KeptNames {
  files: readonly SourceFile[];
  collection: NamesOfCollection;
  linked: LinkedNames;
  /** Entries without relations, resolved with these names: a relation stands at both its ends, and the other one may change. */
  resolved: Map<Article, ReturnType<typeof resolveArticle>>;
}

/**
 * Builds the archive of one folder again and again; what has not changed since the last time is not read or resolved again. An
 * entry, a statement or a name that says the same may be the same object in two archives; one that says something else never is.
 * So what is made of one of them may be kept with it, what is made of several only with their archive.
 */
export function archiveBuilder(
  root: string,
  read: ReadArticle = readArticle,
): (files: readonly SourceFile[]) => ArchiveReading {
  const readEntry = rememberByText(read);
  let kept: KeptNames | undefined;
  return (files) => {
    const isEntry = ({ path }: SourceFile) => isEntryPath(root, path);
    const others = files.filter((file) => !isEntry(file));
    if (!kept || !areSame(kept.files, others)) kept = linkedNames(root, others);
    const { collection, linked, resolved } = kept;
    const entries = readEntries(root, files.filter(isEntry), readEntry);
    const ends = endsOfRelations(entries.articles);
    const made: typeof resolved = new Map();
    const reading = resolveCollection(
      { ...collection, ...entries, problems: [...collection.problems, ...entries.problems] },
      linked,
      (article, names) => {
        if (ends.has(article.file)) return resolveArticle(article, names);
        const result = resolved.get(article) ?? resolveArticle(article, names);
        made.set(article, result);
        return result;
      },
    );
    kept.resolved = made;
    return reading;
  };
}

function linkedNames(root: string, files: readonly SourceFile[]): KeptNames {
  const collection = readNames(root, files);
  return { files, collection, linked: linkNames(collection), resolved: new Map() };
}

function readEntries(
  root: string,
  files: readonly SourceFile[],
  read: ReadArticle,
): Pick<Collection, 'articles' | 'entryFiles' | 'problems'> {
  const { entries, problems } = listEntries(root, files);
  const readings = entries.map(read);
  return {
    articles: readings.flatMap(({ article }) => article ?? []),
    entryFiles: new Set(entries.map(({ path }) => path)),
    problems: [...problems, ...readings.flatMap(({ problems: found }) => found)],
  };
}

/** A reader that gives what it gave before for a file that has the same text. */
function rememberByText(read: ReadArticle): ReadArticle {
  const known = new Map<string, { text: string; reading: ReturnType<ReadArticle> }>();
  return (file) => {
    const before = known.get(file.path);
    if (before?.text === file.text) return before.reading;
    const reading = read(file);
    known.set(file.path, { text: file.text, reading });
    return reading;
  };
}

function areSame(before: readonly SourceFile[], now: readonly SourceFile[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ path, text }, index) => path === before[index]?.path && text === before[index].text)
  );
}

/** The files of all entries that a relation leads from or to: what is said of it there is written into them. */
function endsOfRelations(articles: readonly Article[]): Set<string> {
  const ends = new Set<string>();
  for (const { file, blocks } of articles) {
    const relations = blocks.flatMap((block) => (block.type === 'statement' ? block.statement.relations : []));
    for (const relation of relations) ends.add(file).add(targetOf(file, relation) ?? file);
  }
  return ends;
}
