import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { assetSets, isAsset, namesAskedBy, type AskedNames } from '../offline/asset-sets.ts';
import { bytesOf, isForContributors, packsOf, setOf, type Edition, type PackRef } from '../offline/edition.ts';
import type { PackedFile } from '../offline/pack.ts';
import { fitsOneFile, offeringOneFile } from '../offline/single-file.ts';
import { currentPath, type CurrentIndex } from '../search/current-index.ts';
import { listBuilt, readBuilt, type BuiltFile } from './built-files.ts';
import { loadArchive } from './load-archive.ts';
import { siteLanguages } from './page-words.ts';
import { currentIndex } from './search-index.ts';
import { hashOf, writePacks } from './write-packs.ts';

/**
 * Packs what was built for offline use, and compiles the service worker of this very build into it. Every file is read once, and no more
 * are held at a time than two packs have; the first pages come last, for they say whether there is an edition in one file.
 */
export async function writeEdition(folder: string): Promise<Edition> {
  const languages = siteLanguages().map(({ tag }) => tag);
  const current = currentIndex(loadArchive());
  const plan = { languages, index: current.index };
  const asked: AskedNames = { contributors: new Set(), everyone: new Set() };
  const noteNames = (file: PackedFile) => {
    if (!file.type.startsWith('text/html')) return;
    const names = isForContributors(file.path, plan) ? asked.contributors : asked.everyone;
    for (const name of namesAskedBy(file)) names.add(name);
  };

  const files = listBuilt(folder);
  const bySet = Map.groupBy(files, ({ path }) => setOf(path, plan));
  const sets: Record<string, PackRef[]> = {};
  const write = async (set: string, ofSet: readonly BuiltFile[]) => {
    sets[set] = await writePacks(folder, ofSet, noteNames);
  };
  const isHome = (set: string) => set.startsWith('home:');
  // What is in no set by its name: pages that nobody keeps ask for scripts too.
  for (const file of bySet.get(undefined) ?? []) if (file.path.endsWith('.html')) noteNames(readBuilt(file));
  for (const [set, ofSet] of bySet)
    if (set !== undefined && !isHome(set) && !['assets', 'contribute'].includes(set)) await write(set, ofSet);

  const [main = 'en'] = languages;
  const homes = [...bySet].flatMap(([set, ofSet]) => (set !== undefined && isHome(set) ? [[set, ofSet] as const] : []));
  const isThere = fitsOneFile(bytesOf(packsOf({ sets }, [`pages:${main}`, 'index'])));
  for (const [set, ofSet] of homes) {
    for (const { path, file } of ofSet)
      if (/(?:^|\/)offline\/$/.test(path)) writeFileSync(file, offeringOneFile(readFileSync(file, 'utf8'), isThere));
    await write(set, ofSet);
  }

  const assets = assetSets(files.filter(isAsset).map(readBuilt), asked);
  const setOfAsset = ({ path }: BuiltFile) => assets.get(path) ?? setOf(path, plan);
  for (const set of ['assets', 'contribute', 'fonts']) {
    const ofSet = files.filter((file) => setOfAsset(file) === set);
    if (ofSet.length > 0) await write(set, ofSet);
  }

  const inOrder = Object.fromEntries(Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1)));
  const edition: Edition = { build: hashOf(JSON.stringify(inOrder)), languages, ...current, sets: inOrder };
  const said = { ...current, build: edition.build } satisfies CurrentIndex;
  mkdirSync(dirname(join(folder, currentPath)), { recursive: true });
  writeFileSync(join(folder, currentPath), JSON.stringify(said));
  await compileWorker(folder, edition);
  return edition;
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
