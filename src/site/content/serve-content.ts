import type { AddressInfo } from 'node:net';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { articlePath } from '../../archive/permalinks.ts';
import { tellText } from '../terminal.ts';
import { askFirst } from './ask-first.ts';
import { contentPaths, NoContent } from './content-paths.ts';
import { followContent, printProblems } from './follow-content.ts';
import { loadArchive, readingsOfContent } from './load-archive.ts';
import { readAhead } from './read-ahead.ts';
import { contentFolder } from './read-content.ts';

/** A development server that shows content. */
export interface ContentServer {
  /** Lets it answer at an address, when it has what its first pages need. */
  open: (address: AddressInfo, base: string) => Promise<void>;
}

/** A server that starts anew because a setting has changed is open at once: Astro tells only the first one its address. */
const opened = Promise.withResolvers<undefined>();

/** What an author opens first. */
const firstPages = ['/src/pages/[...language]/index.astro', '/src/pages/[...page].astro'];

/**
 * Has a development server show the content folder as it is; where there is none, the command ends. Until it is open, whoever asks for a
 * page waits: entries of which nothing is kept are read in other threads while this one compiles what pages import.
 */
export function serveContent(server: ViteDevServer): ContentServer {
  const folder = contentFolder(process.env);
  const ahead = readAheadOrStop(folder);
  server.middlewares.use((_request, _response, next) => {
    void opened.promise.then(next);
  });
  followContent(server, folder);
  return {
    open: async (address, base) => {
      await compileFirstPages(server);
      await ahead.finish();
      printProblems();
      opened.resolve(undefined);
      const entries = loadArchive().articles.slice(0, 1);
      void askFirst(address, base, ['', ...entries.map(({ slug }) => articlePath(slug))]);
    },
  };
}

function readAheadOrStop(folder: string) {
  try {
    contentPaths(folder);
    return readAhead(folder, readingsOfContent());
  } catch (reason) {
    if (!(reason instanceof NoContent)) throw reason;
    tellText(reason.message);
    process.exit(1);
  }
}

/** Compiles what the first pages import; what is wrong with one is told to whoever opens it. */
async function compileFirstPages({ environments }: ViteDevServer): Promise<void> {
  const { ssr } = environments;
  if (!isRunnableDevEnvironment(ssr)) return;
  await Promise.allSettled(firstPages.map((page) => ssr.runner.import(page)));
}
