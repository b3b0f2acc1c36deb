import { hash } from 'node:crypto';
import { linkNames } from '../archive/archive.ts';
import { checkOutlines, type CheckedCollection } from '../archive/check-outlines.ts';
import { compareChronologically } from '../archive/chronology.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { isEntryPath, listEntries, readNames, type NamesOfCollection } from '../archive/collection.ts';
import { outlineEntry, type EntryOutline } from '../archive/entry-outline.ts';
import { resolveArticle } from '../archive/resolve-article.ts';
import type { OutlineOfBytes } from '../review/touched-entries.ts';
import type { AddressedEntry, Addresses } from '../review/vanished-addresses.ts';
import type { ContentState } from '../site/content-state.ts';
import type { Kept } from '../site/kept.ts';
import { readArticle, type ArticleReading } from '../statements/article.ts';
import type { Problem } from '../statements/problems.ts';

/** A collection that was checked. */
export interface CheckedState extends CheckedCollection {
  /** What tells the names of this collection from any others: under the same ones an entry with the same bytes is the same. */
  names: string;
  /** Its entries by file, those that could not be read included. */
  outlines: ReadonlyMap<string, OutlineOfBytes>;
  addresses: () => Addresses;
}

/** Takes how many entries have been read, and how many there are to read. */
type TellProgress = (done: number, all: number) => void;

/**
 * Finds every problem of a collection in some states, entry by entry: of each no more than its outline stays in the memory, an entry
 * whose outline is kept, with the same names around it, is not read, and one that is the same in two states is read once.
 */
export function checkStates(
  root: string,
  states: readonly ContentState[],
  kept: Kept<EntryOutline>,
  progress: TellProgress = () => undefined,
): CheckedState[] {
  const checks = states.map((state) => new StateCheck(root, state, kept));
  const all = new Set(checks.flatMap(({ unread }) => [...unread])).size;
  let done = 0;
  for (const [index, check] of checks.entries()) {
    for (const file of check.readUnread()) {
      progress(Math.min(++done, all), all);
      const reading = readArticle(file, { html: false });
      check.take(file, reading);
      for (const other of checks.slice(index + 1)) if (other.lacks(file)) other.take(file, reading);
    }
  }
  return checks.map((check) => check.result());
}

/** A check of one state on its way: its names are read, its entries come one by one. */
class StateCheck {
  /** Entries that are neither kept nor read so far. */
  readonly unread: Set<string>;
  private readonly state: ContentState;
  private readonly kept: Kept<EntryOutline>;
  private readonly collection: NamesOfCollection;
  private readonly linked: ReturnType<typeof linkNames>;
  private readonly digest: string;
  private readonly refused: Problem[] = [];
  /** What was found in the folder of the entries; files that are no entries have no outline. */
  private readonly found = new Map<string, OutlineOfBytes | undefined>();

  constructor(root: string, state: ContentState, kept: Kept<EntryOutline>) {
    this.state = state;
    this.kept = kept;
    const files = [...this.read(state.paths.filter((path) => !isEntryPath(root, path)))];
    this.collection = readNames(root, files);
    this.linked = linkNames(this.collection);
    this.digest = hash('sha1', JSON.stringify([root, files.map(({ path, id }) => [path, id])]), 'base64url');
    this.unread = new Set(state.paths.filter((path) => isEntryPath(root, path) && !this.isKept(path)));
  }

  *readUnread() {
    for (const file of this.read([...this.unread])) {
      if (file.path.endsWith('.md')) yield file;
      else this.found.set(file.path, undefined);
    }
  }

  /** Whether an entry stands in this state too, byte for byte, and is not known yet. */
  lacks({ path, id }: { path: string; id: string }): boolean {
    return this.unread.has(path) && this.state.idOf(path) === id;
  }

  /** Takes an entry of this state that was read. */
  take({ path, id }: { path: string; id: string }, reading: ArticleReading): void {
    this.unread.delete(path);
    const outline = outlineEntry(reading, this.linked.names);
    this.kept.set(this.keyOf(path, id), outline);
    this.found.set(path, { id, outline });
  }

  result(): CheckedState {
    const { state, collection, linked, refused } = this;
    const { entries, problems } = listEntries([...this.found].map(([path, entry]) => ({ path, entry })));
    const outlined = entries.flatMap(({ path, entry }) => (entry ? [{ file: path, ...entry }] : []));
    const ofNames = [...state.problems, ...refused, ...collection.problems, ...problems, ...linked.problems];
    const { speakers, publishers } = collection;
    const addresses = () => ({
      entries: outlined
        .flatMap(({ outline }) => addressed(outline, (path) => this.statementsAt(path)))
        .sort(compareChronologically),
      speakers,
      publishers,
      topics: linked.topics,
    });
    const outlines = new Map(outlined.map(({ file, id, outline }) => [file, { id, outline }]));
    return { ...checkOutlines(outlined, ofNames), names: this.digest, outlines, addresses };
  }

  private *read(paths: readonly string[]) {
    for (const file of this.state.read(paths)) {
      if ('text' in file) yield file;
      else if (file.refused) this.refused.push(file.refused);
    }
  }

  private isKept(path: string): boolean {
    const id = this.kept.isEmpty ? undefined : this.state.idOf(path);
    if (id === undefined) return false;
    const outline = this.kept.get(this.keyOf(path, id));
    if (outline) this.found.set(path, { id, outline });
    return outline !== undefined;
  }

  private keyOf(path: string, id: string): string {
    return `${this.digest} ${id} ${path}`;
  }

  private statementsAt(path: string): ArchivedStatement[] {
    return [...this.read([path])].flatMap((file) => {
      const { article } = readArticle(file, { html: false });
      return (article && resolveArticle(article, this.linked.names).article?.statements) ?? [];
    });
  }
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
