import { describe, expect, test } from 'vitest';
import { editDistance, errorsForgiven, signature, spellingsOf, WordList } from '../../../src/search/words/spelling.ts';

describe('spelling', () => {
  const unlikely = 1 / 64;
  test.each([
    ['', 'abc', 3 * (1 + unlikely)],
    ['abc', '', 3],
    ['kitten', 'kiten', 1],
    ['kiten', 'kitten', 1 + unlikely],
    ['kitten', 'sitten', 1 + unlikely],
    ['kitten', 'ktiten', 1],
    ['ab', 'xa', 2 + unlikely],
    ['ab', 'ba', 1],
    ['ab', 'bxa', 2 + unlikely],
    ['axb', 'ba', 2],
    ['abcd', 'badc', 2],
  ])('%s typed as %s costs %f', (meant, typed, cost) => {
    expect(editDistance(meant, typed, 5)).toBe(cost);
  });

  test('compares words of up to 64 letters', () => {
    const long = Array.from({ length: 66 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26))).join('');
    const [own, more] = [long.slice(0, 64), long.slice(0, 65)];
    expect(editDistance(own, own, 2)).toBe(0);
    expect(editDistance(own, `x${own.slice(1)}`, 2)).toBe(1 + unlikely);
    expect(editDistance(own, own.slice(0, 62), 2)).toBe(2);
    expect([editDistance(more, more, 2), editDistance(own, more, 2), editDistance(more, own, 2)]).toEqual([3, 3, 3]);
  });

  test('signs a word by its letters', () => {
    expect([signature('a'), signature('abc'), signature('cab'), signature('')]).toEqual([2, 14, 14, 0]);
  });

  test.each([
    ['kitten', 'kitten', 0],
    ['kitten', 'sitten', 1],
    ['kitten', 'kiten', 1],
    ['kitten', 'ktiten', 1],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
    ['continually', 'contnxiually', 2],
    ['files', 'fisl', 2],
  ])('%s and %s are %i apart', (a, b, edits) => {
    expect(Math.floor(editDistance(a, b, 5))).toBe(edits);
    expect(Math.floor(editDistance(b, a, 5))).toBe(edits);
  });

  test('forgives none, one or two errors by length', () => {
    expect(['war', 'iran', 'kennedy', 'khrushev'].map(errorsForgiven)).toEqual([0, 1, 1, 2]);
  });

  test('finds what is near, the nearest first', async () => {
    const words = ['quarantine', 'quarrel', 'guarantee', 'quarantined', 'warrantine'];
    expect((await spellingsOf('quarentine', new WordList(words))).map(({ term }) => term)).toEqual([
      'quarantine',
      'quarantined',
    ]);
  });

  test('ranks those within one distance only where there are more than are looked up', async () => {
    const six = ['commadn', 'ocmmand', 'commando', 'commandx', 'comand', 'comman'];
    const firstOf = async (words: readonly string[]) =>
      (await spellingsOf('command', new WordList(words))).slice(0, 2).map(({ term }) => term);
    expect(await firstOf(six)).toEqual(['commadn', 'ocmmand']);
    expect(await firstOf([...six, 'xommand'])).toEqual(['commando', 'commandx']);
  });

  test('takes a letter left out, or two changed, for likelier than one of all the wrong ones', async () => {
    const near = await spellingsOf('fierd', new WordList(['field', 'fired', 'fierce', 'friend']));
    expect(near.map(({ term }) => term)).toEqual(['fired', 'field']);
    const shorter = await spellingsOf('poled', new WordList(['polled', 'holed']));
    expect(shorter.map(({ term }) => term)).toEqual(['polled', 'holed']);
  });
});
