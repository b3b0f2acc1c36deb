import { enableCompileCache } from 'node:module';

/** `npm run search -- WORDS`: what was compiled last time is not compiled again. */
enableCompileCache();
await import('./searching/run-search.ts');
