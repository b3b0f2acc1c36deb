import { buildArchive, type Archive } from '../archive/archive.ts';
import { readArticle, type ArticleReading } from '../statements/article.ts';
import { at, byPlace, hasErrors, type Problem, type SourceFile } from '../statements/problems.ts';
import { NoContent } from './content-paths.ts';
import { contentFolder, readContent } from './read-content.ts';

/** The archive and its problems, as last read from the content folder. */
export interface LoadedArchive {
  archive: Archive;
  problems: Problem[];
}

/**
 * What is kept between readings, outside Vite: Astro runs pages and integrations as separate copies of this module, and
 * the content is read once for both. Entries are remembered by their text, so that one change costs one reading.
 */
interface Store {
  loaded?: LoadedArchive | undefined;
  entries: Map<string, { text: string; reading: ArticleReading }>;
}

const key = Symbol.for('communique.archive');

function store(): Store {
  const holder = globalThis as { [key]?: Store };
  return (holder[key] ??= { entries: new Map() });
}

/** Reads the content folder, or gives what was read before. */
export function readArchive(): LoadedArchive {
  const kept = store();
  kept.loaded ??= read(kept);
  return kept.loaded;
}

/** The archive for a page; the build has stopped before if it has errors. */
export function loadArchive(): Archive {
  return readArchive().archive;
}

/** Lets the next reading look at the content folder again. */
export function forgetArchive(): void {
  store().loaded = undefined;
}

/** Whether a site may be built from what was read. */
export function isPublishable({ problems }: LoadedArchive): boolean {
  return !hasErrors(problems);
}

function read(kept: Store): LoadedArchive {
  const folder = contentFolder(process.env);
  const content = readContentFor(folder);
  if ('missing' in content) return { archive: buildArchive(folder, []).archive, problems: [content.missing] };
  const remember = (file: SourceFile): ArticleReading => {
    const known = kept.entries.get(file.path);
    if (known?.text === file.text) return known.reading;
    const reading = readArticle(file);
    kept.entries.set(file.path, { text: file.text, reading });
    return reading;
  };
  const { archive, problems } = buildArchive(folder, content.files, remember);
  return { archive, problems: [...content.problems, ...problems].sort(byPlace) };
}

/** The content of a folder; where there is none, that as a problem, for a server goes on while folders come and go. */
function readContentFor(folder: string): ReturnType<typeof readContent> | { missing: Problem } {
  try {
    return readContent(folder);
  } catch (reason) {
    if (!(reason instanceof NoContent)) throw reason;
    return { missing: at(folder, { line: 1, column: 1 }, reason.finding) };
  }
}
