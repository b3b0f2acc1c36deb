import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { keepingFolder } from '../kept.ts';
import type { StylesOfPages } from './page-program.ts';
import type { Published } from '../published.ts';

/** What Astro and Vite made of the code: the program that renders those pages which are Astro's, and what they ask for. */
export interface CompiledPages {
  /** The file that the program begins with. */
  program: string;
  /** The folder of scripts, styles, fonts and whatever else is no page. */
  files: string;
  styles: StylesOfPages;
  published: Published;
}

/** What is written down beside the two folders. */
type Listed = Pick<CompiledPages, 'program' | 'styles' | 'published'>;

/** What a command asks of a build that is compiled into its pages. */
export interface AskedAddress {
  site?: string | undefined;
  base?: string | undefined;
}

/** So many states of the code are kept: two branches, each with an address and without. */
const mostKept = 4;
/** In milliseconds. */
const longestBuild = 60 * 60 * 1000;
const [programFolder, filesFolder, listFile] = ['program', 'files', 'list.json'];

/** A digest of all that pages are compiled from: of the collection there is nothing in it but where the site is published. */
export function compiledKey(
  asked: AskedAddress,
  published: Partial<Published>,
  environment: NodeJS.ProcessEnv = process.env,
  root = '.',
): string {
  const settings = readdirSync(root).filter((name) => /^(?:astro\.config\.|package|tsconfig|\.env)/.test(name));
  const code = ['src', 'public'].flatMap((folder) => filesBelow(root, folder));
  const digests = [...code, ...settings]
    .sort()
    .map((path) => `${path} ${hash('sha1', readFileSync(join(root, path)))}`);
  const seen = Object.entries(environment).filter(([name]) => seenByPages.test(name));
  const { version, platform, arch } = process;
  return hash('sha1', JSON.stringify([digests, seen.sort(), version, platform, arch, asked, published]));
}

/** What of the environment Vite lets a page see. */
const seenByPages = /^(?:PUBLIC_.*|NODE_ENV|BASE_URL|ASSETS_PREFIX|SITE|MODE|DEV|PROD|SSR)$/;

/** What was compiled of the very same in an earlier build. */
export function findCompiled(key: string): CompiledPages | undefined {
  const folder = folderOf(key);
  if (folder === undefined) return undefined;
  try {
    const listed = JSON.parse(readFileSync(join(folder, listFile), 'utf8')) as Listed;
    const program = join(folder, programFolder, listed.program);
    if (!existsSync(program)) return undefined;
    utimesSync(folder, new Date(), new Date());
    return { ...listed, program, files: join(folder, filesFolder) };
  } catch {
    return undefined;
  }
}

/** Where a build has what is to be kept of it: the program's folder, and in what Astro built. */
interface Compiled extends Listed {
  folder: string;
  built: string;
}

/** Keeps what was compiled for the next build, the program's folder itself and copies of the files; where that cannot be, it is not kept. */
export function keepCompiled(key: string, { folder: made, built, ...listed }: Compiled): void {
  const folder = folderOf(key);
  if (folder === undefined) return;
  const unfinished = `${folder}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    renameSync(made, join(unfinished, programFolder));
    cpSync(built, join(unfinished, filesFolder), { recursive: true });
    writeFileSync(join(unfinished, listFile), JSON.stringify(listed));
    // Another build may have been faster, and a third one be reading what it kept: it is the same.
    if (findCompiled(key) === undefined) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    }
    forgetOld(dirname(folder));
  } catch {
    // Then the next build compiles again.
  }
  rmSync(unfinished, { recursive: true, force: true });
}

/** Takes away what was used longest ago, and what a build that was cut short left; what another build may be reading stays. */
function forgetOld(folder: string): void {
  const states = readdirSync(folder)
    .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .slice(mostKept);
  for (const { name, used } of states)
    if (used < Date.now() - longestBuild) rmSync(join(folder, name), { recursive: true, force: true });
}

function folderOf(key: string): string | undefined {
  const keeping = keepingFolder();
  return keeping && join(keeping, 'compiled-pages', key);
}

/** The paths of all files in a folder, or in one below it. */
function filesBelow(root: string, folder = '.'): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Kept outside Vite: the command says under which key its pages are to be kept, and the integration keeps them. */
const asked = Symbol.for('communique.compiled-pages');
const holder = globalThis as { [asked]?: string };

/** Says that Astro is to compile in this process, and not to render, and under which key that is to be kept. */
export function askToKeep(key: string): void {
  holder[asked] = key;
}

/** The key under which to keep what is compiled; undefined where Astro builds the site. */
export function keyToKeep(): string | undefined {
  return holder[asked];
}
