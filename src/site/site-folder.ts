import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from './built-files.ts';
import { builtFile } from './built-files.ts';

/** What is known of a file that was built: from what it was made, what is in it, and how it lies on the disk. */
interface Known {
  /** A digest of all that it was made from; where that is not told, of what is in it. */
  key: string;
  digest: string;
  size: number;
  written: number;
}

/** The files of a build by their paths in it, with `/` between folders. */
export type Ledger = ReadonlyMap<string, Known>;

/** A folder that holds a build, and what is known of its files. */
export interface LedgedFolder {
  folder: string;
  ledger: Ledger;
}

/**
 * A site that is being built. What lies in its folder from an earlier build stays where it was made from the same, and what the last
 * site has is linked from there, so that only what is new is made and written. A file is never altered in place: it may be the very
 * file of the site that is being read.
 */
export class SiteFolder {
  readonly folder: string;
  private readonly earlier: Ledger;
  private readonly others: readonly LedgedFolder[];
  private readonly files = new Map<string, Known>();
  private readonly folders = new Set<string>();
  /** Whether nothing can lie in the folder but what is put there. */
  private readonly isFresh: boolean;

  /** `earlier` is what the folder holds already, `others` are the site that readers have and whatever else was built before. */
  constructor(folder: string, earlier: Ledger, others: readonly LedgedFolder[]) {
    this.folder = folder;
    this.earlier = earlier;
    this.others = others;
    this.isFresh = mkdirSync(folder, { recursive: true }) !== undefined;
  }

  /** What is in the site by now. */
  get ledger(): Ledger {
    return this.files;
  }

  /** Takes a file from an earlier build, if there is one that was made from the same. */
  keeps(path: string, key: string): boolean {
    const here = this.lying(path);
    if (here?.key === key) {
      this.files.set(path, here);
      return true;
    }
    return this.takes(path, (known) => (known.key === key ? known : undefined));
  }

  /** Puts a file into the site; `key` is a digest of all that it was made from. */
  write(path: string, content: string | Uint8Array, key?: string): void {
    const digest = hash('sha1', content);
    const known = { key: key ?? digest, digest };
    const here = this.lying(path);
    if (here?.digest === digest) {
      this.files.set(path, { ...here, ...known });
      return;
    }
    if (this.takes(path, (there) => (there.digest === digest ? { ...there, ...known } : undefined))) return;
    const file = this.clear(path);
    writeFileSync(file, content, { flag: 'wx' });
    const { size, mtimeMs } = statSync(file);
    this.files.set(path, { ...known, size, written: mtimeMs });
  }

  /** A file of the site, as it lies there. */
  read(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  /** Every file of the site, in the same order on every machine, each with a digest of what is in it. */
  list(): (BuiltFile & { digest: string })[] {
    return [...this.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, { size, digest }]) => ({ ...builtFile(this.folder, path, size), digest }));
  }

  /** Takes away what lies in the folder and is not of this build. */
  finish(): void {
    if (this.isFresh) return;
    const isIn = new Set(this.files.keys());
    const folders = new Set([...isIn].flatMap(foldersOf));
    const clean = (folder: string) => {
      for (const entry of readdirSync(join(this.folder, folder), { withFileTypes: true })) {
        const path = `${folder}${entry.name}`;
        if (entry.isDirectory() && folders.has(path)) clean(`${path}/`);
        else if (!isIn.has(path)) rmSync(join(this.folder, path), { recursive: true, force: true });
      }
    };
    clean('');
  }

  /** What an earlier build left here under a path, unless somebody changed it since. */
  private lying(path: string): Known | undefined {
    const known = this.earlier.get(path);
    return known && isAs(join(this.folder, path), known) ? known : undefined;
  }

  /** Takes a file that was built elsewhere, if `wanted` gives what is known of it from now on. */
  private takes(path: string, wanted: (known: Known) => Known | undefined): boolean {
    for (const { folder, ledger } of this.others) {
      const there = ledger.get(path);
      const known = there && wanted(there);
      const from = join(folder, path);
      if (!known || !isAs(from, known)) continue;
      const file = this.clear(path);
      try {
        linkSync(from, file);
        this.files.set(path, known);
      } catch {
        // On another disk: the copy is a file of its own.
        copyFileSync(from, file);
        this.files.set(path, { ...known, written: statSync(file).mtimeMs });
      }
      return true;
    }
    return false;
  }

  /** Makes room for a file: its folder, and nothing in its place. */
  private clear(path: string): string {
    const file = join(this.folder, path);
    const parent = dirname(file);
    if (!this.folders.has(parent)) {
      this.makeFolder(path);
      this.folders.add(parent);
    }
    if (!this.isFresh || this.files.has(path)) rmSync(file, { recursive: true, force: true });
    return file;
  }

  /** An earlier build may have had a file where this one has a folder. */
  private makeFolder(path: string): void {
    const parent = dirname(join(this.folder, path));
    try {
      mkdirSync(parent, { recursive: true });
    } catch {
      for (const folder of foldersOf(path)) {
        const place = join(this.folder, folder);
        if (statSync(place, { throwIfNoEntry: false })?.isFile()) rmSync(place);
      }
      mkdirSync(parent, { recursive: true });
    }
  }
}

/** The folders above a file: `foldersOf('a/b/c.html') // => ['a', 'a/b']` */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function isAs(file: string, { size, written }: Known): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && found.mtimeMs === written;
}
