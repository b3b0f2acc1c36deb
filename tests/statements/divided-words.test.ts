import { describe, expect, test } from 'vitest';
import { joinDivided, onOneLine } from '../../src/statements/text/divided-words.ts';

describe('words of a printed text on one line', () => {
  const on = (words: string, text = words) => onOneLine(words, text);

  test.each([
    [
      'a word that is printed whole elsewhere',
      'with-\nout a word',
      'Without you, with-\nout a word',
      'without a word',
      true,
    ],
    [
      'a word that is printed with its hyphen',
      'a cease-\nfire',
      'The cease-fire holds: a cease-\nfire',
      'a cease-fire',
      true,
    ],
    ['a word that stands nowhere else', 'a nego-\ntiation', 'a nego-\ntiation', 'a negotiation', false],
    ['white space around the end of the line', 'nego- \r\n  tiation', '', 'negotiation', false],
    ['the hyphen of Unicode', 'nego\u2010\ntiation', '', 'negotiation', false],
    ['letters of another alphabet', 'перего-\nворы', '', 'переговоры', false],
  ])('put together %s', (_, words, text, whole, isSure) => {
    const { words: put, joined } = on(words, text);
    expect(put).toBe(whole);
    expect(joined.map((each) => each.isSure)).toEqual([isSure]);
  });

  test('however much stands behind them', () => {
    const [joined] = on(`with-\nout a word ${'more '.repeat(20)}`).joined;
    expect(joined?.word).toBe('without');
  });

  test('leave a hyphen before a name, a number and a space as it is printed', () => {
    for (const words of ['Norland-\nSudmark', 'G-\n20', 'forty- and', 'ships -\nall of them'])
      expect(on(words)).toEqual({ words: words.replace('\n', ' '), joined: [] });
  });

  test('lose ligatures and soft hyphens, and nothing else', () => {
    expect(on('of\u00adﬁcial  ﬂeet\nsails').words).toBe('official  fleet sails');
    expect(on('ships \r\n  sail').words).toBe('ships sail');
  });
});

test('a long text without a division is read in one go', () => {
  const text = `${'a'.repeat(200_000)} ${'- '.repeat(100_000)}${' '.repeat(200_000)}`;
  expect(joinDivided(text, '')).toBe(text);
  expect(onOneLine(text, '').words).toBe(text);
});
