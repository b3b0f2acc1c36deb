import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articlePath } from '../archive/permalinks.ts';
import { beginBuild, endBuild, holds, type BegunBuild } from './begin-build.ts';
import { keyToKeep } from './compiling/compiled-pages.ts';
import { askFirst } from './content/ask-first.ts';
import { contentPaths, NoContent } from './content/content-paths.ts';
import { followContent, printProblems } from './content/follow-content.ts';
import { canKeep, keepInsteadOfRendering } from './compiling/page-keeper.ts';
import { loadArchive } from './content/load-archive.ts';
import { publishAt } from './published.ts';
import { contentFolder } from './content/read-content.ts';
import { clearStaging, endPublishing, workshopFor, type Workshop } from './staged-build.ts';
import { tellText } from './terminal.ts';

const name = 'communique';

/**
 * Stops a build whose content has errors before it writes anything, keeps the last site until a new one is whole, and keeps the
 * development server up to date with content.
 */
export function communique(): AstroIntegration {
  let workshop: Workshop | undefined;
  let base = '/';
  let isKeepable = false;
  let begun: BegunBuild = { shard: undefined, shards: [] };
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
        // Content is followed by ourselves: Vite would watch each of its files.
        const content = contentFolder(process.env);
        if (command === 'dev' && !holds(content, process.cwd())) {
          updateConfig({ vite: { server: { watch: { ignored: (path: string) => holds(content, path) } } } });
        }
        // Astro's development server asks for a slash behind the names of files that a page with parameters makes, too.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
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
        await endBuild(begun, { workshop, astroFolder: fileURLToPath(dir), base }, voice);
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder(process.env);
        try {
          contentPaths(folder);
        } catch (reason) {
          if (!(reason instanceof NoContent)) throw reason;
          tellText(reason.message);
          process.exit(1);
        }
        followContent(server, folder);
      },
      // The server says where it is before it reads ten thousand entries, and compiles what pages import before somebody opens one.
      'astro:server:start': ({ address }) => {
        setTimeout(() => {
          printProblems();
          const entries = loadArchive().articles.slice(0, 1);
          void askFirst(address, base, ['', ...entries.map(({ slug }) => articlePath(slug))]);
        });
      },
    },
  };
}
