import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { keepingFolder } from './kept.ts';

// What was compiled for an earlier build, nearly all that a build loads, is not compiled again.
const keeping = keepingFolder();
if (keeping !== undefined) enableCompileCache(join(keeping, 'code'));
const { runBuild } = await import('./run-build.ts');
await runBuild();
