import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Plugin, Rolldown } from 'vite';
import { editionFile } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { bytesOf, packPath, packsOf, type Edition } from '../../offline/edition.ts';
import { fileOf, fitsOneFile, mostBytes, shellOf, type ShellParts } from '../../offline/single-file.ts';
import { buildIndex } from '../../search/files/build-index.ts';
import { searchRecords } from '../../search/files/records.ts';
import { readBuilt } from '../built-files.ts';
import { keptProduct } from '../kept-products.ts';
import { loadArchive } from '../content/load-archive.ts';
import { oneFileParts, pagesOfPart, type OneFilePart } from './one-file-parts.ts';
import { pageWords } from '../pages/page-words.ts';
import { published } from '../published.ts';
import { labelsOfParty } from '../search-index.ts';
import type { SiteFolder } from '../site-folder.ts';
import { packInMemory } from './write-packs.ts';

/** Packs that the page carries: of which group, and the folder that the paths of its files begin with. */
interface Embedded {
  group: 'pages' | 'home' | 'index' | 'missing';
  under?: string;
  packs: readonly Uint8Array[];
}

/**
 * Writes the archive, in the main language, into one file that opens without a server, and beside it the SHA-256 of its bytes; of the
 * packs of the edition, as they are. Where it would be too large it is left out, and what is said of that is given back. Parts that were
 * asked for are written in any case.
 */
export async function writeOneFile(built: SiteFolder, edition: Edition): Promise<string | undefined> {
  const { site } = loadArchive();
  const [tag = 'en'] = edition.languages;
  const write = await writer(built);
  for (const part of oneFileParts(process.env))
    await write(part.file, `${part.path}index.html`, await packsOfPart(built, part));

  const kept = (set: string) => packsOf(edition, [set]).map(({ hash }) => built.read(packPath(hash)));
  const size = bytesOf(packsOf(edition, [`pages:${tag}`, 'index']));
  if (!fitsOneFile(size)) {
    const [has, most] = [(size * 4) / 3, mostBytes].map((bytes) => Math.round(bytes / 1e6));
    return `the edition in one file would have ${has} MB, more than ${most}, and is left out. ONE_FILE="topics/… speakers/…" writes one of a topic, a speaker or a country.`;
  }
  await write(editionFile(site.title, 'html'), 'index.html', [
    { group: 'pages', packs: kept(`pages:${tag}`) },
    { group: 'home', packs: kept(`home:${tag}`) },
    { group: 'index', packs: kept('index'), under: `search/${edition.index}/` },
  ]);
  return undefined;
}

async function packsOfPart(built: SiteFolder, part: OneFilePart): Promise<Embedded[]> {
  const isInPart = pagesOfPart(part);
  const pages = built.list().filter(({ path }) => isInPart(path));
  const index = buildIndex(searchRecords({ statements: [...part.statements] }, labelsOfParty));
  return [
    { group: 'pages', packs: await packInMemory(pages.map(readBuilt)) },
    { group: 'index', packs: await packInMemory([...index].map(([path, bytes]) => ({ path, type: '', bytes }))) },
  ];
}

/** Makes what writes a file that opens with a page and carries packs; the style and the script are the same in all. */
async function writer(built: SiteFolder) {
  const { base: inLetters } = published();
  const base = encodeURI(inLetters);
  const words = await pageWords();
  const first = built.read('index.html').toString();
  const [, sheet = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(first) ?? [];
  const style = built
    .read(decodeURI(sheet).slice(inLetters.length))
    .toString()
    .replace(/@font-face\s*\{[^}]*\}/g, '');
  const notHere = { path: '404', type: 'text/html; charset=utf-8', bytes: built.read('404.html') };
  const missing = await packInMemory([notHere]);
  const { commit, date } = revision();
  let script: string | undefined;
  return async (name: string, opensWith: string, packs: readonly Embedded[]): Promise<void> => {
    script ??= await keptScript(words.tag);
    const page = parseHTML(built.read(opensWith).toString()).document;
    const shell = shellOf(page, base, {
      style,
      script,
      packs: [...packs, { group: 'missing', packs: missing } satisfies Embedded].flatMap(embed),
      stamp: words.offline.stamp(commit, date === '' ? '' : formatDate(date, words), `${name}.sha256`),
      digest: (text) => createHash('sha256').update(text).digest('base64'),
    });
    const html = fileOf(shell);
    built.write(name, html);
    built.write(`${name}.sha256`, `${createHash('sha256').update(html).digest('hex')}  ${name}\n`);
  };
}

function embed({ group, under = '', packs }: Embedded): ShellParts['packs'] {
  return packs.map((pack) => ({
    group,
    under,
    base64: Buffer.from(pack.buffer, pack.byteOffset, pack.length).toString('base64'),
  }));
}

/** The commit that is built and its day; both empty where there is no history. */
function revision(): { commit: string; date: string } {
  try {
    const shown = execFileSync('git', ['show', '-s', '--format=%h %cs', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' });
    const [commit = '', date = ''] = shown.trim().split(' ');
    return { commit, date };
  } catch {
    return { commit: '', date: '' };
  }
}

async function keptScript(tag: string): Promise<string> {
  const rooms = ['browser', 'offline', 'search', 'rendering', 'archive', 'statements', 'languages'];
  const script = await keptProduct('one-file', rooms, tag, async () => Buffer.from(await compile(tag)));
  return Buffer.from(script).toString();
}

/** One classic script, the search in it: under `file://` a page can fetch nothing, not even its own parts. */
async function compile(tag: string): Promise<string> {
  const source = (path: string) => fileURLToPath(new URL(`../../browser/${path}`, import.meta.url));
  // Loaded when there is something to compile.
  const { build } = await import('vite');
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [oneLanguage(tag)],
    resolve: { alias: [{ find: /^.*\/start-search-worker\.ts$/, replacement: source('search/search-in-page.ts') }] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: source('offline/one-file.ts'), formats: ['iife'], name: 'oneFile' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('the script of the one-file edition was not made');
  return chunk.code;
}

/** Leaves of the words for the browser those of one language: the file is read in no other. */
function oneLanguage(tag: string): Plugin {
  const words = fileURLToPath(new URL(`../../languages/${tag}/search.ts`, import.meta.url));
  return {
    name: 'one-language',
    load: (id) =>
      id.endsWith('/languages/load-search-words.ts')
        ? `import { ${tag}Search } from ${JSON.stringify(words)};\nexport const loadSearchWords = async () => ${tag}Search;`
        : null,
  };
}
