import { addAstroFiles } from './writing/add-astro-files.ts';
import { freeMemory } from './free-memory.ts';
import { commandProgress } from './progress.ts';
import { isInShard, shardLedger, type Shard } from './shards.ts';
import type { LedgedFolder, SiteFolder } from './site-folder.ts';
import { siteExports } from './writing/site-exports.ts';
import { openSite, publishSite, type Workshop } from './staged-build.ts';
import { writeBook } from './writing/write-book.ts';
import { compressionsAsked, writeCompressed } from './writing/write-compressed.ts';
import { writeData } from './writing/write-data.ts';
import { writeEdition } from './writing/write-edition.ts';
import { writeHeaders } from './writing/write-headers.ts';
import { writeIndex } from './writing/write-index.ts';
import { writeOneFile } from './writing/write-one-file.ts';
import { writePages } from './writing/write-pages.ts';
import { writeRedirects } from './writing/write-redirects.ts';
import { writeSources } from './writing/write-sources.ts';

/** What a build has of its surroundings. */
export interface BuildOrder {
  workshop: Workshop;
  /** What Astro made: pages of which there is one, frames of those of which there are many, scripts, styles and fonts. */
  astroFolder: string;
  /** The path under which the site is published. */
  base: string;
  /** Parts of the site that were built elsewhere. */
  shards: readonly LedgedFolder[];
}

/** What a build did, for whoever started it. */
export interface BuildReport {
  pages: number;
  /** How many of them had to be made. */
  made: number;
  /** What is said where something was left out. */
  leftOut: string | undefined;
}

/** Puts a site together and publishes it: what Astro made, the pages of the collection, the search index, the editions. */
export async function finishBuild({ workshop, astroFolder, base, shards }: BuildOrder): Promise<BuildReport> {
  const site = openSite(workshop, shards);
  const asked = addAstroFiles(site, astroFolder);
  await writeProducts(site);
  const written = await telling('pages written', (tell) => writePages(site, astroFolder, { tell }));
  freeMemory();
  writeIndex(site);
  for (const { write } of siteExports) await write(site);
  const edition = await telling('files packed', (tell) => writeEdition(site, asked, tell));
  const leftOut = await writeOneFile(site, edition);
  writeSources(site);
  writeRedirects(site, base);
  writeHeaders(site, base);
  await writeCompressed(site, compressionsAsked(process.env));
  publishSite(site, workshop);
  return { ...written, leftOut };
}

/** Builds the pages of one part alone, with a list that says what each was made from: a later build takes them from there. */
export async function buildShard({ workshop, astroFolder }: BuildOrder, shard: Shard): Promise<BuildReport> {
  const site = openSite(workshop);
  const isWanted = (path: string) => isInShard(path, shard);
  await writeProducts(site);
  const written = await telling('pages written', (tell) => writePages(site, astroFolder, { isWanted, tell }));
  site.write(shardLedger, JSON.stringify([...site.ledger]));
  publishSite(site, workshop);
  return { ...written, leftOut: undefined };
}

/** Writes what takes more memory than all else, each in what the one before gave back; before pages, for what these keep of each other would stand beside it. */
async function writeProducts(site: SiteFolder): Promise<void> {
  freeMemory();
  writeData(site);
  freeMemory();
  await writeBook(site);
  freeMemory();
}

async function telling<Result>(
  what: string,
  work: (tell: (done: number, all: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = commandProgress(what);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}
