import { build } from 'astro';
import { askToKeep } from './compiled-pages.ts';
import { tellFault } from '../tell-fault.ts';

// `node compile.ts KEY CONFIG`: Astro and Vite compile the pages and keep them under a key, for a build that waits for it. In a process of its
// own, which gives the memory back that they take.
const [key = '', config = '{}'] = process.argv.slice(2);
askToKeep(key);
try {
  await build(JSON.parse(config) as Parameters<typeof build>[0]);
} catch (reason) {
  tellFault(reason);
  process.exit(1);
}
