import { hash } from 'node:crypto';
import { buildArchive, type Archive, type ArchiveReading } from '../../archive/archive.ts';
import { archiveBuilder } from '../../archive/rebuild-archive.ts';
import { at, byPlace, hasErrors, type Problem, type SourceFile } from '../../statements/problems.ts';
import { NoContent } from './content-paths.ts';
import { contentFolder, readContent, type ReadText } from './read-content.ts';
import { keepReadings, type KeptReadings } from './keep-readings.ts';
import { rememberFiles } from './remember-files.ts';

/** The archive and its problems, as last read from the content folder. */
export interface LoadedArchive {
  archive: Archive;
  problems: Problem[];
  /** What was read. */
  files: readonly SourceFile[];
}

/**
 * What is kept between readings, outside Vite: Astro runs pages and integrations as separate copies of this module, and
 * the content is read once for both. Files and entries are remembered, so that one change costs one reading.
 */
interface Store {
  folder: string;
  loaded?: LoadedArchive | undefined;
  read: ReadText;
  readings: KeptReadings;
  build: (files: readonly SourceFile[]) => ArchiveReading;
}

const key = Symbol.for('communique.archive');

function store(): Store {
  const holder = globalThis as { [key]?: Store };
  const folder = contentFolder(process.env);
  if (holder[key]?.folder !== folder) holder[key] = openStore(folder);
  return holder[key];
}

function openStore(folder: string): Store {
  const readings = keepReadings(folder);
  return { folder, read: rememberFiles(), readings, build: archiveBuilder(folder, readings.read) };
}

/** Where the next reading of the content takes entries from that were read before. */
export function readingsOfContent(): KeptReadings {
  return store().readings;
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

const digests = new WeakMap<readonly SourceFile[], ReadonlyMap<string, string>>();

/** A digest of each file that the archive was read from, by its path. */
export function fileDigests(): ReadonlyMap<string, string> {
  const { files } = readArchive();
  const known = digests.get(files) ?? new Map(files.map(({ path, text }) => [path, hash('sha1', text)]));
  digests.set(files, known);
  return known;
}

/** A digest of all that the archive was read from. */
export function contentDigest(): string {
  return hash('sha1', JSON.stringify([...fileDigests()]));
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
  try {
    const content = readContent(folder, kept.read);
    const { archive, problems } = kept.build(content.files);
    kept.readings.save();
    return { archive, problems: [...content.problems, ...problems].sort(byPlace), files: content.files };
  } catch (reason) {
    // A server goes on while folders come and go.
    if (!(reason instanceof NoContent)) throw reason;
    const missing = at(folder, { line: 1, column: 1 }, reason.finding);
    return { archive: buildArchive(folder, []).archive, problems: [missing], files: [] };
  }
}
