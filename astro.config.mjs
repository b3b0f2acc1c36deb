import { defineConfig } from 'astro/config';
import { publishedAt } from './src/site/address.ts';
import { communique } from './src/site/integration.ts';
import { themeScriptHash } from './src/site/theme-script.ts';

export default defineConfig({
  ...publishedAt(process.env),
  integrations: [communique()],
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  // Modules, so that what a worker seldom needs stays a file of its own.
  vite: { worker: { format: 'es' } },
  security: { csp: { scriptDirective: { hashes: [themeScriptHash] } } },
  // Nothing here is highlighted: entries are read by a pipeline of their own.
  markdown: { syntaxHighlight: false },
});
