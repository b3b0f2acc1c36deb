import { expect, test } from 'vitest';
import { marksOf } from '../../../src/search/hits/marks.ts';
import { tokenize } from '../../../src/search/words/tokens.ts';

test('words are marked in order, none over another', () => {
    const text = 'O’Brien in 海峡是开放, Sha‘ban';
    const marks = marksOf(tokenize(text), new Set(['obrien', 'brien', '海峡', '峡是', '开放', 'shaban']));
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['O’Brien', '海峡是开放', 'Sha‘ban']);
  });

test.each([
  ['runs of an unspaced script are one mark', '海峡是开放的', ['海峡', '峡是', '开放'], ['海峡是开放']],
  ['two words with a space between stay two', 'grain ships', ['grain', 'ships'], ['grain', 'ships']],
  ['nothing is marked that is not sought', 'grain ships', ['coal'], []],
])('%s', (_said, text, terms, expected) => {
  const marks = marksOf(tokenize(text), new Set(terms));
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(expected);
});
