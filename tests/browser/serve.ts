import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/opensearchdescription+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What goes wrong with a path: a status, half of the bytes, or the bytes of another file. */
export type Fault = number | 'half' | { file: string };

/** A static server as any host has one: files of a folder under a base path, 404.html for the rest. */
export interface StaticServer {
  /** Its address with the base path, such as `http://localhost:40123/timeline/`. */
  address: string;
  /** Every path asked for, in order. */
  asked: string[];
  /** The folder that is served; another one is another build. */
  folder: string;
  /** Paths that are answered with this status instead, with half of their bytes, or with another file. */
  faults: Map<string, Fault>;
  /** Milliseconds before an answer to a path that holds this. */
  slow: { path: string; milliseconds: number } | undefined;
  close(): Promise<void>;
}

/** Serves a built site on a free port; `headersOf` gives what a host sends with a path besides, or in place of the usual type. */
export async function serve(
  folder: string,
  base = '/',
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<StaticServer> {
  const asked: string[] = [];
  const faults = new Map<string, Fault>();
  const server: Server = createServer((request, response) => {
    const path = pathAsked(request.url ?? '/');
    asked.push(path);
    const answer = () => {
      const fault = faults.get(path);
      if (typeof fault === 'number') {
        response.writeHead(fault).end();
        return;
      }
      const file = path.startsWith(base) ? fileFor(state.folder, path.slice(base.length)) : undefined;
      const shown = typeof fault === 'object' ? fault.file : (file ?? join(state.folder, '404.html'));
      const body = readFileSync(shown);
      response.writeHead(file ? 200 : 404, {
        'content-type': types[extname(shown)] ?? 'application/octet-stream',
        ...headersOf(encodeURI(path)),
      });
      response.end(fault === 'half' ? body.subarray(0, body.length / 2) : body);
    };
    if (state.slow && path.includes(state.slow.path)) setTimeout(answer, state.slow.milliseconds);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const state: StaticServer = {
    address: `http://localhost:${port}${base}`,
    asked,
    folder,
    faults,
    slow: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}

/** The path in its own letters; what is not in UTF-8 stays as it was asked for, and leads to no file. */
function pathAsked(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function fileFor(folder: string, path: string): string | undefined {
  const file = join(
    folder,
    normalize(path).replace(/^(?:\.\.[/\\])+/, ''),
    path === '' || path.endsWith('/') ? 'index.html' : '',
  );
  return !path.includes('\0') && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
