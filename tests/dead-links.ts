import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The links of some built pages that lead to nothing under the base of their site, fragment included. `base` is as a URL has it;
 * pages are by the path of their file in the folder `site`.
 */
export function deadLinks(site: string, base: string, pages: ReadonlyMap<string, string>): string[] {
  const dead: string[] = [];
  for (const [path, html] of pages) {
    const shown = html.replaceAll(/<template[^>]*>.*?<\/template>/gs, '');
    for (const [, address = ''] of shown.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:|data:)/.test(address)) continue;
      const url = new URL(address.replaceAll('&amp;', '&'), `https://example.org${base}${encodeURI(path)}`);
      const isInside = url.pathname.startsWith(base);
      const inside = decodeURIComponent(url.pathname.slice(base.length));
      const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      const fragment = decodeURIComponent(url.hash.slice(1));
      const target = address.startsWith('#') ? html : pages.get(file);
      const isThere = isInside && existsSync(join(site, file));
      if (!isThere || (fragment !== '' && !target?.includes(` id="${fragment}"`))) dead.push(`${path}: ${address}`);
    }
  }
  return dead;
}
