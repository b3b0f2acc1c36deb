import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillIn } from '../../src/browser/citations/fill-in.ts';

test('the day of reading stands as each style writes it, and the address from the host on', () => {
  const { document } = parseHTML(
    `<!doctype html><html><body><i data-day="en-GB">[day]</i><i data-day="en-GB" data-short>[day]</i><i data-day="en-US">[day]</i>
    <b data-read hidden>read YYYY-MM-DD</b><b data-address>/cite/a/</b></body></html>`,
  );
  fillIn(document.body, 'https://a.example/b/', new Date(2031, 8, 1));
  expect(document.body.textContent.split(/\s{2,}/)).toEqual([
    '1 September 20311 Sept. 2031September 1, 2031',
    'read 2031-09-01https://a.example/cite/a/',
  ]);
});
