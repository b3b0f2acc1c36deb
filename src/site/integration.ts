import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BegunBuild } from './begin-build.ts';
import { keyToKeep } from './compiling/compiled-pages.ts';
import { canKeep, keepInsteadOfRendering } from './compiling/page-keeper.ts';
import { contentFolder } from './content/read-content.ts';
import type { ContentServer } from './content/serve-content.ts';
import { holds } from './holds.ts';
import { publishAt } from './published.ts';
import { clearStaging, endPublishing, workshopFor, type Workshop } from './staged-build.ts';

const name = 'communique';

/**
 * Stops a build whose content has errors before it writes anything, keeps the last site until a new one is whole, and keeps the
 * development server up to date with content. What reads content and what writes a site are loaded where they are asked for: most processes that
 * load this only compile pages.
 */
export function communique(): AstroIntegration {
  let workshop: Workshop | undefined;
  let base = '/';
  let isKeepable = false;
  let begun: BegunBuild = { shard: undefined, shards: [] };
  let serving: ContentServer | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const out = fileURLToPath(config.outDir);
        base = config.base;
        // Astro empties the folder it builds into, and refuses the project's own: that one it is left to see.
        if (command === 'build' && !holds(out, process.cwd())) {
          const made = workshopFor(out);
          workshop = made;
          updateConfig({ outDir: pathToFileURL(`${made.astro}/`) });
          process.on('exit', () => clearStaging(made));
        }
        // A site that was cut short on its way into its place is brought there before it is looked at.
        if (command === 'preview') endPublishing(workshopFor(out));
        // Content is followed by ourselves: Vite would watch each of its files, and of the last site and of tests, which no page imports.
        const unwatched = [contentFolder(process.env), out, 'tests', 'docs'].filter(
          (path) => !holds(path, process.cwd()),
        );
        if (command === 'dev') {
          const ignored = (path: string) => unwatched.some((folder) => holds(folder, path));
          updateConfig({ vite: { server: { watch: { ignored } } } });
        }
        // Astro's development server asks for a slash behind the names of files that a page with parameters makes, too.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        // What a page imports is compiled side by side, as Vite does for what a browser asks for: it takes six tenths of the time.
        if (command === 'dev')
          updateConfig({ vite: { environments: { ssr: { dev: { preTransformRequests: true } } } } });
        // Astro's build wants a base in its own letters, its preview one as a URL has it, and its development server neither.
        if (config.base === encodeURI(config.base)) return;
        if (command === 'preview') updateConfig({ base: encodeURI(config.base) });
        if (command === 'dev') updateConfig({ base: '/' });
      },
      'astro:config:done': ({ config }) => {
        publishAt({ site: config.site, base: config.base });
        isKeepable = canKeep(config, name);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const key = keyToKeep();
        if (key === undefined) {
          const { beginBuild } = await import('./begin-build.ts');
          begun = await beginBuild(workshop);
          return;
        }
        const made = workshop;
        if (made === undefined || !isKeepable) process.exit();
        setPrerenderer((own) => keepInsteadOfRendering(own, key, made));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (workshop === undefined) return;
        const voice = { info: (line: string) => logger.info(line), warn: (line: string) => logger.warn(line) };
        const { endBuild } = await import('./begin-build.ts');
        await endBuild(begun, { workshop, astroFolder: fileURLToPath(dir), base }, voice);
      },
      'astro:server:setup': async ({ server }) => {
        const { serveContent } = await import('./content/serve-content.ts');
        serving = serveContent(server);
      },
      'astro:server:start': async ({ address }) => {
        await serving?.open(address, base);
      },
    },
  };
}
