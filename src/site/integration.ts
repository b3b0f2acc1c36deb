import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../statements/problems.ts';
import { forgetArchive, isPublishable, readArchive } from './load-archive.ts';
import { writeBook } from './write-book.ts';
import { writeEdition } from './write-edition.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeOneFile } from './write-one-file.ts';
import { oneFileParts } from './one-file-parts.ts';
import { contentFolder } from './read-content.ts';
import { clearStaging, publishBuild, stagingFolder } from './staged-build.ts';

/** Milliseconds without a change before content is read: an editor empties a file before it fills it. */
const settling = 50;

/**
 * Stops a build whose content has errors before it writes anything, keeps the last site until a new one is whole, and keeps the
 * development server up to date with content.
 */
export function communique(): AstroIntegration {
  let target: string | undefined;
  let base = '/';
  return {
    name: 'communique',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const out = fileURLToPath(config.outDir);
        base = config.base;
        // Astro empties the folder it builds into, and refuses the project's own: that one it is left to see.
        if (command === 'build' && !holds(out, process.cwd())) {
          target = out;
          const staging = stagingFolder(out);
          updateConfig({ outDir: pathToFileURL(`${staging}/`) });
          process.on('exit', () => clearStaging(staging));
        }
        // Astro's development server asks for a slash behind the names of files that a page with parameters makes, too.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        // Astro's build wants a base in its own letters, its preview one as a URL has it, and its development server neither.
        if (config.base === encodeURI(config.base)) return;
        if (command === 'preview') updateConfig({ base: encodeURI(config.base) });
        if (command === 'dev') updateConfig({ base: '/' });
      },
      'astro:build:start': () => {
        const loaded = readArchive();
        for (const problem of loaded.problems) console.error(formatProblem(problem));
        // An exit, not a throw: an author gets the problems and no stack trace.
        if (!isPublishable(loaded)) process.exit(1);
        try {
          oneFileParts(process.env);
        } catch (reason) {
          console.error(reason instanceof Error ? reason.message : String(reason));
          process.exit(1);
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const leftOut = await writeOneFile(built, await writeEdition(built));
        if (leftOut !== undefined) logger.warn(leftOut);
        await writeBook(built);
        writeRedirects(built, base);
        if (target === undefined) return;
        publishBuild(built, target);
        logger.info(`the site is in ${holds(process.cwd(), target) ? relative('', target) : target}`);
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve(contentFolder(process.env));
        const missing = readArchive().problems.find(({ code }) => code === 'no-content');
        if (missing) {
          console.error(formatProblem(missing));
          process.exit(1);
        }
        server.watcher.add(folder);
        const client = server.environments.client.hot;
        let settled: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(settled);
          settled = setTimeout(() => {
            forgetArchive();
            for (const problem of readArchive().problems) console.error(formatProblem(problem));
            // Astro keeps what getStaticPaths gave until its own content changes; pages are asked anew by the same word.
            for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
            client.send({ type: 'full-reload', path: '*' });
          }, settling);
        });
        // A page that has just loaded asks nothing: tell each new connection, and only it, what is wrong.
        client.on('vite:client:connect', (_data, connection) => {
          const errors = readArchive().problems.filter((problem) => problem.severity === 'error');
          if (errors.length > 0) connection.send({ type: 'error', err: overlay(errors) });
        });
      },
    },
  };
}

function holds(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

function overlay(errors: readonly Problem[]) {
  return { message: errors.map(formatProblem).join('\n\n'), stack: '' };
}
