import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFrame, type Frame } from '../../rendering/frame.ts';
import { rowFile } from '../../rendering/timeline/row-file.ts';
import { archivePictures } from '../pictures/archive-pictures.ts';
import { listedPages, pagesInLanguage } from '../pages/listed-pages.ts';
import { listedRows } from '../pages/listed-rows.ts';
import { loadArchive } from '../content/load-archive.ts';
import { PageKeys } from '../pages/page-keys.ts';
import { pageWords, siteLanguages } from '../pages/page-words.ts';
import { settingFor } from '../pages/setting.ts';
import type { SiteFolder } from '../site-folder.ts';
import { frameLooks, framePath } from '../pages/static-paths.ts';
import { pageInFrame } from './page-in-frame.ts';

/** Which pages are wanted, by their paths in the site, and who is told how many of them are done. */
export interface PageOrder {
  isWanted?: (path: string) => boolean;
  tell?: (done: number, all: number) => void;
}

/**
 * Writes the pages of which there are many into a site, and gives how many of how many were made anew: each is a frame that Astro made
 * (in `astroFolder`), filled by functions. Astro takes some milliseconds for a page of its own, whatever is in it; this takes a tenth
 * of one, and nothing for a page that is made from what an earlier build made it from. Of a site that is built in parts, each writes
 * what `isWanted`.
 */
export async function writePages(
  site: SiteFolder,
  astroFolder: string,
  { isWanted = () => true, tell = () => undefined }: PageOrder = {},
): Promise<{ pages: number; made: number }> {
  const archive = loadArchive();
  const pages = listedPages(archive);
  const rows = listedRows(archive);
  const languages = await Promise.all(siteLanguages().map(({ tag }) => pageWords(tag)));
  const listed = languages.map((words) => pagesInLanguage(pages, words, archive));
  const all = listed.reduce((sum, ofLanguage) => sum + ofLanguage.length + rows.length, 0);
  const pictures = archivePictures();
  const counts = { pages: 0, made: 0 };
  let done = 0;
  for (const [position, words] of languages.entries()) {
    const { tag } = words;
    const setting = settingFor(words);
    const frames = readFrames(astroFolder, tag);
    const keys = new PageKeys(archive, hash('sha1', JSON.stringify([...frames])));
    const top = position === 0 ? '' : `${tag}/`;
    const write = (file: string, key: string, make: () => string): boolean => {
      tell((done += 1), all);
      if (site.keeps(file, key)) return false;
      site.write(file, madeOf(file, make), key);
      return true;
    };
    for (const { path, shown, content } of listed[position] ?? []) {
      const file = `${decodeURIComponent(`${top}${path}`)}index.html`;
      if (!isWanted(file)) continue;
      counts.pages++;
      // Whether a page has a picture depends on how many there are of its kind.
      const isPictured = position === 0 && pictures.has(path);
      const from = isPictured ? { ...shown, also: `${shown.also ?? ''} pictured` } : shown;
      if (write(file, keys.keyOf(from, tag), () => pageInFrame(frames, content(setting), path, words))) counts.made++;
    }
    for (const { path, statements } of rows) {
      const file = `${top}${path}index.html`;
      if (isWanted(file))
        write(file, keys.keyOf({ statements: [statements] }, tag), () => rowFile(statements, setting).toString());
    }
  }
  return counts;
}

/** What makes a page, and of what it fails to make, which page that was: it says which entry to look at. */
function madeOf(file: string, make: () => string): string {
  try {
    return make();
  } catch (reason) {
    const what = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`${file} could not be made: ${what}`, { cause: reason });
  }
}

/** The frames of a language, each cut once. */
function readFrames(folder: string, tag: string): Map<string, Frame> {
  return new Map(
    frameLooks.map((look) => {
      const path = framePath(tag, look);
      const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return [path, cutFrame(look.isEmbed ? withOwnStyle(page) : page)];
    }),
  );
}

/** Astro gives a page the styles of every layout that its route knows; a page for frames has one of its own, and is to be light. */
function withOwnStyle(page: string): string {
  return page.replace(/<link rel="stylesheet" href="[^"]*">/g, (link) => (link.includes('/_astro/') ? '' : link));
}
