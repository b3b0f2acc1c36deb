import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryJsonLd, jsonLdScript } from '../../src/exports/linked-data/schema-org.ts';
import { usePictures } from '../../src/site/pictures/archive-pictures.ts';
import { dataSource } from '../../src/site/writing/data-source.ts';
import { listedPages } from '../../src/site/pages/listed-pages.ts';
import { loadArchive } from '../../src/site/content/load-archive.ts';
import { pageWords } from '../../src/site/pages/page-words.ts';
import { planPictures } from '../../src/site/pictures/plan-pictures.ts';
import { publishAt } from '../../src/site/published.ts';
import { archivePositions, settingFor } from '../../src/site/pages/setting.ts';
import { siteExports } from '../../src/site/writing/site-exports.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { sourceOf } from '../../src/site/writing/write-sources.ts';

/** What an export adds to a site. */
export interface ExportFigures {
  files: number;
  bytes: number;
  /** Of the processor, in this process, on an archive that is read already. */
  seconds: number;
}

/** The exports of an archive, each measured, as a process of its own prints them: an archive is read once in each. */
export interface MeasuredExports {
  statements: number;
  exports: Record<string, ExportFigures>;
}

/** Bytes of pages but for what stands in them, about. */
const headOfFrame = 1000;
const headOfPage = 3300;
const headOfStatement = 2400;

/** Seconds of the processor since then: others may have the same cores. */
function secondsSince(then: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(then);
  return (user + system) / 1e6;
}

/** `CONTENT_DIR=… node tests/bench/measure-exports.ts` */
publishAt({ site: 'https://example.org', base: '/' });
const { length: statements } = loadArchive().statements;
archivePositions();
const exports: Record<string, ExportFigures> = {};
const source = dataSource();
const started = process.cpuUsage();
const inPages = loadArchive().articles.map((article) =>
  Buffer.byteLength(jsonLdScript(entryJsonLd(article, source)).toString()),
);
exports['in pages'] = {
  files: 0,
  bytes: inPages.reduce((sum, bytes) => sum + bytes, 0),
  seconds: secondsSince(started),
};
const setting = settingFor(await pageWords());
const pages = listedPages(loadArchive());
/** Pages that are there for what is taken elsewhere; each has a head of so many bytes, about. */
const ofPages = (isOne: (path: string) => boolean, head: number): ExportFigures => {
  const begun = process.cpuUsage();
  const ones = pages.filter(({ path }) => isOne(path));
  const mains = ones.map(({ content }) => Buffer.byteLength(content(setting).main.toString()));
  return {
    files: ones.length,
    bytes: mains.reduce((sum, bytes) => sum + bytes + head, 0),
    seconds: secondsSince(begun),
  };
};
exports['pages for frames'] = ofPages((path) => path.startsWith('embed/'), headOfFrame);
exports['pages of citations'] = ofPages((path) => path.startsWith('cite/'), headOfPage);
exports['pages of statements'] = ofPages((path) => /^articles\/[^/]+\/[^/]+\/$/.test(path), headOfStatement);
const read = process.cpuUsage();
const sources = loadArchive().articles.map((article) => sourceOf(article).length);
exports['Markdown of entries'] = {
  files: sources.length,
  bytes: sources.reduce((sum, bytes) => sum + bytes, 0),
  seconds: secondsSince(read),
};
const folder = mkdtempSync(join(tmpdir(), 'communique-exports-'));
try {
  const planned = process.cpuUsage();
  usePictures(await planPictures());
  const planning = secondsSince(planned);
  for (const { name, write } of siteExports) {
    const site = new SiteFolder(join(folder, name.replaceAll(' ', '-')), new Map(), []);
    const start = process.cpuUsage();
    await write(site);
    const seconds = secondsSince(start) + (name === 'pictures' ? planning : 0);
    const files = site.list();
    exports[name] = { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), seconds };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ statements, exports } satisfies MeasuredExports));
