import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where Astro and Vite keep what they know from one build to the next. */
const caches = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Where we keep things, a folder each; those that are for tests and no part of a build stay. */
const ours = 'node_modules/.cache';
const notOfBuilds = new Set(['chromium', 'compiled', 'sites']);

/** Takes away everything that a build of a project could know from one before it, as in a fresh clone. */
export function forgetCaches(project: string): void {
  const kept = join(project, ours);
  const names = existsSync(kept) ? readdirSync(kept).filter((name) => !notOfBuilds.has(name)) : [];
  for (const path of [...caches, ...names.map((name) => join(ours, name))])
    rmSync(join(project, path), { recursive: true, force: true });
}
