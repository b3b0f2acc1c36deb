import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../statements/problems.ts';
import { usePictures } from './archive-pictures.ts';
import { contentPaths, NoContent } from './content-paths.ts';
import { buildShard, finishBuild } from './finish-build.ts';
import { followContent, printProblems } from './follow-content.ts';
import { keepIndex } from './keep-index.ts';
import { isPublishable, readArchive } from './load-archive.ts';
import { oneFileParts } from './one-file-parts.ts';
import { planPictures } from './plan-pictures.ts';
import { publishAt } from './published.ts';
import { contentFolder } from './read-content.ts';
import { readShardAsked, readShards, type Shard } from './shards.ts';
import type { LedgedFolder } from './site-folder.ts';
import { clearStaging, endPublishing, tryTarget, workshopFor, type Workshop } from './staged-build.ts';
import { tellFault } from './tell-fault.ts';
import { tell, tellText } from './terminal.ts';
import { compressionsAsked } from './write-compressed.ts';

/**
 * Stops a build whose content has errors before it writes anything, keeps the last site until a new one is whole, and keeps the
 * development server up to date with content.
 */
export function communique(): AstroIntegration {
  let workshop: Workshop | undefined;
  let base = '/';
  let shard: Shard | undefined;
  let shards: LedgedFolder[] = [];
  return {
    name: 'communique',
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
      },
      'astro:build:start': async () => {
        const loaded = readArchive();
        for (const problem of loaded.problems) tell(formatProblem(problem));
        // An exit, not a throw: an author gets the problems and no stack trace.
        if (!isPublishable(loaded)) process.exit(1);
        keepIndex();
        usePictures(await planPictures());
        try {
          if (workshop !== undefined) tryTarget(workshop.target);
          oneFileParts(process.env);
          compressionsAsked(process.env);
          shard = readShardAsked(process.env);
          shards = readShards(process.env);
        } catch (reason) {
          if (reason instanceof Error && 'syscall' in reason) tellFault(reason);
          else tellText(reason instanceof Error ? reason.message : String(reason));
          process.exit(1);
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (workshop === undefined) return;
        const { target } = workshop;
        const order = { workshop, astroFolder: fileURLToPath(dir), base, shards };
        try {
          const { pages, made, leftOut } = await (shard ? buildShard(order, shard) : finishBuild(order));
          if (leftOut !== undefined) logger.warn(leftOut);
          logger.info(`${pages} pages of the collection, ${made} of them made anew`);
        } catch (reason) {
          tellFault(reason);
          process.exit(1);
        }
        logger.info(`the site is in ${holds(process.cwd(), target) ? relative('', target) : target}`);
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
      // The server says where it is before it reads ten thousand entries.
      'astro:server:start': () => {
        setTimeout(printProblems);
      },
    },
  };
}

function holds(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
