import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { cutFrame, framePlaces } from '../../src/rendering/frame.ts';
import { html } from '../../src/rendering/html.ts';
import type { PageContent } from '../../src/rendering/page-content.ts';
import { framePath } from '../../src/site/pages/static-paths.ts';
import { pageInFrame } from '../../src/site/writing/page-in-frame.ts';

const frame = cutFrame(Object.values(framePlaces).join('|'));
const frames = new Map([[framePath('en', { part: 'timeline', hasStrip: false, isBare: true }), frame]]);

/** A page of so many letters, and those that stand for it where it has the number of bytes or more. */
function page(letters: number, from = 0, lighter: readonly number[] = []): PageContent {
  const [next, ...rest] = lighter;
  return {
    title: 'T',
    description: 'D',
    part: 'timeline',
    isBare: true,
    canonical: 'articles/a/',
    main: html`${'ж'.repeat(letters)}`,
    lighter: next === undefined ? undefined : { from, make: () => page(next, from, rest) },
  };
}
const lettersOf = (content: PageContent) => pageInFrame(frames, content, 'articles/a/b/', en).match(/ж/g)?.length;

test('a page that is too large is made lighter until its bytes are few enough', () => {
  expect(lettersOf(page(300, 1000, [200, 100]))).toBe(300);
  expect(lettersOf(page(700, 1000, [600, 300, 100]))).toBe(300);
});

test('a page that cannot be light enough has as little as it can have', () => {
  expect(lettersOf(page(900, 1000, [800, 700]))).toBe(700);
  expect(lettersOf(page(900))).toBe(900);
});
