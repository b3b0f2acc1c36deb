import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../src/search/words/tokens.ts';
import { formsOfWords, isInflected } from '../../../src/search/words/word-forms.ts';

/** The sets of forms among words of one language. */
const formsIn = (language: string, words: string) =>
  formsOfWords(new Map([[language, new Map(words.split(' ').map((word) => [foldWord(word), word]))]])).map((set) =>
    set.join(' '),
  );

describe('puts the forms of a word together', () => {
  test.each([
    ['en', 'treaty treaties treat treats treated', ['treat treated treats', 'treaties treaty']],
    ['en', 'nation nations national nationals', ['nation nations', 'national nationals']],
    ['en', 'organ organization organizations organisation', ['organisation organization organizations']],
    ['en', 'defence defense labour labor four for hour', ['defence defense', 'labor labour']],
    ['en', 'woman women say said', ['said say', 'woman women']],
    [
      'fr',
      'négocié négociée négocier négociation négociations',
      ['negociation negociations', 'negocie negociee negocier'],
    ],
    ['fr', 'accord accords national nationale nationaux', ['accord accords', 'national nationale']],
    ['es', 'negociación negociaciones acuerdo acuerdos', ['acuerdo acuerdos', 'negociacion negociaciones']],
    [
      'de',
      'Land Länder Ländern Verhandlung Verhandlungen'.toLowerCase(),
      ['land lander landern', 'verhandlung verhandlungen'],
    ],
    ['ru', 'санкция санкции санкциями сирия сирии сирией', ['санкции санкция санкциями', 'сириеи сирии сирия']],
    ['ar', 'قرار قرارات سلام', ['قرار قرارات']],
    ['xx', 'treaty treaties', []],
  ])('in %s: %s', (language, words, expected) => {
    expect(formsIn(language, words)).toEqual(expected);
  });

});
