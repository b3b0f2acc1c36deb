import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { redirectScript } from './src/browser/frame/redirect-script.ts';
import { themeScript } from './src/browser/frame/theme-script.ts';
import { publishedAt } from './src/site/address.ts';
import { chunkName } from './src/site/chunk-names.ts';
import { communique } from './src/site/integration.ts';

/** What the content security policy knows the inline scripts by (CSP Level 3, 6.7.3.3). */
const inlineHashes = [themeScript, redirectScript].map(
  (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
);

export default defineConfig({
  ...publishedAt(process.env),
  integrations: [communique()],
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  // Modules, so that what a worker seldom needs stays a file of its own.
  vite: {
    worker: {
      format: 'es',
      rolldownOptions: { output: { chunkFileNames: (chunk) => `_astro/${chunkName(chunk)}-[hash].js` } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { chunkFileNames: (chunk) => `_astro/${chunkName(chunk)}.[hash].js` } },
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
  security: { csp: { scriptDirective: { hashes: inlineHashes } } },
  // Nothing here is highlighted: entries are read by a pipeline of their own.
  markdown: { syntaxHighlight: false },
});
