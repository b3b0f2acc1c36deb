import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SiteFolder, type LedgedFolder, type Ledger } from './site-folder.ts';

/** Where a site is built before it takes the place of the last one, of each target its own. */
export interface Workshop {
  target: string;
  /** Where Astro puts what it makes. */
  astro: string;
  /** Where the next site is put together; between two builds what the site before the last one was, so that what has not changed since is there. */
  next: string;
  /** Where the site that is replaced goes meanwhile. */
  replaced: string;
  /** What is known of the files in `next` and in the target, as JSON. */
  ledgers: string;
}

/** The workshop for a target: it lies beside what else is kept from one build to the next. */
export function workshopFor(target: string): Workshop {
  const folder = resolve('node_modules/.cache/communique/sites', hash('sha1', resolve(target)).slice(0, 12));
  const [astro = '', next = '', replaced = '', ledgers = ''] = ['astro', 'next', 'replaced', 'ledgers.json'].map(
    (name) => join(folder, name),
  );
  return { target, astro, next, replaced, ledgers };
}

/** What is known of the two folders, each file by its path. */
interface Ledgers {
  next: Ledger;
  target: Ledger;
}

/** Opens the site that is built next; `shards` are parts of it that were built elsewhere. */
export function openSite(workshop: Workshop, shards: readonly LedgedFolder[] = []): SiteFolder {
  const { next, target } = readLedgers(workshop);
  return new SiteFolder(workshop.next, next, [{ folder: workshop.target, ledger: target }, ...shards]);
}

/**
 * Moves a finished site into the folder it is for. All of it is brought onto the same disk first, so that nothing of the old site goes
 * before the new one is there. A repository in the folder stays, as Astro leaves it.
 */
export function publishSite(site: SiteFolder, workshop: Workshop): void {
  const { target, next, replaced } = workshop;
  const before = readLedgers(workshop).target;
  site.finish();
  mkdirSync(target, { recursive: true });
  rmSync(replaced, { recursive: true, force: true });
  const arrived = join(target, '.arriving');
  rmSync(arrived, { recursive: true, force: true });
  if (canMove(next, arrived)) {
    mkdirSync(replaced, { recursive: true });
    moveAll(target, replaced);
    moveAll(arrived, target, []);
    rmSync(arrived, { recursive: true });
    renameSync(replaced, next);
    writeLedgers(workshop, { next: before, target: site.ledger });
  } else {
    // Another disk: the site is copied there, and what was built stays for the next build.
    cpSync(next, arrived, { recursive: true });
    for (const name of readdirSync(target))
      if (!stays.has(name)) rmSync(join(target, name), { recursive: true, force: true });
    moveAll(arrived, target, []);
    rmSync(arrived, { recursive: true });
    writeLedgers(workshop, { next: site.ledger, target: new Map() });
  }
}

/** Takes away what Astro made for a build: what is kept of it is in the site. */
export function clearStaging({ astro }: Workshop): void {
  if (existsSync(astro)) rmSync(astro, { recursive: true, force: true });
}

const stays: ReadonlySet<string> = new Set(['.git', '.arriving']);

function moveAll(from: string, to: string, but: Iterable<string> = stays): void {
  const left = new Set(but);
  for (const name of readdirSync(from)) if (!left.has(name)) renameSync(join(from, name), join(to, name));
}

function canMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'EXDEV') return false;
    throw reason;
  }
}

/** Whatever is wrong with the file, nothing is known then: every file is looked at on the disk before it is believed. */
function readLedgers({ ledgers }: Workshop): Ledgers {
  try {
    const { next, target } = JSON.parse(readFileSync(ledgers, 'utf8')) as Record<keyof Ledgers, [string, never][]>;
    return { next: new Map(next), target: new Map(target) };
  } catch {
    return { next: new Map(), target: new Map() };
  }
}

function writeLedgers({ ledgers }: Workshop, { next, target }: Ledgers): void {
  const unfinished = `${ledgers}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ next: [...next], target: [...target] }));
  renameSync(unfinished, ledgers);
}
