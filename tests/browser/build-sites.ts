import { existsSync } from 'node:fs';
import { buildSite, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';

/** Builds what browser tests look at; the shipped site is built before, by `npm run build`. */
export default function buildSites(): void {
  if (!existsSync('dist/index.html')) throw new Error('dist is not built: npm run build');
  const { status, output } = buildSite(norland, siteFolder('norland'));
  if (status !== 0) throw new Error(output);
}
