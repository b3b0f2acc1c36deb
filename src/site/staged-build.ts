import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
  endPublishing(workshop);
  const { next, target } = readLedgers(workshop);
  return new SiteFolder(workshop.next, next, [{ folder: workshop.target, ledger: target }, ...shards]);
}

/** The names of the folder in a target from which a new site takes its place: while it comes, when it is whole, and when the old one is away. */
const arriving = ['.arriving', '.arrived', '.replacing'] as const;
const [comes, isWhole, isAlone] = arriving;

/**
 * Moves a finished site into the folder it is for. All of it is brought onto the same disk first, so that nothing of the old site goes
 * before the new one is there. A repository in the folder stays, as Astro leaves it. What was cut short, `endPublishing` brings to its end.
 */
export function publishSite(site: SiteFolder, workshop: Workshop): void {
  const { target, next, replaced } = workshop;
  const before = readLedgers(workshop).target;
  site.finish();
  mkdirSync(target, { recursive: true });
  rmSync(replaced, { recursive: true, force: true });
  const arrived = join(target, comes);
  rmSync(arrived, { recursive: true, force: true });
  const isMoved = canMove(next, arrived);
  // Another disk: the site is copied there, and what was built stays for the next build.
  if (!isMoved) copyWhole(next, arrived);
  renameSync(arrived, join(target, isWhole));
  endPublishing(workshop, isMoved);
  if (isMoved && existsSync(replaced)) renameSync(replaced, next);
  writeLedgers(workshop, { next: isMoved ? before : site.ledger, target: isMoved ? site.ledger : new Map() });
}

/** Puts a site that is whole in its target into its place; the old one is kept where it can be of use. Nothing where there is none. */
export function endPublishing({ target, replaced }: Workshop, keepsReplaced = false): void {
  const [whole, alone] = [join(target, isWhole), join(target, isAlone)];
  if (existsSync(whole)) {
    if (keepsReplaced) mkdirSync(replaced, { recursive: true });
    for (const name of readdirSync(target)) {
      if (stays.has(name)) continue;
      if (keepsReplaced) renameSync(join(target, name), join(replaced, name));
      else rmSync(join(target, name), { recursive: true, force: true });
    }
    renameSync(whole, alone);
  }
  if (!existsSync(alone)) return;
  for (const name of readdirSync(alone)) renameSync(join(alone, name), join(target, name));
  rmSync(alone, { recursive: true });
}

/** Takes away what Astro made for a build: what is kept of it is in the site. */
export function clearStaging({ astro }: Workshop): void {
  if (existsSync(astro)) rmSync(astro, { recursive: true, force: true });
}

/** Tries whether a site can be put into a folder, or where it is to be made; the system's error says why it cannot. */
export function tryTarget(target: string): void {
  let place = resolve(target);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  try {
    rmSync(mkdtempSync(join(place, '.trying-')), { recursive: true });
  } catch (reason) {
    throw Object.assign(reason as Error, { path: place });
  }
}

/** Copies a folder; where that fails, nothing of it is left: a disk that was full is as full as before. */
function copyWhole(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (reason) {
    rmSync(to, { recursive: true, force: true });
    throw reason;
  }
}

const stays: ReadonlySet<string> = new Set(['.git', ...arriving]);

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
