import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { assetSets, inPackOrder, isAsset, type AskedNames } from '../../offline/asset-sets.ts';
import { bytesOf, packsOf, setOf, type Edition, type PackRef } from '../../offline/edition.ts';
import { fitsOneFile, offeringOneFile } from '../../offline/single-file.ts';
import { currentPath, type CurrentIndex } from '../../search/files/current-index.ts';
import { readBuilt } from '../built-files.ts';
import { keptProduct } from '../kept-products.ts';
import { loadArchive } from '../content/load-archive.ts';
import { siteLanguages } from '../pages/page-words.ts';
import { currentIndex } from '../search-index.ts';
import type { SiteFolder } from '../site-folder.ts';
import { hashOf, openPackRefs, writePacks } from './write-packs.ts';

/**
 * Packs what was built for offline use, and compiles the service worker of this very build into it; `asked` are the scripts, styles and
 * fonts that its pages ask for. No more files are held at a time than two packs have; the first pages come last, for they say whether
 * there is an edition in one file.
 */
export async function writeEdition(
  site: SiteFolder,
  asked: AskedNames,
  tell: (done: number, all: number) => void = () => undefined,
): Promise<Edition> {
  const languages = siteLanguages().map(({ tag }) => tag);
  const current = currentIndex(loadArchive());
  const plan = { languages, index: current.index };
  const files = site.list();
  const bySet = Map.groupBy(files, ({ path }) => setOf(path, plan));
  const kept = openPackRefs();
  const sets: Record<string, PackRef[]> = {};
  let done = 0;
  const write = async (set: string, ofSet: Parameters<typeof writePacks>[1]) => {
    sets[set] = await writePacks(site, ofSet, kept, (packed) => {
      tell((done += packed), files.length);
    });
  };
  const isHome = (set: string) => set.startsWith('home:');
  for (const [set, ofSet] of bySet)
    if (set !== undefined && !isHome(set) && !['assets', 'contribute'].includes(set)) await write(set, ofSet);

  const [main = 'en'] = languages;
  const isThere = fitsOneFile(bytesOf(packsOf({ sets }, [`pages:${main}`, 'index'])));
  for (const { path } of files)
    if (/(?:^|\/)offline\/$/.test(path)) {
      const file = `${path}index.html`;
      site.write(file, offeringOneFile(site.read(file).toString(), isThere));
    }
  const homes = Map.groupBy(site.list(), ({ path }) => setOf(path, plan));
  for (const [set, ofSet] of homes) if (set !== undefined && isHome(set)) await write(set, ofSet);

  const assets = assetSets(files.filter(isAsset).map(readBuilt), asked);
  for (const set of ['assets', 'contribute', 'fonts']) {
    const ofSet = files.filter(({ path }) => (assets.get(path) ?? setOf(path, plan)) === set);
    if (ofSet.length > 0) await write(set, inPackOrder(ofSet));
  }
  kept.save();

  const inOrder = Object.fromEntries(Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1)));
  const edition: Edition = { build: hashOf(JSON.stringify(inOrder)), languages, ...current, sets: inOrder };
  const said = { ...current, build: edition.build } satisfies CurrentIndex;
  site.write(currentPath, JSON.stringify(said));
  const worker = await keptProduct('worker', ['browser', 'offline', 'search', 'languages'], 'worker', compileWorker);
  site.write(
    'sw.js',
    Buffer.from(worker)
      .toString()
      .replace(editionPlace, () => JSON.stringify(edition)),
  );
  return edition;
}

/** Stands in the compiled worker where the edition is to stand: the same code serves every edition. */
const editionText = 'the edition of this build';
const editionPlace = new RegExp(`(["'\`])${editionText}\\1`, 'g');

/** One classic script at the top of the site: there its scope is the whole site, and every browser with workers runs it. */
async function compileWorker(): Promise<Uint8Array> {
  // Loaded when there is something to compile.
  const { build } = await import('vite');
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { EDITION: JSON.stringify(editionText) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../browser/offline/service-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'serviceWorker',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result.flatMap(({ output }) => output);
  const places = chunk?.type === 'chunk' ? chunk.code.match(editionPlace)?.length : 0;
  if (chunk?.type !== 'chunk' || places !== 1)
    throw new Error(`the service worker has ${places ?? 0} places for its edition`);
  return Buffer.from(chunk.code);
}
