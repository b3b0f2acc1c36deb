import type { SiteFile } from '../shared-site.ts';
import { sitemapFile } from './sitemap.ts';

/**
 * What programs may fetch (RFC 9309): all but the rows of filters, which are pieces of pages. They ask for it at the top of a host
 * only, so that a site below a path has none.
 */
export const robots: SiteFile = {
  write: ({ origin, base, addressOf }) => {
    if (base !== '/') return new Map();
    const lines = ['User-agent: *', 'Disallow: /*search/rows/'];
    if (origin !== undefined) lines.push('', `Sitemap: ${addressOf(sitemapFile)}`);
    return new Map([['robots.txt', `${lines.join('\n')}\n`]]);
  },
};
