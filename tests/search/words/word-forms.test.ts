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

describe('are forms of one word', () => {
  test.each([
    ...(
      'child children,meet met,speak spoke spoken,hold held,send sent,leave left,take took taken,give gave given,make made,tell told,' +
      'fight fought,break broke broken,begin began begun,withdraw withdrew withdrawn,lead led,lose lost,keep kept,bring brought,' +
      'think thought,strike struck stricken,seek sought,write wrote written,know knew known,pay paid,build built,choose chose chosen,' +
      'understand understood,' +
      // Endings of English, and the two sides of an ocean.
      'agree agrees agreed agreeing,carry carries carried carrying,organise organised organizes organising,organiser organizers,' +
      'analyse analyses analyzed analysing,labour labours laboured labor,favourable favorable,favourably favorably,neighbourhood neighborhood,' +
      'defence defense,licence license,pretence pretense,offences offenses,centre centers,theatres theaters,metres meter,programme program,' +
      'programmes programs,travelled traveled,travelling traveling,traveller traveler,travellers travelers,organisational organizational'
    )
      .split(',')
      .map((words) => ['en', words]),
    ...'règle règles,nation nations,accepté acceptée acceptés,parler parlez parlait parlaient,finir finissons finissent,général générale générales,actions action'
      .split(',')
      .map((words) => ['fr', words]),
    ...'acuerdo acuerdos,hablar hablaron,hablado habladas,hablando habla,vivir vivieron viven viviendo vivía vivían vivido,hablar hablamos hablado habladas hablando hablaba hablaban hable,nación naciones,sesión sesiones,país países,alemán alemanes,interés intereses,firmará firmarán'
      .split(',')
      .map((words) => ['es', words]),
    ...'قرار قرارات,لاعب لاعبون لاعبين'.split(',').map((words) => ['ar', words]),
  ])('in %s: %s', (language, words) => {
    expect(formsIn(language, words)).toEqual([words.split(' ').map(foldWord).sort().join(' ')]);
  });
});

describe('are no forms of one word', () => {
  test.each([
    ['en', 'nation national'],
    ['en', 'rise rize'],
    ['en', 'hour hor'],
    ['en', 'fence fense'],
    ['en', 'acre acer'],
    ['en', 'wise wize'],
    ['fr', 'nation national'],
    ['fr', 'said say'],
    ['fr', 'règle réglé'],
    ['es', 'nación nacional'],
    ['ar', 'بات ب'],
    ['en', 'house'],
  ])('in %s: %s', (language, words) => {
    expect(formsIn(language, words)).toEqual([]);
  });

  test('those that are longer than any that has forms', () => {
    const long = 'a'.repeat(79);
    expect(formsIn('en', `${long} ${long}s`)).toHaveLength(1);
    expect(formsIn('en', `${long}a ${long}as`)).toEqual([]);
  });
});

test('what is one word in either language is one family', () => {
  const words = new Map([
    ['en', new Map(['mines', 'mine'].map((word) => [word, word]))],
    ['fr', new Map(['mine', 'minee', 'minees'].map((word) => [word, word.replace('ee', 'ée')]))],
    ['de', new Map(['abend', 'abende'].map((word) => [word, word]))],
  ]);
  expect(formsOfWords(words)).toEqual([
    ['abend', 'abende'],
    ['mine', 'minee', 'minees', 'mines'],
  ]);
});

test.each([
  ['en', true],
  ['ar', true],
  ['zh', false],
])('the forms of %s are told: %s', (language, expected) => {
  expect(isInflected(language)).toBe(expected);
});
