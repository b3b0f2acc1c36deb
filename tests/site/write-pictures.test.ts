import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { layOutPicture } from '../../src/exports/sharing/pictures/lay-out-picture.ts';
import { pictureFile, pictureSize, type Picture } from '../../src/exports/sharing/pictures/picture.ts';
import { notKept } from '../../src/offline/edition.ts';
import { glyphImage } from '../../src/site/pictures/glyph-images.ts';
import { archivePictures, usePictures } from '../../src/site/pictures/archive-pictures.ts';
import { forgetArchive } from '../../src/site/content/load-archive.ts';
import { pageHead } from '../../src/site/pages/page-head.ts';
import { pageWords } from '../../src/site/pages/page-words.ts';
import { paintPicture } from '../../src/site/pictures/paint-picture.ts';
import { pictureLetters, shapeLine } from '../../src/site/pictures/picture-letters.ts';
import { planPictures } from '../../src/site/pictures/plan-pictures.ts';
import { publishAt } from '../../src/site/published.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { writePictures } from '../../src/site/pictures/write-pictures.ts';
import { norland } from '../read-folder.ts';

process.env.CONTENT_DIR = norland;
const folder = mkdtempSync(join(tmpdir(), 'communique-pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  forgetArchive();
});

async function planAt(site: string | undefined): Promise<void> {
  publishAt({ site, base: '/timeline/' });
  usePictures(await planPictures());
}

