import { expect, test } from 'vitest';
import { characterReferenceIn } from '../../src/statements/text/character-references.ts';

test.each([
  ['AT&amp;T', '&amp;', '&'],
  ['a &lt; b &gt; c', '&lt;', '<'],
  ['&#38;', '&#38;', '&'],
  ['&#x3164;', '&#x3164;', '\u3164'],
  ['&#X41;', '&#X41;', 'A'],
  ['&#x10FFFF;', '&#x10FFFF;', '\u{10ffff}'],
  ['&#0001114;', '&#0001114;', '\u045a'],
  ['&frac34;', '&frac34;', '¾'],
  ['&nosuch; &eacute;', '&eacute;', 'é'],
  ['&#x110000; &#65;', '&#65;', 'A'],
])('%j holds a character as HTML writes it', (text, written, meant) => {
  expect(characterReferenceIn(text)).toEqual({ written, meant });
});

test.each([
  'Marsh & Kornev',
  'AT&T;',
  '&amp',
  '&;',
  '&nosuch;',
  '&#;',
  '&#x;',
  '&#xg;',
  '&#x0110000;',
  '&#1114112;',
  '&#00000065;',
  '&1amp;',
])('%j holds none', (text) => {
  expect(characterReferenceIn(text)).toBeUndefined();
});
