import { layoutShift } from '../bench/layout-shift.ts';
import { expect, test } from './sites.ts';

/** A shift that nobody notices; below 0.1 is called good (web.dev/articles/cls). */
const unnoticed = 0.02;

test('nothing moves under who reads while scripts and fonts come late, what an address asks for included', async ({
  browser,
  norland,
}) => {
  const paths = ['', '?speaker=ada-marsh', 'search/?q=grain', 'compare/?speaker=ada-marsh', 'articles/grain-talks/'];
  const shifts = await Promise.all(
    paths.map(async (path) => ({ path, shift: await layoutShift(browser, norland.address + path) })),
  );
  expect(shifts.filter(({ shift }) => shift > unnoticed)).toEqual([]);
});
