import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteSettings } from '../archive/site-settings.ts';
import { contentFolder } from './content/read-content.ts';

/** Where the site is published, for Astro: `https://example.org/timeline/` is site `https://example.org` and base `/timeline/`. */
export function publishedAt(environment: Readonly<Record<string, string | undefined>>): {
  site?: string;
  base: string;
} {
  const path = join(contentFolder(environment), 'site.yaml');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { base: '/' };
  }
  const address = readSiteSettings({ path, text }).site?.address;
  if (address === undefined) return { base: '/' };
  const { origin, pathname } = new URL(address);
  // Astro compares addresses in their own letters; in a page they stand as a URL has them (href.ts).
  return { site: origin, base: decodeURI(pathname) };
}
