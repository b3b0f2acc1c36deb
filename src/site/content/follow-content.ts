import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../../statements/problems.ts';
import { forgetArchive, readArchive } from './load-archive.ts';
import { watchFolder } from './watch-folder.ts';
import { tell } from '../terminal.ts';

/** Milliseconds in which a page that was asked for has been loaded, or never will be. */
const loadingTime = 30_000;

/** Lets a development server show content as it is: what is saved, what comes and goes, and what is wrong with it. */
export function followContent(server: ViteDevServer, contentFolder: string): void {
  const client = server.environments.client.hot;
  const loading = new LoadingPages();
  const watcher = watchFolder(resolve(contentFolder), () => {
    forgetArchive();
    printProblems();
    loading.outdate();
    // Astro keeps what getStaticPaths gave until its own content changes; pages are asked anew by the same word.
    for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
    client.send({ type: 'full-reload', path: '*' });
  });
  server.httpServer?.once('close', () => watcher.close());
  server.middlewares.use((request, _response, next) => {
    if (isForPage(request)) loading.begin(Date.now());
    next();
  });
  client.on('vite:client:connect', (_data, connection) => {
    // It was loading while content changed, and has not heard of it.
    if (loading.end(Date.now())) connection.send({ type: 'full-reload', path: '*' });
    // A page that has just loaded asks nothing: tell each new connection, and only it, what is wrong.
    const errors = readArchive().problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0) connection.send({ type: 'error', err: overlay(errors) });
  });
}

/** Prints what is wrong with the content, which is read for that if it has not been. */
export function printProblems(): void {
  for (const problem of readArchive().problems) tell(formatProblem(problem));
}

/** Pages that were asked for and are not connected yet; which connection is whose page nobody can tell. */
export class LoadingPages {
  private pages: { begun: number; isOutdated: boolean }[] = [];

  begin(now: number): void {
    this.pages.push({ begun: now, isOutdated: false });
  }

  /** What is loading now may show content as it was. */
  outdate(): void {
    for (const page of this.pages) page.isOutdated = true;
  }

  /** Takes one page for loaded, an outdated one where there is one, and says whether it is. */
  end(now: number): boolean {
    this.pages = this.pages.filter(({ begun }) => now - begun < loadingTime);
    const index = Math.max(
      0,
      this.pages.findIndex(({ isOutdated }) => isOutdated),
    );
    const [page] = this.pages.splice(index, 1);
    return page?.isOutdated ?? false;
  }
}

/** Whether a browser asks for a page to show. */
function isForPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document';
}

function overlay(errors: readonly Problem[]) {
  return { message: errors.map(formatProblem).join('\n\n'), stack: '' };
}
