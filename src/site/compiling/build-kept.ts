import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginBuild, endBuild } from '../begin-build.ts';
import { holds } from '../holds.ts';
import type { CompiledPages } from './compiled-pages.ts';
import { openProgram, renderPages } from './page-program.ts';
import { publishAt } from '../published.ts';
import { clearStaging, workshopFor } from '../staged-build.ts';
import { print, tell } from '../terminal.ts';

/**
 * Builds the site with pages that were compiled before: neither Astro nor Vite is started. False where nothing was done: the folder is
 * one that Astro refuses, or what was kept is not whole, or does not render.
 */
export async function buildKept(
  { program, files, styles, published }: CompiledPages,
  outDir: string,
): Promise<boolean> {
  const target = resolve(outDir);
  if (holds(target, process.cwd())) return false;
  const opened = await openProgram(program).catch(() => undefined);
  if (!opened) return false;
  publishAt(published);
  const workshop = workshopFor(target);
  const { astro } = workshop;
  process.on('exit', () => clearStaging(workshop));
  const begun = await beginBuild(workshop);
  clearStaging(workshop);
  mkdirSync(astro, { recursive: true });
  if (existsSync(files)) cpSync(files, astro, { recursive: true });
  try {
    await renderPages(opened, styles, published, astro, tell);
  } catch {
    // Whatever is wrong with what was kept, or with the pages: Astro makes them, or says what it is.
    return false;
  }
  await endBuild(begun, { workshop, astroFolder: astro, base: published.base }, { info: print, warn: tell });
  print('Complete!');
  return true;
}
