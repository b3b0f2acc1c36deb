import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./outline-entries.ts');
