import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { assetSets } from '../offline/asset-sets.ts';
import { isForContributors, packPath, setOf, type Edition, type PackRef } from '../offline/edition.ts';
import { encodePack, packNumber, type PackedFile } from '../offline/pack.ts';
import { currentPath, type CurrentIndex } from '../search/current-index.ts';
import { loadArchive } from './load-archive.ts';
import { siteLanguages } from './page-words.ts';
import { currentIndex } from './search-index.ts';

/** The bytes of a pack before compression: small enough to be fetched again after a failure, large enough to be few. */
const packSize = 1_500_000;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Packs what was built for offline use, and compiles the service worker of this very build into it. */
export async function writeEdition(folder: string): Promise<void> {
  const languages = siteLanguages().map(({ tag }) => tag);
  const current = currentIndex(loadArchive());
  const plan = { languages, index: current.index };
  const sets = new Map<string, PackedFile[]>();
  const files = filesOf(folder);
  const assets = assetSets(files, (page) => isForContributors(page, plan));
  for (const file of files) {
    const set = assets.get(file.path) ?? setOf(file.path, plan);
    if (set !== undefined) sets.set(set, [...(sets.get(set) ?? []), file]);
  }
  const written: Record<string, PackRef[]> = {};
  for (const [set, files] of [...sets].sort(([a], [b]) => (a < b ? -1 : 1))) written[set] = writePacks(folder, files);
  const edition: Edition = {
    build: hashOf(JSON.stringify(written)),
    languages,
    ...current,
    sets: written,
  };
  writeFileSync(join(folder, currentPath), JSON.stringify({ ...current, build: edition.build } satisfies CurrentIndex));
  await compileWorker(folder, edition);
}

/** Every file that was built, pages by the address of their folder, in the same order on every machine. */
export function filesOf(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('offline/') || path.endsWith('.html'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({
      path: path.replace(/(^|\/)index\.html$/, '$1'),
      type: types[extname(path)] ?? 'application/octet-stream',
      bytes: readFileSync(join(folder, path)),
    }));
}

function writePacks(folder: string, files: readonly PackedFile[]): PackRef[] {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const count = Math.max(1, Math.ceil(size / packSize));
  const groups = Array.from({ length: count }, (): PackedFile[] => []);
  for (const file of files) groups[packNumber(file.path, count)]?.push(file);
  return groups.map((group) => {
    const bytes = gzipSync(encodePack(group), { level: 9 });
    const ref = { hash: hashOf(bytes), bytes: bytes.length };
    const path = join(folder, packPath(ref.hash));
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) writeFileSync(path, bytes);
    return ref;
  });
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** One classic script at the top of the site: there its scope is the whole site, and every browser with workers runs it. */
async function compileWorker(folder: string, edition: Edition): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { EDITION: JSON.stringify(edition) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../browser/offline/service-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'serviceWorker',
        fileName: () => 'sw.js',
      },
    },
  });
}