/** The pixels of a PNG, as a program that is not ours reads it. */
function pixelsOf(png: Buffer): Buffer {
  const { width, height } = pictureSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

const words = (text: string, direction: 'ltr' | 'rtl' = 'ltr'): Picture => ({ above: '', main: [{ text, isWords: true }], below: '', archive: '', direction }); // prettier-ignore
const glyphsOf = (text: string, direction: 'ltr' | 'rtl') => shapeLine(text, 'words', 40, direction).glyphs;

describe('letters', () => {
  test('are there for every script of the interface, and missing ones are told', () => {
    for (const text of ['Đặng naïve “½”', 'Ёж Ђ', 'Ωμέγα', 'قالت: «لن تمرّ» ٢٠٣١، نعم؟', '谁在何时，“好”。發言'])
      expect([text, pictureLetters.has(text, 'words')]).toEqual([text, true]);
    for (const text of ['한국', 'हिन्दी', '\u{1F33E}'])
      expect([text, pictureLetters.has(text, 'words')]).toEqual([text, false]);
  });

  test('of Arabic take the forms of their place in a word, and stand from the right', () => {
    // The dot below the letter is a glyph of its own, the same in every place.
    const alone = new Set(glyphsOf('ب', 'rtl').map(({ glyph }) => glyph));
    const joined = glyphsOf('ببب', 'rtl').map(({ glyph }) => glyph);
    expect(new Set(joined.filter((glyph) => !alone.has(glyph))).size).toBe(3);
    // The first letter of a line is the one furthest to the right.
    const [alef] = glyphsOf('ا', 'rtl');
    const line = glyphsOf('ا ب', 'rtl');
    expect(line.toSorted((a, b) => b.x - a.x)[0]?.glyph).toBe(alef?.glyph);
  });

  test('of two directions in one line are in the order in which they are read', () => {
    const home = glyphsOf('Home', 'ltr').map(({ glyph }) => glyph);
    const year = glyphsOf('2031', 'ltr').map(({ glyph }) => glyph);
    const seen = glyphsOf('قال Home في 2031', 'rtl').map(({ glyph }) => glyph);
    const places = [year, home].map((part) =>
      seen.findIndex((_, index) => part.every((glyph, offset) => seen[index + offset] === glyph)),
    );
    expect(places[0]).toBe(0);
    expect(places[1]).toBeGreaterThan(year.length);
    // Brackets turn round with their direction.
    const [open, close] = ['(', ')'].map((sign) => glyphsOf(sign, 'ltr')[0]?.glyph);
    const bracketed = glyphsOf('(ا)', 'rtl').map(({ glyph }) => glyph);
    expect([bracketed[0], bracketed.at(-1)]).toEqual([open, close]);
  });

  test('are as wide as they are measured', () => {
    for (const text of ['Grain will pass before winter', 'قالت آدا إن المضيق مفتوح', '谁在何时就何事'])
      expect(pictureLetters.measure(text, 'words', 40) / shapeLine(text, 'words', 40, 'ltr').width).toBeCloseTo(1, 1);
  });
});

test('a picture is a PNG that other programs read, with ink on paper and its edge in the accent', () => {
  const pixels = pixelsOf(paintPicture(layOutPicture(words('Grain will pass'), pictureLetters)));
  const at = (x: number, y: number) => [
    ...pixels.subarray(4 * (y * pictureSize.width + x), 4 * (y * pictureSize.width + x) + 3),
  ];
  expect(at(2, 2)).toEqual([0x8f, 0x2d, 0x1c]);
  expect(at(400, 20)).toEqual([0xfb, 0xf8, 0xf2]);
  const colours = new Set(Array.from({ length: pixels.length / 4 }, (_, index) => pixels.readUInt32LE(4 * index)));
  expect(colours.size).toBeLessThanOrEqual(10);
  expect(colours).toContain(0xff171c1f);
});

test('a second build draws none', async () => {
  await planAt('https://example.org');
  const first = new SiteFolder(join(folder, 'first'), new Map(), []);
  writePictures(first);
  const paths = first.list().map(({ path }) => path);
  const shared = [...archivePictures().values()].filter(({ drawnFor }) => drawnFor !== undefined);
  expect(shared.length).toBeGreaterThan(0);
  expect(paths).toHaveLength(archivePictures().size - shared.length);
  expect(paths).toContain(pictureFile('articles/grain-talks/nobody-asked/'));
  for (const path of paths) expect([path, notKept.some(({ what }) => what.test(path))]).toEqual([path, true]);
  const second = new SiteFolder(join(folder, 'second'), new Map(), [first]);
  const writing = vi.spyOn(second, 'write');
  writePictures(second);
  expect(writing).not.toHaveBeenCalled();
  expect(second.list().map(({ path }) => path)).toEqual(paths);
});

test('pages of the main language lead to their picture, with a whole address', async () => {
  await planAt('https://example.org');
  const linksOn = async (path: string, language?: string) => pageHead({ path, title: 'T', words: await pageWords(language) }).links.toString(); // prettier-ignore
  const links = await linksOn('topics/grain/');
  expect(links).toContain(
    '<meta property="og:image" content="https://example.org/timeline/pictures/1q288oq1l5a8v6.png">',
  );
  expect(links).toContain('<meta property="og:title" content="T">');
  expect(links).toContain('<meta property="og:url" content="https://example.org/timeline/topics/grain/">');
  // An entry of one statement has the picture of that.
  const [entry = '', { drawnFor = '' } = {}] = [...archivePictures()].find(([, picture]) => picture.drawnFor) ?? [];
  expect(drawnFor).toMatch(new RegExp(`^${entry}.`));
  expect(await linksOn(entry)).toContain(`https://example.org/timeline/${pictureFile(drawnFor)}"`);
  expect(await linksOn(entry)).not.toContain(pictureFile(entry));
  expect(await linksOn('topics/grain/', 'ar')).not.toContain('og:image');
  expect(await linksOn('topics/grain/by-date/')).not.toContain('og:image');
});

test('without an address there is none', async () => {
  await planAt(undefined);
  expect(archivePictures().size).toBe(0);
  expect(pageHead({ path: 'topics/grain/', words: await pageWords() }).links.toString()).not.toContain('og:');
});

test('letters that are written from the right are so in a line that begins from the left, too', () => {
  const shapedFrom = (direction: 'ltr' | 'rtl') => shapeLine('سلام', 'words', 20, direction).glyphs.map(({ glyph }) => glyph); // prettier-ignore
  expect(shapedFrom('ltr').length).toBeGreaterThan(1);
  expect(shapedFrom('ltr')).toEqual(shapedFrom('rtl'));
});

test('a letter covers the pixels between its bearings, from its height down to the line on which it stands', () => {
  const { width, glyphs } = shapeLine('H', 'words', 40, 'ltr');
  const [{ font, glyph } = expect.fail('no glyph')] = glyphs;
  const { x, y, cover } = glyphImage(font, glyph, 40, 0) ?? expect.fail('no image');
  const [left, right] = [Math.min(...x), width - 1 - Math.max(...x)];
  expect(Math.abs(left - right)).toBeLessThan(1);
  expect([Math.min(...y), Math.max(...y)]).toEqual([-27, -1]);
  expect(Math.max(...cover)).toBe(255);
  expect(Math.min(...cover)).toBeGreaterThan(0);
});
