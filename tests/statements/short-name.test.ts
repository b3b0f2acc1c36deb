import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, mostBytes, mostBytesOfEntry, shortDigest, shortName } from '../../src/statements/short-name.ts';
import { isReserved } from '../../src/statements/addresses/reserved-name.ts';
import { findBadFileName, isSlug } from '../../src/statements/addresses/slug.ts';
import { statementId } from '../../src/statements/addresses/statement-id.ts';

/** Names as they are made from text, in scripts of one to four bytes a letter. */
const letter = fc.constantFrom('a', 'é', 'ж', 'ش', '海', 'ന', '𐌰', '𞤀', 'e\u0301', 'กำ');
const name = fc
  .array(fc.array(letter, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 })
  .map((words) => words.map((word) => word.join('')).join('-'));

test('a name that every file system takes stays as it is', () => {
  fc.assert(
    fc.property(name, (text) => {
      if (byteLength(text) <= mostBytes) expect(shortName(text)).toBe(text);
    }),
  );
  expect(shortName('ж'.repeat(127))).toBe('ж'.repeat(127));
});

test('a longer one is cut at a whole character, and still is a name', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 20, max: mostBytes }), (text, most) => {
      const short = shortName(text, most);
      expect(byteLength(short)).toBeLessThanOrEqual(most);
      expect(isSlug(short) || !isSlug(text)).toBe(true);
      if (short === text) return;
      const kept = short.slice(0, short.lastIndexOf('-'));
      expect(text.startsWith(kept)).toBe(true);
      // Nothing that belongs to the last letter is left behind.
      expect(/^\p{M}/u.test(text.slice(kept.length))).toBe(false);
    }),
  );
});

test('two long names that begin alike stay two, whatever else there is', () => {
  const long = 'заседание-'.repeat(30);
  const [first, second] = [shortName(`${long}один`), shortName(`${long}два`)];
  expect(first).not.toBe(second);
  expect(first).toMatch(/^(?:заседание-)+[а-я]*-[0-9a-z]{7}$/);
  expect(shortName(`${long}один`)).toBe(first);
  expect(byteLength(first)).toBeGreaterThan(mostBytes - 20);
});

test.each(['con', 'NUL', 'com1'])('%s, which Windows keeps for itself, is a name with a digest behind it', (name) => {
  expect(isReserved(name)).toBe(true);
  expect(isReserved(shortName(name))).toBe(false);
  expect(shortName(name)).toMatch(new RegExp(`^${name}-[0-9a-z]{7}$`));
});

test('the name of a file that is too long is a problem, in bytes and not in letters', () => {
  expect(findBadFileName('a'.repeat(mostBytesOfEntry))).toBeUndefined();
  expect(findBadFileName('ж'.repeat(126))).toBeUndefined();
  expect(findBadFileName('ж'.repeat(127))).toMatchObject({
    fact: 'the name of this file has 254 bytes, more than the 252 that every file system takes',
    repair: 'Give it a shorter name.',
  });
});

test('the id that a statement has from its words is short enough in every script', () => {
  fc.assert(
    fc.property(name, fc.string({ unit: 'grapheme', maxLength: 400 }), (text, other) => {
      for (const words of [text, text.replaceAll('-', ''), text.replaceAll('-', ' '), other])
        expect(byteLength(statementId(words))).toBeLessThanOrEqual(mostBytesOfEntry);
    }),
  );
});

test('a name that is cut keeps what it has room for, and no hyphen or mark at the cut', () => {
  expect([mostBytes, mostBytesOfEntry]).toEqual([255, 252]);
  expect(shortName('abcdef', 6)).toBe('abcdef');
  expect(shortName('abcdefghijklmnopqrst', 12)).toMatch(/^abcd-[0-9a-z]{7}$/);
  expect(shortName('abc-defghijklmnopqrst', 12)).toMatch(/^abc-[0-9a-z]{7}$/);
  expect(shortName('abc--defghijklmnopqrst', 13)).toMatch(/^abc-[0-9a-z]{7}$/);
  expect(shortName('abce\u0301fghijklmnopqrst', 12)).toMatch(/^abc-[0-9a-z]{7}$/);
});

test('a digest is fourteen letters and digits, the same on every machine', () => {
  expect(shortDigest('grain')).toMatch(/^[0-9a-z]{14}$/);
  expect(shortDigest('grain')).toBe(shortDigest('grain'));
  expect(shortDigest('grain').slice(7)).not.toBe(shortDigest('ships').slice(7));
  const all = Array.from({ length: 2000 }, (_, number) => shortDigest(`grain ${String(number)}`));
  expect(new Set(all).size).toBe(2000);
});
