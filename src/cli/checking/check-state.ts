import { hash } from 'node:crypto';
import { linkNames } from '../../archive/archive.ts';
import { checkOutlines, type CheckedCollection } from '../../archive/check-outlines.ts';
import { compareChronologically } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { isEntryPath, listEntries, readNames, type NamesOfCollection } from '../../archive/collection.ts';
import { outlineEntry, type EntryOutline } from '../../archive/entry-outline.ts';
import { resolveArticle } from '../../archive/resolve-article.ts';
import type { OutlineOfBytes } from '../../review/touched-entries.ts';
import type { AddressedEntry, Addresses } from '../../review/vanished-addresses.ts';
import type { ContentState } from '../../site/content/content-state.ts';
import type { Kept } from '../../site/kept.ts';
import { readArticle, type ArticleReading } from '../../statements/article.ts';
import type { Problem, SourceFile } from '../../statements/problems.ts';

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

/** An entry that was read elsewhere: the id of its bytes, and its outline under the names of the first state. */
export interface OutlinedFile {
  path: string;
  id: string;
  outline: EntryOutline;
}

/**
 * Finds every problem of a collection in some states, entry by entry: of each no more than its outline stays in the memory, an entry
 * whose outline is kept, with the same names around it, is not read, and one that is the same in two states is read once.
 */
export function checkStates(
  root: string,
  states: readonly ContentState[],
  kept: Kept<EntryOutline>,
  progress?: TellProgress,
): CheckedState[] {
  return new StatesCheck(root, states, kept, progress).finish();
}

/** A check of some states on its way: their names are read, their entries are read when they are asked for, in any order. */
export class StatesCheck {
  private readonly checks: readonly StateCheck[];
  private readonly progress: TellProgress;
  private readonly all: number;
  private done = 0;

  constructor(
    root: string,
    states: readonly ContentState[],
    kept: Kept<EntryOutline>,
    progress: TellProgress = () => undefined,
  ) {
    this.checks = states.map((state) => new StateCheck(root, state, kept));
    this.progress = progress;
    this.all = new Set(this.checks.flatMap(({ unread }) => [...unread])).size;
  }

  /** The entries of the first state that are neither kept nor read so far. */
  get unread(): string[] {
    return [...(this.checks[0]?.unread ?? [])];
  }

  /** The files of names of the first state. */
  get names(): readonly SourceFile[] {
    return this.checks[0]?.names ?? [];
  }

  /** Reads entries of the first state. */
  read(paths: readonly string[]): void {
    const [check, ...others] = this.checks;
    if (check) this.readFor(check, paths, others);
  }

  /** Takes entries of the first state that were read elsewhere, by the names that this has. */
  takeOutlines(outlined: readonly OutlinedFile[]): void {
    const [check, ...others] = this.checks;
    for (const file of outlined) {
      this.count();
      check?.takeOutline(file, file.outline);
      for (const other of others)
        if (check?.hasSameNames(other) && other.lacks(file)) other.takeOutline(file, file.outline);
    }
  }

  /** Reads what is left, and gives the states in order. */
  finish(): CheckedState[] {
    for (const [index, check] of this.checks.entries())
      this.readFor(check, [...check.unread], this.checks.slice(index + 1));
    return this.checks.map((check) => check.result());
  }

  private readFor(check: StateCheck, paths: readonly string[], others: readonly StateCheck[]): void {
    for (const file of check.readEntries(paths)) {
      this.count();
      const reading = readArticle(file, { html: false });
      check.take(file, reading);
      for (const other of others) if (other.lacks(file)) other.take(file, reading);
    }
  }

  private count(): void {
    this.progress(Math.min(++this.done, this.all), this.all);
  }
}

/** A check of one state on its way: its names are read, its entries come one by one. */
class StateCheck {
  /** Entries that are neither kept nor read so far. */
  readonly unread = new Set<string>();
  readonly names: readonly SourceFile[];
  private readonly root: string;
  private readonly state: ContentState;
  private readonly kept: Kept<EntryOutline>;
  private readonly collection: NamesOfCollection;
  private readonly linked: ReturnType<typeof linkNames>;
  private readonly digest: string;
  private readonly refused: Problem[] = [];
  /** What was found in the folder of the entries; files that are no entries have no outline. */
  private readonly found = new Map<string, OutlineOfBytes | undefined>();

  constructor(root: string, state: ContentState, kept: Kept<EntryOutline>) {
    this.root = root;
    this.state = state;
    this.kept = kept;
    const files = [...this.read(state.paths.filter((path) => !isEntryPath(root, path)))];
    this.names = files;
    this.collection = readNames(root, files);
    this.linked = linkNames(this.collection);
    this.digest = hash('sha1', JSON.stringify([root, files.map(({ path, id }) => [path, id])]), 'base64url');
    for (const path of state.paths) if (isEntryPath(root, path) && !this.isKept(path)) this.unread.add(path);
  }

  *readEntries(paths: readonly string[]) {
    for (const file of this.read(paths)) {
      if (file.path.endsWith('.md')) yield file;
      else this.found.set(file.path, undefined);
    }
  }

  /** Whether an entry stands in this state too, byte for byte, and is not known yet. */
  lacks({ path, id }: { path: string; id: string }): boolean {
    return this.unread.has(path) && this.state.idOf(path) === id;
  }

  hasSameNames({ digest }: StateCheck): boolean {
    return this.digest === digest;
  }

  /** Takes an entry of this state that was read. */
  take(file: { path: string; id: string }, reading: ArticleReading): void {
    this.takeOutline(file, outlineEntry(reading, this.linked.names));
  }

  /** Takes the outline of an entry of this state. */
  takeOutline({ path, id }: { path: string; id: string }, outline: EntryOutline): void {
    this.unread.delete(path);
    this.kept.set(this.keyOf(path, id), outline);
    this.found.set(path, { id, outline });
  }

  result(): CheckedState {
    const { state, collection, linked, refused } = this;
    const { entries, problems } = listEntries(
      this.root,
      [...this.found].map(([path, entry]) => ({ path, entry })),
    );
    const outlined = entries.flatMap(({ path, entry }) => (entry ? [{ file: path, ...entry }] : []));
    const ofNames = [...state.problems, ...refused, ...collection.problems, ...problems, ...linked.problems];
    const { speakers, publishers } = collection;
    // Of what is no text, the name of the file is known.
    const unread = [...collection.unread, ...refused.map(({ file }) => ({ path: file, text: '' }))];
    const addresses = () => ({
      entries: outlined
        .flatMap(({ outline }) => addressed(outline, (path) => this.statementsAt(path)))
        .sort(compareChronologically),
      speakers,
      publishers,
      topics: linked.topics,
    });
    const outlines = new Map(outlined.map(({ file, id, outline }) => [file, { id, outline }]));
    return { ...checkOutlines(outlined, ofNames, unread), names: this.digest, outlines, addresses };
  }

  private *read(paths: readonly string[]) {
    for (const file of this.state.read(paths)) {
      this.unread.delete(file.path);
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
