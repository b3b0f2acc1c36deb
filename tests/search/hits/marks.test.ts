import { expect, test } from 'vitest';
import { acronymTerm, soundTerm, variantTerm } from '../../../src/search/files/index-files.ts';
import { marksOf, termsOfToken } from '../../../src/search/hits/marks.ts';
import { soundOf } from '../../../src/search/words/name-key.ts';
import { tokenize } from '../../../src/search/words/tokens.ts';

test('words are marked in order, none over another', () => {
  const text = 'O’Brien in 海峡是开放, Sha‘ban';
  const marks = marksOf(tokenize(text), new Set(['obrien', 'brien', '海峡', '峡是', '开放', 'shaban']));
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['O’Brien', '海峡是开放', 'Sha‘ban']);
});

test.each([
  ['runs of an unspaced script are one mark', '海峡是开放的', ['海峡', '峡是', '开放'], ['海峡是开放']],
  ['two words with a space between stay two', 'grain ships', ['grain', 'ships'], ['grain', 'ships']],
  ['a word in another shape', 'The cease-fire holds', [variantTerm('ceasefire')], ['cease-fire']],
  ['not the word itself for its other shape', 'The ceasefire holds', [variantTerm('ceasefire')], []],
  ['an acronym', 'The US and us', [acronymTerm('us')], ['US']],
  ['a word in capitals or not', 'The US and us', ['us'], ['US', 'us']],
  ['what sounds so', 'When Lawrow spoke', [soundTerm(soundOf('lavrov') ?? ''), 'coal'], ['Lawrow']],
  ['no part of a compound that sounds so', 'lav-row', [soundTerm(soundOf('lavrow') ?? '')], []],
  ['nothing by its sound where a word is sought', 'When Lawrow spoke', ['lavrov'], []],
  ['nothing is marked that is not sought', 'grain ships', ['coal'], []],
])('%s', (_said, text, terms, expected) => {
  const marks = marksOf(tokenize(text), new Set(terms));
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('a word of a text is found by its terms', () => {
  expect(tokenize('US cease-fire').map(termsOfToken)).toEqual([['us', 'us.'], ['cease'], ['ceasefire='], ['fire']]);
});
