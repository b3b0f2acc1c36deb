import { enableCompileCache } from 'node:module';

/**
 * `npm run check`: what was compiled last time is not compiled again, which is a tenth of the time of a check. The room for young
 * objects is held small where it is called, in package.json: a larger one took 60 MB and saved no time.
 */
enableCompileCache();
await import('./checking/run-check.ts');
