import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { publishedAt } from './src/site/address.ts';
import { chunkName } from './src/site/compiling/chunk-names.ts';
import { draftingChunk } from './src/site/compiling/drafting-chunks.ts';
import { wordsInOneLine } from './src/site/compiling/words-in-one-line.ts';
import { communique } from './src/site/integration.ts';

/**
 * A font that comes late is used from the next page on: no text moves while it is read. Georgia and the sans of the system stand in, and on a
 * line that is not slow the two fonts of Latin letters are there before anything is drawn, for their files are asked for first.
 */
const fontsMoveNothing = {
  postcssPlugin: 'fonts-move-nothing',
  Declaration: {
    'font-display': (declaration) => {
      if (declaration.value !== 'optional') declaration.value = 'optional';
    },
  },
};

export default defineConfig({
  ...publishedAt(process.env),
  integrations: [communique()],
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  // Modules, so that what a worker seldom needs stays a file of its own.
  vite: {
    css: { postcss: { plugins: [fontsMoveNothing] } },
    // Scripts are files: no page carries them, and the policy knows by hash only those that must run before anything is drawn.
    build: { assetsInlineLimit: 0 },
    worker: {
      format: 'es',
      plugins: () => [wordsInOneLine()],
      rolldownOptions: {
        output: {
          chunkFileNames: (chunk) => `_astro/${chunkName(chunk)}-[hash].js`,
          comments: { annotation: false },
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: draftingChunk, debugName: 'drafting' },
              // What a misspelt word needs comes in one file.
              {
                name: 'misspelt',
                test: /\/search\/(?:words\/(?:read-otherwise|spelling)|files\/candidate-words)\.ts$/,
              },
            ],
          },
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              chunkFileNames: (chunk) => `_astro/${chunkName(chunk)}.[hash].js`,
              entryFileNames: (chunk) => `_astro/${chunkName(chunk)}.[hash].js`,
            },
          },
        },
      },
    },
    // The variant for browsers asks a document to decode an entity, and a worker has none.
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
  },
  // Nothing here is highlighted: entries are read by a pipeline of their own.
  markdown: { syntaxHighlight: false },
});
