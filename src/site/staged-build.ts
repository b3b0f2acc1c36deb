import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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

/** The names of the folder in a target from which a new site takes its place: while it comes, when it is whole, and when what it has not is away. */
const arriving = ['.arriving', '.arrived', '.replacing'] as const;
const [comes, isWhole, isAlone] = arriving;
/** Where in a target what is replaced goes, if nothing keeps it. */
const leaves = '.leaving';
/** What pages fetch by names that tell what is in it, so that the old and the new can lie beside each other while pages change. */
const lieBeside = ['_astro', 'search'];

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

/**
 * Puts a site that is whole in its target into its place; the old one is kept where it can be of use. Nothing where there is none. Each
 * name changes by two renames, one after the other, and what pages fetch is there for old and new ones: whoever comes meanwhile, or after
 * somebody has pulled the plug, finds a page, and what belongs to it.
 */
export function endPublishing({ target, replaced }: Workshop, keepsReplaced = false): void {
  const [whole, alone, leaving] = [join(target, isWhole), join(target, isAlone), join(target, leaves)];
  const away = keepsReplaced ? replaced : leaving;
  const isWaiting = existsSync(whole) || existsSync(alone);
  if (isWaiting) mkdirSync(away, { recursive: true });
  const takeAway = (name: string) => {
    rmSync(join(away, name), { recursive: true, force: true });
    renameSync(join(target, name), join(away, name));
  };
  if (existsSync(whole)) {
    for (const name of lieBeside) linkInto(join(whole, name), join(target, name));
    const coming = new Set(readdirSync(whole));
    for (const name of readdirSync(target)) if (!stays.has(name) && !coming.has(name)) takeAway(name);
    renameSync(whole, alone);
  }
  if (existsSync(alone)) {
    const last = (name: string) => Number(lieBeside.includes(name));
    for (const name of readdirSync(alone).sort((a, b) => last(a) - last(b))) {
      const [from, to] = [join(alone, name), join(target, name)];
      if (lieBeside.includes(name) && existsSync(to) && changeInPlace(from, to)) continue;
      if (existsSync(to)) takeAway(name);
      renameSync(from, to);
    }
    rmSync(alone, { recursive: true });
  }
  rmSync(leaving, { recursive: true, force: true });
}

/** Makes one folder what another is, file by file, none of which is away for a moment; false where files cannot have two names. */
function changeInPlace(from: string, to: string): boolean {
  const paths = readdirSync(from, { recursive: true, encoding: 'utf8' });
  try {
    for (const path of paths) {
      const [own, other] = [statSync(join(from, path)), statSync(join(to, path), { throwIfNoEntry: false })];
      if (other && other.isDirectory() !== own.isDirectory()) rmSync(join(to, path), { recursive: true });
      if (own.isDirectory()) mkdirSync(join(to, path), { recursive: true });
      else if (other?.ino !== own.ino) {
        const fresh = join(to, `${path}${comes}`);
        rmSync(fresh, { force: true });
        linkSync(join(from, path), fresh);
        renameSync(fresh, join(to, path));
      }
    }
  } catch {
    return false;
  }
  const isIn = new Set(paths);
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!isIn.has(path)) rmSync(join(to, path), { recursive: true, force: true });
  return true;
}

/** Puts what a folder has and another has not into that other one; where files cannot have two names, nothing. */
function linkInto(from: string, to: string): void {
  if (!existsSync(from) || !existsSync(to)) return;
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const [own, other] = [join(from, path), join(to, path)];
    if (existsSync(other)) continue;
    try {
      if (statSync(own).isDirectory()) mkdirSync(other);
      else linkSync(own, other);
    } catch {
      return;
    }
  }
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

const stays: ReadonlySet<string> = new Set(['.git', leaves, ...arriving]);

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
