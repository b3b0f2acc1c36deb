import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a site is built before it takes the place of the last one: of each target folder its own, kept by nobody. */
export function stagingFolder(target: string): string {
  const name = createHash('sha256').update(resolve(target)).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/building', name);
}

/**
 * Moves what was built into the folder it is for. All of it is brought beside the old files first, on the same disk, so that
 * nothing of the old site goes before the new one is there. A repository in the folder stays, as Astro leaves it.
 */
export function publishBuild(staging: string, target: string): void {
  mkdirSync(target, { recursive: true });
  const arrived = join(target, '.arriving');
  rmSync(arrived, { recursive: true, force: true });
  move(staging, arrived);
  for (const name of readdirSync(target)) {
    if (name !== '.git' && name !== '.arriving') rmSync(join(target, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(arrived)) renameSync(join(arrived, name), join(target, name));
  rmSync(arrived, { recursive: true, force: true });
}

/** Takes away what a build left that did not come to its end. */
export function clearStaging(staging: string): void {
  if (existsSync(staging)) rmSync(staging, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (reason) {
    // Another disk: a folder cannot be renamed onto it.
    if (!(reason instanceof Error && 'code' in reason && reason.code === 'EXDEV')) throw reason;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
