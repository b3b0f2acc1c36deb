import { escapeXml } from '../../../statements/text/escape-xml.ts';
import type { SharedPage, SiteFile } from '../shared-site.ts';

/** Where the list of lists lies under the base. */
export const sitemapFile = 'sitemap.xml';

/** Pages in one list: with seven languages each it stays below the 50 MB and 50,000 addresses that a list may have. */
const mostInList = 10_000;

/**
 * Every page that search engines should know, with the same page in other languages (sitemaps.org): lists of addresses, and a list of
 * those. Addresses in it are whole, so that without one of the site there is none.
 */
export const sitemap: SiteFile = {
  write: ({ origin, pages, addressOf }) => {
    if (origin === undefined) return new Map();
    const lists = Array.from({ length: Math.ceil(pages.length / mostInList) }, (_, index) => ({
      path: `sitemap-${index + 1}.xml`,
      text: listOf(pages.slice(index * mostInList, (index + 1) * mostInList)),
    }));
    const parts = lists.map(({ path }) => `<sitemap><loc>${escapeXml(addressOf(path))}</loc></sitemap>\n`);
    const index = `${declaration}<sitemapindex xmlns="${namespace}">\n${parts.join('')}</sitemapindex>\n`;
    return new Map([[sitemapFile, index], ...lists.map(({ path, text }) => [path, text] as const)]);
  },
};

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function listOf(pages: readonly SharedPage[]): string {
  const urls = pages.map(urlsOf).join('');
  return `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
}

/** An address for each language of a page, each with all of them: so search engines want it. */
function urlsOf({ addresses, changed }: SharedPage): string {
  const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  const [main] = addresses;
  const others =
    addresses.length < 2 || main === undefined
      ? ''
      : [...addresses, { tag: 'x-default', address: main.address }]
          .map(
            ({ tag, address }) =>
              `<xhtml:link rel="alternate" hreflang="${escapeXml(tag)}" href="${escapeXml(address)}"/>`,
          )
          .join('');
  return addresses.map(({ address }) => `<url><loc>${escapeXml(address)}</loc>${day}${others}</url>\n`).join('');
}
