import { hash } from 'node:crypto';
import { linkNames } from '../archive/archive.ts';
import { checkOutlines, type CheckedCollection } from '../archive/check-outlines.ts';
import { compareChronologically } from '../archive/chronology.ts';
import { isEntryPath, listEntries, readNames } from '../archive/collection.ts';
import { outlineEntry, type EntryOutline } from '../archive/entry-outline.ts';
import { resolveArticle } from '../archive/resolve-article.ts';
import type { AddressedEntry, Addresses } from '../review/vanished-addresses.ts';
import type { ContentState, ReadFile } from '../site/content-state.ts';
import type { Kept } from '../site/kept.ts';
import { readArticle } from '../statements/article.ts';

/** A collection that was checked, and every address in it. */
export interface CheckedState extends CheckedCollection {
  addresses: () => Addresses;
}

/**
 * Finds every problem of a collection, entry by entry: of each no more than its outline stays in the memory, and an entry whose
 * outline is kept, with the same names around it, is not read.
 */
export function checkState(
  root: string,
  state: ContentState,
  outlines: Kept<EntryOutline>,
  progress: (done: number, all: number) => void = () => undefined,
): CheckedState {
  const problems = [...state.problems];
  const take = (file: ReadFile) => {
    if ('text' in file) return [file];
    if (file.refused) problems.push(file.refused);
    return [];
  };
  const [inArticles, ofNames] = [true, false].map((is) => state.paths.filter((path) => isEntryPath(root, path) === is));
  const nameFiles = [...state.read(ofNames ?? [])].flatMap(take);
  const read = readNames(root, nameFiles);
  const { names, problems: unlinked, topics } = linkNames(read);
  const around = hash('sha1', JSON.stringify([root, nameFiles.map(({ path, id }) => [path, id])]), 'base64url');
  const keyOf = (path: string, id: string) => `${around} ${id} ${path}`;

  const found = new Map<string, EntryOutline | undefined>();
  const unknown = (inArticles ?? []).filter((path) => {
    const id = outlines.isEmpty ? undefined : state.idOf(path);
    const known = id === undefined ? undefined : outlines.get(keyOf(path, id));
    if (known) found.set(path, known);
    return !known;
  });
  let done = 0;
  for (const file of state.read(unknown)) {
    progress(++done, unknown.length);
    for (const { path, id, text } of take(file)) {
      const outline = path.endsWith('.md')
        ? outlineEntry(readArticle({ path, text }, { html: false }), names)
        : undefined;
      if (outline) outlines.set(keyOf(path, id), outline);
      found.set(path, outline);
    }
  }
  const { entries, problems: misnamed } = listEntries([...found].map(([path, outline]) => ({ path, outline })));
  const outlined = entries.flatMap(({ path, outline }) => (outline ? [{ file: path, outline }] : []));
  const addresses = (): Addresses => ({
    entries: outlined.flatMap(({ outline }) => addressed(outline, statementsAt)).sort(compareChronologically),
    speakers: read.speakers,
    topics,
    publishers: read.publishers,
  });
  const statementsAt = (path: string) =>
    [...state.read([path])].flatMap((file) => {
      const { article } = 'text' in file ? readArticle(file, { html: false }) : {};
      return (article && resolveArticle(article, names).article?.statements) ?? [];
    });
  return { ...checkOutlines(outlined, [...problems, ...read.problems, ...misnamed, ...unlinked]), addresses };
}

/** The addresses of an entry, in the order in which an archive has its entries. */
function addressed(
  { archived, aliases = [] }: EntryOutline,
  read: (path: string) => ReturnType<AddressedEntry['read']>,
) {
  if (!archived) return [];
  const { slug, file, date, statements } = archived;
  return [
    {
      slug,
      file,
      aliases: aliases.map(({ text }) => text),
      ids: statements.map(({ id }) => id),
      read: () => read(file),
      date,
      article: { slug },
      position: 0,
    },
  ];
}
