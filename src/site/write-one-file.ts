import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { editionFile } from '../archive/permalinks.ts';
import { formatDate } from '../languages/format-date.ts';
import { setOf } from '../offline/edition.ts';
import { encodePack, packNumber, type PackedFile } from '../offline/pack.ts';
import { partOf, shellOf } from '../offline/single-file.ts';
import { publishedAt } from './address.ts';
import { filesOf } from './write-edition.ts';
import { loadArchive } from './load-archive.ts';
import { pageWords } from './page-words.ts';
import { searchIndex } from './search-index.ts';

/** The bytes of a pack before compression: opened when the first of its pages is. */
const packSize = 4_000_000;

/** Writes the archive, in the main language, into one file that opens without a server, and beside it the SHA-256 of its bytes. */
export async function writeOneFile(folder: string): Promise<void> {
  const { site } = loadArchive();
  const { base: inLetters } = publishedAt(process.env);
  const base = encodeURI(inLetters);
  const words = await pageWords();
  const index = searchIndex();
  const plan = { languages: site.languages, index: index.folder };
  const kept = new Set([`home:${site.languages[0] ?? 'en'}`, `pages:${site.languages[0] ?? 'en'}`]);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const pages = filesOf(folder)
    .filter(
      ({ path, type }) => type.startsWith('text/html') && (path === '404.html' || kept.has(setOf(path, plan) ?? '')),
    )
    // These need what only a server or a worker can give.
    .filter(({ path }) => !['search/', 'compare/', 'offline/', 'contribute/'].includes(path))
    // The first page is the one that the file opens with, scripts or not.
    .filter(({ path }) => path !== '')
    .map(({ path, bytes }): PackedFile => {
      const { title, main } = partOf(decoder.decode(bytes), path, base, site.title);
      return { path: path === '404.html' ? '404' : path, type: title, bytes: encoder.encode(main) };
    });
  const indexFiles = [...index.files].map(([path, bytes]): PackedFile => ({ path, type: '', bytes }));
  const first = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, sheet = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(first) ?? [];
  const style = readFileSync(join(folder, decodeURI(sheet).slice(inLetters.length)), 'utf8').replace(
    /@font-face\s*\{[^}]*\}/g,
    '',
  );
  const { commit, date } = revision();
  const name = editionFile(site.title, 'html');
  const stamp = words.offline.stamp(commit, date === '' ? '' : formatDate(date, words), `${name}.sha256`);
  const html = shellOf(first, base, {
    style,
    script: await compile(words.tag),
    packs: embed('pages', pages) + embed('index', indexFiles),
    stamp,
  });
  writeFileSync(join(folder, name), html);
  writeFileSync(join(folder, `${name}.sha256`), `${createHash('sha256').update(html).digest('hex')}  ${name}\n`);
}

function embed(group: string, files: readonly PackedFile[]): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const count = Math.max(1, Math.ceil(size / packSize));
  return Array.from({ length: count }, (_, number) => {
    const ofPack = files.filter(({ path }) => packNumber(path, count) === number);
    const base64 = gzipSync(encodePack(ofPack), { level: 9 }).toString('base64');
    return `<script type="application/gzip" data-pack="${group}">${base64}</script>`;
  }).join('');
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

/** One classic script, the search in it: under `file://` a page can fetch nothing, not even its own parts. */
async function compile(tag: string): Promise<string> {
  const source = (path: string) => fileURLToPath(new URL(`../browser/${path}`, import.meta.url));
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
  const words = fileURLToPath(new URL(`../languages/${tag}/search.ts`, import.meta.url));
  return {
    name: 'one-language',
    load: (id) =>
      id.endsWith('/languages/load-search-words.ts')
        ? `import { ${tag}Search } from ${JSON.stringify(words)};\nexport const loadSearchWords = async () => ${tag}Search;`
        : null,
  };
}
