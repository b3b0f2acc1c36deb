import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterfaceWords } from '../languages/interface-words.ts';
import { cutFrame, fillFrame, type Frame } from '../rendering/frame.ts';
import type { PageContent } from '../rendering/page-content.ts';
import { rowFile } from '../rendering/row-file.ts';
import { listedPages, pagesInLanguage } from './listed-pages.ts';
import { listedRows } from './listed-rows.ts';
import { loadArchive } from './load-archive.ts';
import { pageHead } from './page-head.ts';
import { PageKeys } from './page-keys.ts';
import { pageWords, siteLanguages } from './page-words.ts';
import { settingFor } from './setting.ts';
import type { SiteFolder } from './site-folder.ts';
import { frameLooks, framePath } from './static-paths.ts';

/**
 * Writes the pages of which there are many into a site, and gives how many of how many were made anew: each is a frame that Astro made
 * (in `astroFolder`), filled by functions. Astro takes some milliseconds for a page of its own, whatever is in it; this takes a tenth
 * of one, and nothing for a page that is made from what an earlier build made it from.
 */
export async function writePages(site: SiteFolder, astroFolder: string): Promise<{ pages: number; made: number }> {
  const archive = loadArchive();
  const pages = listedPages(archive);
  const rows = listedRows(archive);
  const counts = { pages: 0, made: 0 };
  for (const [position, { tag }] of siteLanguages().entries()) {
    const words = await pageWords(tag);
    const setting = settingFor(words);
    const frames = readFrames(astroFolder, tag);
    const keys = new PageKeys(archive, hash('sha1', JSON.stringify([...frames])));
    const top = position === 0 ? '' : `${tag}/`;
    for (const { path, shown, content } of pagesInLanguage(pages, words, archive)) {
      const file = `${decodeURIComponent(`${top}${path}`)}index.html`;
      const key = keys.keyOf(shown, tag);
      counts.pages++;
      if (site.keeps(file, key)) continue;
      counts.made++;
      site.write(file, pageIn(frames, content(setting), path, words), key);
    }
    for (const { path, statements } of rows) {
      const file = `${top}${path}index.html`;
      const key = keys.keyOf({ statements: [statements] }, tag);
      if (!site.keeps(file, key)) site.write(file, rowFile(statements, setting).toString(), key);
    }
  }
  return counts;
}

function pageIn(frames: ReadonlyMap<string, Frame>, content: PageContent, path: string, words: InterfaceWords): string {
  const { title, description, main, part, hasStrip = false } = content;
  const frame = frames.get(framePath(words.tag, { part, hasStrip }));
  if (!frame) throw new Error(`no frame was made for pages of ${part}`);
  return fillFrame(frame, { ...pageHead({ title, description, path, words }), main });
}

/** The frames of a language, each cut once. */
function readFrames(folder: string, tag: string): Map<string, Frame> {
  const paths = frameLooks.map((look) => framePath(tag, look));
  return new Map(paths.map((path) => [path, cutFrame(readFileSync(join(folder, path, 'index.html'), 'utf8'))]));
}
