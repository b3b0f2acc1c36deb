import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { keepingFolder } from './kept.ts';

// What an earlier build had compiled is not compiled again. The first one, which loads Astro and Vite too, would only take longer by it.
const keeping = keepingFolder();
if (keeping !== undefined && existsSync(keeping)) enableCompileCache(join(keeping, 'code'));
const { runBuild } = await import('./run-build.ts');
await runBuild();
