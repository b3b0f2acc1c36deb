import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webManifest } from '../../src/exports/manifest.ts';
import { ar } from '../../src/languages/ar/interface.ts';

const manifest = webManifest(
  { title: 'Norland Papers', strapline: { name: 'Invented.', labels: { ar: 'مخترع.' } } },
  ar,
  {
    top: '/timeline/',
    page: (path) => `/timeline/ar/${path}`,
    file: (path) => `/timeline/${path}`,
  },
);

test('a manifest installs the whole site, and opens it in the language of the page', () => {
  expect(manifest).toMatchObject({
    id: '/timeline/',
    scope: '/timeline/',
    start_url: '/timeline/ar/',
    lang: 'ar',
    description: 'مخترع.',
    dir: 'rtl',
    share_target: { action: '/timeline/ar/search/', params: { text: 'q' } },
  });
  expect(manifest.shortcuts.map(({ url }) => url)).toContain('/timeline/ar/search/');
});

test('its icons are there, of the size it says, one of them to be cut to any shape', () => {
  for (const { src, sizes } of manifest.icons) {
    const path = src.replace('/timeline/', 'public/');
    expect([path, existsSync(path)]).toEqual([path, true]);
    // PNG, third edition, 11.2.1: width and height are the first eight bytes of IHDR.
    const bytes = readFileSync(path);
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
});
