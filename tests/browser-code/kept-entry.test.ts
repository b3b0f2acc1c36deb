import { expect, test } from 'vitest';
import { readKept } from '../../src/browser/contribute/kept-entry.ts';

test('of what was kept, texts come back; what is no text was written by somebody else', () => {
  const kept = { report: 'Grain.', year: '2031', path: 'a.md', text: '---' };
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
  expect(readKept(JSON.stringify({ ...kept, text: 7, report: {}, year: [], other: 'x' }))).toEqual({ path: 'a.md' });
  for (const nothing of [null, 'null', '7', '[]', '"x"']) expect(readKept(nothing)).toEqual({});
});
