import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../statements/problems.ts';
import { forgetArchive, readArchive } from './load-archive.ts';

/** Milliseconds without a change before content is read: an editor empties a file before it fills it. */
const settling = 50;

/** Lets a development server show content as it is: what is saved, what comes and goes, and what is wrong with it. */
export function followContent(server: ViteDevServer, contentFolder: string): void {
  const folder = resolve(contentFolder);
  const client = server.environments.client.hot;
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!`${resolve(path)}${sep}`.startsWith(`${folder}${sep}`)) return;
    clearTimeout(settled);
    settled = setTimeout(() => {
      forgetArchive();
      printProblems();
      // Astro keeps what getStaticPaths gave until its own content changes; pages are asked anew by the same word.
      for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
      client.send({ type: 'full-reload', path: '*' });
    }, settling);
  });
  client.on('vite:client:connect', (_data, connection) => {
    // A page that has just loaded asks nothing: tell each new connection, and only it, what is wrong.
    const errors = readArchive().problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0) connection.send({ type: 'error', err: overlay(errors) });
  });
}

/** Prints what is wrong with the content, which is read for that if it has not been. */
export function printProblems(): void {
  for (const problem of readArchive().problems) console.error(formatProblem(problem));
}

function overlay(errors: readonly Problem[]) {
  return { message: errors.map(formatProblem).join('\n\n'), stack: '' };
}
