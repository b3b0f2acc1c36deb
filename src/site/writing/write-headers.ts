import { headerRules, headersFile } from '../../exports/host-headers.ts';
import { siteLanguages } from '../pages/page-words.ts';
import { workerPolicy } from '../pages/policy.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes what hosts read of the headers that they send; `base` is the path of the site. */
export function writeHeaders(built: SiteFolder, base: string): void {
  const slashed = base.endsWith('/') ? base : `${base}/`;
  const rules = headerRules({
    base: encodeURI(decodeURI(slashed)),
    paths: built.list().map(({ path }) => path),
    workerPolicy,
    languages: siteLanguages().map(({ tag }) => tag),
  });
  built.write('_headers', headersFile(rules));
}
