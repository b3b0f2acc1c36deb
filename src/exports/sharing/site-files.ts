import { llms } from './files/llms.ts';
import { robots } from './files/robots.ts';
import { sitemap } from './files/sitemap.ts';
import type { SiteFile } from './shared-site.ts';

/** What a site tells programs at its top: another kind is a file and a line. */
export const siteFiles: readonly SiteFile[] = [sitemap, robots, llms];
