import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimise } from './fuzz/minimise.ts';
import { mutated } from './fuzz/mutated.ts';
import { targets } from './fuzz/targets.ts';

describe.each(targets)('$name', (target) => {
  const folder = join('tests/fuzz/corpus', target.name);
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  test.each(kept)('holds for %s, which it once did not hold for', async (name) => {
    const { text } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string };
    await target.holds(text);
  });

  test('holds for the texts that fuzzing begins with, and for some that are changed', async () => {
    for (const text of target.seeds) await target.holds(text);
    await fc.assert(
      fc.asyncProperty(mutated(target), async (text) => {
        await target.holds(text);
      }),
      { numRuns: 3, seed: 22 },
    );
  });
});

test('the least of a text is what it fails by', async () => {
  const text = `${'grain\n'.repeat(40)}a "mark" is open\n${'ships '.repeat(30)}`;
  const least = await minimise(text, (less) => Promise.resolve(/".*"/.test(less)), () => false); // prettier-ignore
  expect(least).toBe('""');
});
