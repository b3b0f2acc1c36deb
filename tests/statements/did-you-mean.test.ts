import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/statements/text/did-you-mean.ts';

describe('the name that is near in spelling', () => {
  test.each([
    ['grian', ['trade', 'grain'], 'grain'],
    ['GRAIN', ['grain'], 'grain'],
    ['grain', ['GRAIN'], 'GRAIN'],
    ['a', ['b'], 'b'],
    ['ab', ['ac'], 'ac'],
    ['titel', ['title'], 'title'],
    ['Mrash', ['Marsh'], 'Marsh'],
    ['Kornew', ['Cornev'], 'Cornev'],
    ['harbours', ['harbour'], 'harbour'],
    ['harbour', ['harbours'], 'harbours'],
    // The nearest of several, and of several that are as near the first.
    ['harbor', ['herbur', 'harbot'], 'harbot'],
    ['harbor', ['harbot', 'herbur'], 'harbot'],
    ['harbor', ['harbot', 'harbou'], 'harbot'],
  ])('of %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test.each([
    ['grain', ['grape', 'trade']],
    ['grain', ['gra']],
    ['ab', ['cd']],
    ['grain', ['gruit']],
    ['Kornew', ['Cormef']],
    ['grain', []],
  ])('of %s among %j is none', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});

test('a question with a space behind it, or nothing', () => {
  expect(didYouMean('grian', ['grain'])).toBe('Did you mean "grain"? ');
  expect(didYouMean('fish', ['grain'])).toBe('');
});
