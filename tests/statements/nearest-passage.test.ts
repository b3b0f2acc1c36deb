import { afterEach, describe, expect, test, vi } from 'vitest';
import { nearestPassage } from '../../src/statements/text/nearest-passage.ts';
import { foldPrinted } from '../../src/statements/text/printed-text.ts';
import { textDigest } from '../../src/statements/text/text-digest.ts';

const near = (words: string, text: string) => nearestPassage(words, foldPrinted(text), text);

describe('the passage that has most of the words', () => {
  test.each([
    [
      'begins with the first of them rather than ends with the last',
      'one two three four',
      'zero two three four x x x x one two three nine x',
      'one two three nine',
    ],
    [
      'else ends with the last of them',
      'one two three four',
      'zero two three nine x x x x zero two ten four x',
      'zero two ten four',
    ],
    ['is the first of several that are as near', 'one y z', 'x x one a b x x x x one c d', 'one a b'],
    [
      'counts no word that it has left behind',
      'one two three four',
      'x x one two nine four x x x x three x x x x',
      'one two nine four',
    ],
    [
      'counts a word as often as it was said',
      'the ship the port',
      'the the the the x x x x the ship a port',
      'the ship a port',
    ],
    [
      'reaches to the last word behind a word more',
      'grain will pass now',
      'x x grain will surely pass too, now x',
      'grain will surely pass too, now',
    ],
    [
      'reaches over three words',
      'grain will pass now',
      'x x grain will surely pass a b c now',
      'grain will surely pass a b c now',
    ],
    ['reaches no further', 'grain will pass now', 'x x grain will surely pass a b c d now', 'grain will surely pass'],
    ['ends where the last word is', 'grain will pass', 'x grain will pass a pass', 'grain will pass'],
    ['is the same in capital letters', 'GRAIN WILL', 'x grain Will x', 'grain Will'],
    ['is shown as it is printed, on one line', '“don’t stop”', "He said don't\n  stop, he did", "don't stop"],
    ['has a third of the words', 'one two three', 'x x x two x x', 'x x two'],
  ])('%s', (_what, words, text, expected) => {
    expect(near(words, text)).toBe(expected);
  });

  test.each([
    ['fewer than a third', 'one two three four', 'x x x two x x'],
    ['none', 'one', 'x'],
    ['no words', '…', 'x'],
    ['no text', 'one', ''],
  ])('is none where there is %s', (_what, words, text) => {
    expect(near(words, text)).toBeUndefined();
  });
});

describe('a text folded as it is compared', () => {
  test('has one kind of quotation mark, apostrophe, dash, ellipsis and space', () => {
    expect(foldPrinted('“a” „b‟ «c» ″d＂').folded).toBe('"a" "b" "c" "d"');
    expect(foldPrinted('‘a’ ‚b‛ ‹c› `d´ eʼf').folded).toBe("'a' 'b' 'c' 'd' e'f");
    expect(foldPrinted('a–b—c‐d‑e‒f―g−h-i').folded).toBe('a-b-c-d-e-f-g-h-i');
    expect(foldPrinted('a… b').folded).toBe('a... b');
    expect(foldPrinted(' \t a\u00a0 \r\n b\u3000 ').folded).toBe('a b');
    expect(foldPrinted('').folded).toBe('');
  });

  test('has two single marks as one double, and three as one and a half', () => {
    expect(foldPrinted("''a’’ ``b‘‘").folded).toBe('"a" "b"');
    expect(foldPrinted("'''a").folded).toBe('"\'a');
    expect(foldPrinted("'’a „„b").folded).toBe('\'\'a ""b');
  });

  test.each([
    '\u0000',
    '\u00ad',
    '\u061c',
    '\u200b',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2064',
    '\u2066',
    '\u2069',
    '\ufeff',
  ])('has nothing of %j', (sign) => {
    expect(foldPrinted(`a${sign}b`)).toEqual({ folded: 'ab', offsets: [0, 2, 3] });
  });

  test('knows where each of its characters stood', () => {
    expect(foldPrinted(' a  “b”… ')).toEqual({ folded: 'a "b"...', offsets: [1, 2, 4, 5, 6, 7, 7, 7, 9] });
    expect(foldPrinted("''a''b")).toEqual({ folded: '"a"b', offsets: [0, 2, 3, 5, 6] });
    expect(foldPrinted('')).toEqual({ folded: '', offsets: [0] });
  });
});

describe('the digest of a text', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is the SHA-256 of its folded words', async () => {
    expect(await textDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await textDigest(' a\u0000\n')).toBe(await textDigest('a'));
    expect(await textDigest('Cafe\u0301')).toBe(await textDigest('Café'));
  });

  test('is none where a browser has no digests', async () => {
    vi.stubGlobal('crypto', {});
    expect(await textDigest('a')).toBeUndefined();
  });
});
