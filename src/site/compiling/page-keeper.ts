import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { keepCompiled } from './compiled-pages.ts';
import { openProgram, type ProgramInternals, type StylesOfPages } from './page-program.ts';
import { published } from '../published.ts';
import type { Workshop } from '../staged-build.ts';

/** Where Astro has the program that renders its pages until they are made, and what the file is called that it begins with. */
const programFolder = '.prerender';
const isEntry = (name: string) => /^prerender-entry\..*\.mjs$/.test(name);

/** Whether a site can be built without Astro: what others add to its build would be left out. */
export function canKeep({ integrations, redirects, i18n, adapter }: AstroConfig, name: string): boolean {
  const isAlone = integrations.every((integration) => integration.name === name);
  return isAlone && Object.keys(redirects).length === 0 && i18n === undefined && adapter === undefined;
}

/** In the place of Astro's own way of rendering: keeps what Astro would render with, and ends the process before it does. */
export function keepInsteadOfRendering(own: AstroPrerenderer, key: string, { astro }: Workshop): AstroPrerenderer {
  return {
    ...own,
    setup: async () => {
      const folder = join(astro, programFolder);
      const program = existsSync(folder) ? readdirSync(folder).find(isEntry) : undefined;
      if (program !== undefined) {
        const styles = await stylesTold(join(folder, program), async () => own.setup?.());
        keepCompiled(key, { program, styles, published: published(), folder, built: astro });
      }
      process.exit();
    },
  };
}

/** The styles that Astro tells a program of as it sets it up. */
async function stylesTold(entry: string, setUp: () => Promise<void>): Promise<StylesOfPages> {
  const program = await openProgram(entry);
  let told: StylesOfPages = [];
  program.setInternals = ({ pagesByKeys }: ProgramInternals) => {
    told = [...pagesByKeys].map(([page, { styles }]) => [page, styles]);
  };
  await setUp();
  return told;
}
