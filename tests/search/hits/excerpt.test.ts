import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/hits/excerpt.ts';

/** An excerpt with its marks in brackets, of a text in which they stand so. */
function show(text: string, longest?: number): string {
  const marks: [number, number][] = [];
  let plain = '';
  for (const piece of text.split(/(?=[[\]])/)) {
    if (piece.startsWith('[')) marks.push([plain.length, plain.length]);
    const last = marks.at(-1);
    if (piece.startsWith(']') && last) last[1] = plain.length;
    plain += piece.replace(/^[[\]]/, '');
  }
  return excerpt(plain, marks, longest)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}
const words = (count: number) => 'word '.repeat(count);

describe('a text', () => {
  test.each([
    ['that is short comes whole', '[Grain] will [pass].', 20, '[Grain] will [pass].'],
    ['without marks comes from its beginning', 'Grain will pass here.', 12, 'Grain will …'],
    ['of just that length comes whole', 'Grain will pass', 15, 'Grain will pass'],
    ['one letter longer is cut', 'Grain will pass!', 15, 'Grain will …'],
    ['is cut in a mark that goes on', 'Grain [will pass on]', 12, 'Grain [will] …'],
    [
      'with its first mark near the beginning begins there',
      `${words(12)}[here] ${words(20)}`.trim(),
      80,
      `${words(12)}[here] ${words(3)}…`,
    ],
    [
      'with its first mark farther on begins before it, at a space',
      `${words(20)}[here] ${words(20)}`.trim(),
      80,
      `… ${words(11)}[here] ${words(4)}…`,
    ],
    ['ends with its end', `${words(20)}[here] end`, 80, `… ${words(11)}[here] end`],
    ['of one long word is cut in it', 'x'.repeat(100), 80, `${'x'.repeat(80)} …`],
    [
      'of one long word before a mark is cut in it',
      `${'x'.repeat(100)}[y]${'z'.repeat(50)}`,
      80,
      `… ${'x'.repeat(60)}[y]${'z'.repeat(19)} …`,
    ],
    [
      'has a space too far off, and is cut in a word',
      `${'x'.repeat(20)} ${'y'.repeat(79)}`,
      80,
      `${'x'.repeat(20)} ${'y'.repeat(59)} …`,
    ],
    ['has a space near enough, and is cut there', `${'x'.repeat(21)} ${'y'.repeat(79)}`, 80, `${'x'.repeat(21)} …`],
    [
      'with the last space before its mark begins there',
      `${'x'.repeat(100)} [y] ${'z'.repeat(50)}`,
      80,
      `… [y] ${'z'.repeat(50)}`,
    ],
  ])('%s', (_said, text, longest, expected) => {
    expect(show(text, longest)).toBe(expected);
  });

  test('has marks that touch or lie in each other once', () => {
    const shown = (marks: [number, number][]) =>
      excerpt('Grain ships', marks).map(({ text, marked }) => (marked ? `[${text}]` : text));
    expect(
      shown([
        [0, 5],
        [3, 8],
      ]),
    ).toEqual(['[Grain]', '[ sh]', 'ips']);
    expect(
      shown([
        [0, 5],
        [2, 5],
      ]),
    ).toEqual(['[Grain]', ' ships']);
    expect(
      shown([
        [0, 5],
        [5, 8],
      ]),
    ).toEqual(['[Grain]', '[ sh]', 'ips']);
    expect(shown([[6, 11]])).toEqual(['Grain ', '[ships]']);
    expect(excerpt('Grain ships', [[8, 11]], 6)).toEqual([
      { text: 'Grain', marked: false },
      { text: ' …', marked: false },
    ]);
  });

  test('is cut behind 220 letters where nobody says how long it may be', () => {
    expect(show('word '.repeat(50).trim())).toBe(`${'word '.repeat(44).trim()} …`);
  });
});
