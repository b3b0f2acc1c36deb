import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inventedCollection } from './invented-collection.ts';

/** `npm run bench -- check [--n 1000,10000]`: time and peak memory of `npm run check` from a cold start. */
export function benchCheck(words: string[]): void {
  const { values } = parseArgs({ args: words, options: { n: { type: 'string', default: '1000,10000' } } });
  console.log('entries   seconds   peak MB');
  for (const entries of values.n.split(',').map(Number)) {
    const folder = inventedCollection(entries);
    const report = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'src/cli/check.ts', folder],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - begun) / 1000;
    rmSync(dirname(folder), { recursive: true });
    if (status !== 0) throw new Error(stdout + stderr);
    const peak = Number(stderr.trim().split('\n').at(-1)) / 1024;
    console.log(`${String(entries).padStart(7)}   ${seconds.toFixed(2).padStart(7)}   ${peak.toFixed(0).padStart(7)}`);
  }
}
