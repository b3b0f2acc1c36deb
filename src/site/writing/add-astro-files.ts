import { isForContributors } from '../../offline/edition.ts';
import { namesAskedBy, type AskedNames } from '../../offline/asset-sets.ts';
import { listBuilt, readBuilt } from '../built-files.ts';
import { siteLanguages } from '../pages/page-words.ts';
import { framesFolder } from '../pages/static-paths.ts';
import type { SiteFolder } from '../site-folder.ts';

/**
 * Puts what Astro made into a site, but for the frames, and gives what scripts, styles and fonts its pages ask for: those of the frames
 * are asked for by every page that stands in one.
 */
export function addAstroFiles(site: SiteFolder, folder: string): AskedNames {
  const plan = { languages: siteLanguages().map(({ tag }) => tag) };
  const asked = { contributors: new Set<string>(), everyone: new Set<string>() };
  for (const built of listBuilt(folder)) {
    const file = readBuilt(built);
    if (file.type.startsWith('text/html')) {
      const names = isForContributors(file.path, plan) ? asked.contributors : asked.everyone;
      for (const name of namesAskedBy(file)) names.add(name);
    }
    const path = file.path === '' || file.path.endsWith('/') ? `${file.path}index.html` : file.path;
    if (!path.startsWith(framesFolder)) site.write(path, file.bytes);
  }
  return asked;
}
