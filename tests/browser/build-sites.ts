import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, copyContent, siteFolder } from '../build-site.ts';
import { longWordsContent } from './long-words.ts';
import { norland } from '../read-folder.ts';

/** Builds what browser tests look at; the shipped site is built before, by `npm run build`. */
export default function buildSites(): void {
  if (!existsSync('dist/index.html')) throw new Error('dist is not built: npm run build');
  build(norland, 'norland', { ONE_FILE: 'topics/grain /speakers/ilya-kornev/' });
  // The next edition: one entry more, and one that is gone.
  const next = copyContent(norland);
  writeFileSync(
    join(next, 'articles/2031/fish.md'),
    readFileSync(join(next, 'articles/2031/kornev-letter.md'), 'utf8').replace('Kornev answers in a letter', 'Of fish'),
  );
  rmSync(join(next, 'articles/2032/withdrawn.md'));
  build(next, 'norland-next');
  build(longWordsContent(), 'long-words');
}

function build(content: string, name: string, environment: NodeJS.ProcessEnv = {}): void {
  const { status, output } = buildSite(content, siteFolder(name), environment);
  if (status !== 0) throw new Error(output);
}
