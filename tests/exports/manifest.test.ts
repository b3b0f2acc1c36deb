import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webManifest } from '../../src/exports/manifest.ts';
import { ar } from '../../src/languages/ar/interface.ts';
import { en } from '../../src/languages/en/interface.ts';

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

test('a manifest says how the site looks, where it begins, and what is shared with it', () => {
  const long = webManifest({ title: 'The 𐐀 Norland Papers', strapline: { name: 'Invented.', labels: {} } }, en, {
    top: '/',
    page: (path) => `/${path}`,
    file: (path) => `/${path}`,
  });
  expect(long).toEqual({
    id: '/',
    name: 'The 𐐀 Norland Papers',
    short_name: 'The 𐐀 Norlan',
    description: 'Invented.',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: en.navigation.search, url: '/search/' },
      { name: en.navigation.speakers, url: '/speakers/' },
      { name: en.navigation.topics, url: '/topics/' },
      { name: en.swimlanes.title, url: '/swimlanes/' },
    ],
    share_target: {
      action: '/search/',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { text: 'q' },
    },
  });
});
