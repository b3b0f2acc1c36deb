import type { AddressInfo } from 'node:net';
import type { ViteDevServer } from 'vite';
import { articlePath } from '../../archive/permalinks.ts';
import { tellText } from '../terminal.ts';
import { askFirst } from './ask-first.ts';
import { contentPaths, NoContent } from './content-paths.ts';
import { followContent, printProblems } from './follow-content.ts';
import { loadArchive } from './load-archive.ts';
import { contentFolder } from './read-content.ts';

/** Keeps a development server up to date with the content folder; where there is none, the command ends. */
export function serveContent(server: ViteDevServer): void {
  const folder = contentFolder(process.env);
  try {
    contentPaths(folder);
  } catch (reason) {
    if (!(reason instanceof NoContent)) throw reason;
    tellText(reason.message);
    process.exit(1);
  }
  followContent(server, folder);
}

/** The server says where it is before it reads ten thousand entries, and compiles what pages import before somebody opens one. */
export function askForFirstPages(address: AddressInfo, base: string): void {
  setTimeout(() => {
    printProblems();
    const entries = loadArchive().articles.slice(0, 1);
    void askFirst(address, base, ['', ...entries.map(({ slug }) => articlePath(slug))]);
  });
}
