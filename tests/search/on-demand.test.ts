import { expect, test } from 'vitest';
import { onDemand } from '../../src/search/on-demand.ts';

test('fetches a part when it is asked for, and once', async () => {
  let fetched = 0;
  const part = onDemand(() => Promise.resolve(++fetched));
  expect(fetched).toBe(0);
  expect(await Promise.all([part(), part()])).toEqual([1, 1]);
  expect(await part()).toBe(1);
});

test('asks again for a part that could not be had', async () => {
  let tries = 0;
  const part = onDemand(() => (++tries === 1 ? Promise.reject(new Error('no line')) : Promise.resolve('here')));
  await expect(part()).rejects.toThrow('no line');
  expect(await part()).toBe('here');
});
