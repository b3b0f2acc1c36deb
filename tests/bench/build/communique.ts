import { renameSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inventedCollection, writeEntry } from '../invented-collection.ts';
import type { Builder } from './builder.ts';
import { forgetCaches } from './forget-caches.ts';

/** Our own site in such languages, the main one first; of several the name has the number: `communique`, `communique-6`. */
export function communique(languages: readonly string[]): Builder {
  return {
    name: languages.length === 1 ? 'communique' : `communique-${languages.length}`,
    layOut(folder, entries) {
      const content = join(folder, 'content');
      const made = inventedCollection(entries, languages);
      renameSync(made, content);
      rmdirSync(dirname(made));
      const out = join(folder, 'out');
      return {
        build: {
          words: [process.execPath, 'src/site/build.ts', '--outDir', out],
          env: { CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
        },
        out,
        forget: () => forgetCaches(resolve('.')),
        write: (entry) => writeEntry(content, entry),
      };
    },
  };
}
