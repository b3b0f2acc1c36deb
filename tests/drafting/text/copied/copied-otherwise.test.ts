import { expect, test } from 'vitest';
import { markedTexts } from '../../../bench/drafting/kind-gold.ts';
import { textKinds } from '../../../../src/drafting/kinds/kinds.ts';
import { reportingLanguageOf } from '../../reporting-languages.ts';
import { findStatements } from '../../statements-in.ts';

/** Every ninth text of each kind: all of them take a minute, and were tried when this was written. */
const texts = textKinds.flatMap(({ name }) => markedTexts(name).filter((_text, index) => index % 9 === 0));

/** How the same text comes out of a browser, a mail or a PDF. */
const copies: Record<string, (text: string) => string> = {
  'with ends of lines as Windows has them': (text) => text.replaceAll('\n', '\r\n'),
  'with spaces that do not break': (text) => text.replace(/ (?=\p{Lu})/gu, '\u00a0'),
  'with spaces at the ends of lines': (text) => text.replace(/(?<=\S)$/gm, '  '),
  'set in': (text) => text.replace(/^(?=.)/gm, '    '),
  'with soft hyphens': (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad'),
  'with marks beside their letters': (text) => text.normalize('NFD'),
  'in a mail that is passed on below a note': (text) => `Hi both,

see below.

Best,
Nora

---------- Forwarded message ---------
From: Press Desk <press@mail.example>
To: <list@mail.example>

${text}`,
};

const bare = (words: string) => words.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ');

/** Who says what in a text, whatever its spaces are. */
function saidIn(text: string): string[] {
  return findStatements(text, reportingLanguageOf(bare(text))).map(({ entity = '?', speakers = [entity], parts }) => {
    const words = parts.map(([start, end]) => bare(text.slice(start, end))).join(' … ');
    return `${bare(speakers.join('; '))}: ${words}`;
  });
}

test.each(Object.entries(copies))('a text that was copied %s says what it says', (_how, copied) => {
  for (const { text } of texts) expect(saidIn(copied(text)), text.slice(0, 80)).toEqual(saidIn(text));
});
