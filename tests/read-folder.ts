import { buildArchive, type ArchiveReading } from '../src/archive/archive.ts';
import { readContent } from '../src/site/content/read-content.ts';
import type { SourceFile } from '../src/statements/problems.ts';

/** The invented collection that tests read. */
export const norland = 'tests/fixtures/norland';

export function norlandFiles(): SourceFile[] {
  return readContent(norland).files;
}

export function readNorland(): ArchiveReading {
  return buildArchive(norland, norlandFiles());
}

/** The invented collection with some files replaced or added; a text of null takes a file away. */
export function changedNorland(changes: Record<string, string | null>): SourceFile[] {
  const paths = Object.keys(changes).map((path) => `${norland}/${path}`);
  const added = Object.entries(changes).flatMap(([path, text]) =>
    text === null ? [] : [{ path: `${norland}/${path}`, text }],
  );
  return [...norlandFiles().filter((file) => !paths.includes(file.path)), ...added];
}
