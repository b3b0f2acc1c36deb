import { pathToFileURL } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Published } from '../published.ts';

/** A route of the site, of what Astro knows of it: `segments` are its folders, each of texts and of parameters. */
interface PageRoute {
  component: string;
  type: string;
  prerender: boolean;
  pathname?: string | undefined;
  segments: readonly (readonly { content: string; dynamic: boolean; spread: boolean }[])[];
}

type Params = Readonly<Record<string, string | number | undefined>>;

/** The styles of pages by their keys, which the program asks for. */
export type StylesOfPages = readonly (readonly [page: string, styles: readonly unknown[]])[];

/** What of a build the program asks for while it renders. */
export interface ProgramInternals {
  pagesByKeys: ReadonlyMap<string, { styles: unknown[] }>;
}

/**
 * The program that Astro's bundler makes of the pages, which renders one after the other when a build is done (`core/build/app.js` of
 * Astro). No document of Astro's describes it: the lockfile holds its version, and a test holds what it makes to what Astro makes.
 */
export interface PageProgram {
  manifest: { routes: readonly { routeData: PageRoute }[] };
  setInternals: (internals: ProgramInternals) => void;
  setOptions: (options: ProgramOptions) => void;
  getComponentByRoute: (route: PageRoute) => Promise<{ getStaticPaths?: () => unknown }>;
  render: (request: Request, options: { routeData: PageRoute }) => Promise<Response>;
}

interface ProgramOptions {
  settings: { scripts: readonly [] };
  logger: { options: { destination: { write: (line: { message: string }) => void } } };
}

/** The program that begins with a file. */
export async function openProgram(entry: string): Promise<PageProgram> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PageProgram };
  return app;
}

/** Renders every page of a program into a folder, as Astro's build does. */
export async function renderPages(
  program: PageProgram,
  styles: StylesOfPages,
  { site = 'http://localhost', base }: Published,
  folder: string,
  tell: (line: string) => void,
): Promise<void> {
  program.setInternals({ pagesByKeys: new Map(styles.map(([page, own]) => [page, { styles: [...own] }])) });
  const destination = { write: ({ message }: { message: string }) => tell(message) };
  program.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const done = new Set<string>();
  for (const { routeData } of program.manifest.routes) {
    if (!routeData.prerender) continue;
    for (const path of await pathsOf(program, routeData)) {
      // Of two routes to one page the first counts.
      if (done.has(path)) continue;
      done.add(path);
      const address = routeData.type === 'endpoint' || path === '' ? path : `${path}/`;
      const response = await program.render(new Request(new URL(base + address, site)), { routeData });
      if (!response.body) continue;
      const file = join(folder, fileOf(path, routeData));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    }
  }
}

/** The paths of a route below the base, without slashes around them. */
async function pathsOf(program: PageProgram, route: PageRoute): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname.replace(/^\//, '')];
  const { getStaticPaths } = await program.getComponentByRoute(route);
  const paths = ((await getStaticPaths?.()) ?? []) as { params: Params }[];
  return paths.map(({ params }) => pathWith(route, params));
}

/** A parameter that may be several folders is none where it has no value. */
function pathWith({ segments }: PageRoute, params: Params): string {
  const folders = segments.map((parts) =>
    parts.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''),
  );
  return folders.filter((folder) => folder !== '').join('/');
}

/** Where Astro puts a page (`format: 'directory'`). */
export function fileOf(path: string, { type }: Pick<PageRoute, 'type'>): string {
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
