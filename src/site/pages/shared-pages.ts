import { articlePath } from '../../archive/permalinks.ts';
import type { SharedPage, SharedSite } from '../../exports/sharing/shared-site.ts';
import { formerAddresses } from '../../lenses/former-addresses.ts';
import { firstDay } from '../../statements/dates/dates.ts';
import { dataSource } from '../writing/data-source.ts';
import { href } from './href.ts';
import { listedPages, pagesInLanguage } from './listed-pages.ts';
import { loadArchive } from '../content/load-archive.ts';
import { pageTag, siteLanguages } from './page-words.ts';
import { published } from '../published.ts';
import { archivePositions } from './setting.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Pages whose words count elsewhere, and pieces of pages: search engines are not led there. */
const passedOver = /^(?:articles\/[^/]+\/[^/]+\/|(?:cite|embed|search\/rows)\/.*)$/;

/** What the files at the top of a built site are made from. */
export function sharedSite(site: SiteFolder): SharedSite {
  const { site: origin } = published();
  return { ...dataSource(), origin, base: href(''), pages: sharedPages(site) };
}

/** The pages of a built site, each with its languages: those of the collection, and those that Astro made. */
function sharedPages(site: SiteFolder): SharedPage[] {
  const archive = loadArchive();
  const listed = listedPages(archive);
  const languages = siteLanguages();
  const { addressOf } = dataSource();
  const passed = new Set(formerAddresses(archive, archivePositions()).map(({ from }) => from));
  const corrected = new Map(
    archive.articles.map(({ slug, corrections }) => [
      articlePath(slug),
      corrections
        .map(({ date }) => firstDay(date))
        .sort()
        .at(-1),
    ]),
  );
  const built = site.list().flatMap(({ path }) => (path === '' || path.endsWith('/') ? [encodedPath(path)] : []));
  const pages = new Map<string, { tag: string; address: string }[]>();
  for (const [position, language] of languages.entries()) {
    const top = position === 0 ? '' : `${language.tag}/`;
    const isOther = (path: string) => languages.slice(1).some(({ tag }) => path.startsWith(`${tag}/`));
    const own = built.flatMap((path) => {
      if (!path.startsWith(top) || (position === 0 && isOther(path))) return [];
      return [path.slice(top.length)];
    });
    // Of a part of the site that is measured alone nothing is built.
    const ofCollection = pagesInLanguage(listed, { tag: language.tag }, archive).map(({ path }) => path);
    for (const path of new Set([...own, ...ofCollection])) {
      if (passedOver.test(path) || passed.has(path)) continue;
      const addresses = pages.get(path) ?? [];
      addresses.push({ tag: pageTag(language), address: addressOf(`${top}${path}`) });
      pages.set(path, addresses);
    }
  }
  return [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, addresses]) => ({ addresses, changed: corrected.get(path) }));
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
