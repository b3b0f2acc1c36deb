import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freeMemory } from '../../src/site/free-memory.ts';

test('gives back what nothing holds any more', async () => {
  const held = { rows: 'of the data' };
  const [kept, dropped] = [new WeakRef(held), new WeakRef({ rows: 'of the data' })];
  // What was just made is held until the job at hand is done.
  await setImmediate();
  freeMemory(0);
  expect(dropped.deref()).toBeUndefined();
  expect(kept.deref()).toBe(held);
});
