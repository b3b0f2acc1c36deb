import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { keepCompiled } from './compiled-pages.ts';
import { fileOf, openProgram, type ProgramInternals, type StylesOfPages } from './page-program.ts';
import type { Published } from '../published.ts';
import type { Workshop } from '../staged-build.ts';

/** Where Astro has the program that renders its pages until they are made, and what the file is called that it begins with. */
const programFolder = '.prerender';
const isEntry = (name: string) => /^prerender-entry\..*\.mjs$/.test(name);

/** Sees Astro render its pages, and keeps what it does that with. */
export class PageKeeper {
  private readonly key: string;
  private readonly workshop: Workshop;
  private program: string | undefined;
  private styles: StylesOfPages = [];
  private readonly pages = new Set<string>();

  constructor(key: string, workshop: Workshop) {
    this.key = key;
    this.workshop = workshop;
  }

  /** Whether a site can be built without Astro: what others add to its build would be left out. */
  static canKeep({ integrations, redirects, i18n, adapter }: AstroConfig, name: string): boolean {
    const isAlone = integrations.every((integration) => integration.name === name);
    return isAlone && Object.keys(redirects).length === 0 && i18n === undefined && adapter === undefined;
  }

  /** Astro's own way of rendering, looked at. */
  watch(own: AstroPrerenderer): AstroPrerenderer {
    const made = join(this.workshop.astro, programFolder);
    return {
      name: 'communique',
      setup: async () => {
        await this.see(made);
        await own.setup?.();
      },
      getStaticPaths: async () => {
        const paths = await own.getStaticPaths();
        for (const { pathname, route } of paths) this.pages.add(fileOf(pathname.replace(/^\/|\/$/g, ''), route));
        return paths;
      },
      render: (request, options) => own.render(request, options),
      teardown: async () => {
        await own.teardown?.();
        // Astro takes the folder away next.
        rmSync(this.kept, { recursive: true, force: true });
        if (existsSync(made)) renameSync(made, this.kept);
      },
    };
  }

  /** Keeps it, when all is built. */
  save(published: Published): void {
    const { program, styles, pages } = this;
    if (program === undefined || !existsSync(this.kept)) return;
    keepCompiled(this.key, { program, styles, published, folder: this.kept, built: this.workshop.astro, pages });
  }

  /** Notes the styles that Astro tells the program of. */
  private async see(folder: string): Promise<void> {
    this.program = existsSync(folder) ? readdirSync(folder).find(isEntry) : undefined;
    if (this.program === undefined) return;
    const program = await openProgram(join(folder, this.program));
    const tell = program.setInternals.bind(program);
    program.setInternals = (internals: ProgramInternals) => {
      this.styles = [...internals.pagesByKeys].map(([page, { styles }]) => [page, styles]);
      tell(internals);
    };
  }

  private get kept(): string {
    return `${this.workshop.astro}-program`;
  }
}
