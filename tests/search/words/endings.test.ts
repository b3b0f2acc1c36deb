import { expect, test } from 'vitest';
import { areForms } from '../../../src/search/words/endings.ts';
import { foldWord } from '../../../src/search/words/tokens.ts';

test('two forms of a word are told by their endings', () => {
  const pairs =
    'house houses, treaty treaties, négocier négocions, санкции санкциями, переговорам переговорах, acuerdo acuerdos, корнев корневым';
  for (const pair of pairs.split(', ')) {
    const [a = '', b = ''] = pair.split(' ').map(foldWord);
    expect([pair, areForms(a, b), areForms(b, a)]).toEqual([pair, true, true]);
  }
  for (const pair of ['nation national', 'port import', 'treat treaty', 'мир миг', 'sea seal']) {
    const [a = '', b = ''] = pair.split(' ');
    expect([pair, areForms(a, b)]).toEqual([pair, false]);
  }
});

test.each([
  ['maps map', true],
  ['map maps', true],
  // The plural of a word of two letters is another word.
  ['as a', false],
  ['ass as', false],
  ['us u', false],
  // An s behind one is too many.
  ['press presss', false],
  ['presss press', false],
  ['bus buss', false],
  ['tax taxing', false],
  ['talk talking', true],
  ['talked talking', true],
  ['meeting meetings', true],
  ['parties party', true],
  ['partying parties', true],
  ['cat cart', false],
  // Three letters that both have are enough in Cyrillic, four in Latin.
  ['мира миром', true],
  ['ми мир', false],
  ['toe tos', false],
  ['tole tols', false],
  // What is left must be an ending of one and the same pattern.
  ['talkies talked', false],
  ['talker talkas', false],
  ['général généraux', true],
  ['parler parlons', true],
  ['choisir choisissons', true],
  ['acteur actrice', false],
  ['vendeur vendeuse', true],
  ['hablar hablando', true],
  ['vender vendiendo', true],
  ['kinder kindern', true],
  ['землям землями', true],
  ['армия армий', true],
  ['новый новыми', true],
  ['синий синего', true],
  ['решать решают', true],
  ['говорить говорила', true],
  ['координировать координируют', true],
  ['путиным путин', true],
  ['قرار قرارات', true],
  ['كتاب كتابهم', true],
])('%s are forms of one word: %s', (pair, expected) => {
  const [a = '', b = ''] = pair.split(' ').map(foldWord);
  expect([areForms(a, b), areForms(b, a)]).toEqual([expected, expected]);
});
