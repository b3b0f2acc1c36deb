import { describe, expect, test } from 'vitest';
import { breakLines, cutToLines, piecesOf } from '../../../src/exports/sharing/pictures/break-lines.ts';
import { layOutPicture } from '../../../src/exports/sharing/pictures/lay-out-picture.ts';
import type { Letters } from '../../../src/exports/sharing/pictures/letters.ts';
import { pictureAlt, pictureFile, textsOf, type Picture } from '../../../src/exports/sharing/pictures/picture.ts';

const perLetter = (text: string) => Array.from(text).length;

describe('a line may end', () => {
  test.each([
    ['two-way street', ['two-', 'way ', 'street']],
    ['  a  b ', ['a  ', 'b ']],
    ['a‐b a–b a—b a/b', ['a‐', 'b ', 'a–', 'b ', 'a—', 'b ', 'a/', 'b']],
    ['1-2 -a a-', ['1-2 ', '-', 'a ', 'a-']],
    ['她说：“开放”。', ['她', '说：', '“开', '放”。']],
    ['（海）峡', ['（海）', '峡']],
    ['a海b', ['a', '海', 'b']],
    ['海 峡', ['海 ', '峡']],
    ['海…海—海·海', ['海…', '海—', '海·', '海']],
    ['カナかな', ['カ', 'ナ', 'か', 'な']],
    ['𠮷海', ['𠮷', '海']],
    ['', []],
    [' ', []],
  ])('in %s between %j', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});

describe('a text is broken', () => {
  test.each([
    ['two-way street', 8, ['two-way', 'street']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['one  two', 8, ['one  two']],
    ['onetwothree four', 5, ['onetw', 'othre', 'e', 'four']],
    ['onetwothree four', 6, ['onetwo', 'three', 'four']],
    ['a onetwothree', 5, ['a one', 'twoth', 'ree']],
    ['e\u0301e\u0301e\u0301', 3, ['e\u0301', 'e\u0301', 'e\u0301']],
    ['a ', 1, ['a']],
    ['', 5, []],
  ])('%s at %i into %j', (text, width, lines) => {
    expect(breakLines(text, width, perLetter)).toEqual(lines);
  });

  test.each([
    ['one two three four', 2, 9, ['one two', 'three […]']],
    ['one two', 1, 7, ['one two']],
    ['one two three', 1, 7, ['one […]']],
    ['one two three', 1, 11, ['one two […]']],
    ['a b c d e f g h', 2, 5, ['a b c', 'd […]']],
    ['onetwothree four', 1, 5, ['[…]']],
    ['onetwothree', 1, 3, ['[…]']],
  ])('%s in %i lines of %i is %j', (text, most, width, lines) => {
    expect(cutToLines(text, most, width, perLetter).map((line) => line.trim())).toEqual(lines);
  });
});

/** Letters that are all half as wide as they are high. */
const letters: Letters = { has: () => true, measure: (text, _, size) => (perLetter(text) * size) / 2 };
const picture: Picture = {
  above: 'Ada Marsh',
  main: [
    { text: 'Grain will pass.', isWords: true },
    { text: 'Talks', isWords: false },
  ],
  below: '2031',
  archive: 'Papers',
  direction: 'ltr',
  bars: [1, 0, 4],
};
const lay = (other: Partial<Picture> = {}) => layOutPicture({ ...picture, ...other }, letters);

describe('on a picture', () => {
  test('each line and each bar has its place', () => {
    const small = { style: 'small', size: 21, direction: 'ltr', x: 52 };
    expect(lay()).toEqual({
      lines: [
        { ...small, text: 'Ada Marsh', y: 61, colour: 'muted' },
        { text: 'Grain will pass.', style: 'words', size: 44, direction: 'ltr', x: 52, y: 156, colour: 'ink' },
        { ...small, text: '2031', y: 329, colour: 'muted' },
        { ...small, text: 'Papers', y: 395, colour: 'accent' },
      ],
      bars: [
        { x: 0, y: 0, width: 12, height: 420, colour: 'accent' },
        { x: 52, y: 275, width: 24, height: 21, colour: 'accent' },
        { x: 284, y: 296, width: 24, height: 0, colour: 'accent' },
        { x: 516, y: 212, width: 24, height: 84, colour: 'accent' },
        { x: 52, y: 296, width: 696, height: 1, colour: 'muted' },
      ],
    });
  });

  test('time runs from the right where the page does, and a bar of few statements is seen', () => {
    const { bars } = lay({ direction: 'rtl', bars: Array.from({ length: 58 }, (_, at) => at) });
    expect(bars.slice(0, 3)).toEqual([
      { x: 788, y: 0, width: 12, height: 420, colour: 'accent' },
      { x: 736, y: 296, width: 9, height: 0, colour: 'accent' },
      { x: 724, y: 293, width: 9, height: 3, colour: 'accent' },
    ]);
    expect(lay({ bars: Array.from({ length: 400 }, () => 1) }).bars[1]).toMatchObject({ width: 2 });
  });

  test.each([
    ['grain', 'ltr'],
    ['12', 'rtl'],
    ['المضيق', 'rtl'],
    ['שלום', 'rtl'],
    ['“grain”', 'ltr'],
  ])('%s begins at the side of its script: %s', (text, direction) => {
    const [line] = lay({ above: text, direction: 'rtl' }).lines;
    const right = 800 - 52 - letters.measure(text, 'small', 21);
    expect([line?.direction, line?.x]).toEqual([direction, direction === 'ltr' ? 52 : right]);
  });

  test.each([
    [44, 3, 44, 'words'],
    [46, 3, 44, 'words'],
    [60, 3, 33, 'words'],
    [80, 4, 33, 'words'],
    [100, 4, 28, 'words'],
    [130, 5, 24, 'words'],
    [160, 1, 44, 'title'],
  ])('words of %i letters are %i lines of %i pixels of %s', (count, lines, size, style) => {
    const shown = lay({
      main: [
        { text: 'x '.repeat(count).trim(), isWords: true },
        { text: 'Talks', isWords: false },
      ],
    }).lines.filter(({ colour }) => colour === 'ink');
    expect([shown.length, shown[0]?.size, shown[0]?.style]).toEqual([lines, size, style]);
    for (const [at, { y }] of shown.entries()) expect(y).toBe(112 + size + at * Math.round(size * 1.28));
  });

  test('a headline without room is cut, and says so', () => {
    const shown = lay({ main: [{ text: 'x '.repeat(300), isWords: false }] }).lines.filter(
      ({ colour }) => colour === 'ink',
    );
    expect([shown.length, shown[0]?.size, shown[0]?.style, shown.at(-1)?.text.endsWith(' […]')]).toEqual([
      5,
      24,
      'title',
      true,
    ]);
    expect(lay({ main: [] }).lines).toHaveLength(3);
  });

  test('what stands small is cut to two lines, and the archive to one', () => {
    const { lines } = lay({ above: 'x '.repeat(100), below: 'y '.repeat(100), archive: 'z '.repeat(100) });
    expect(lines.map(({ text, y }) => `${text.charAt(0)} ${y}`)).toEqual([
      'x 61',
      'x 88',
      'G 156',
      'y 329',
      'y 356',
      'z 395',
    ]);
  });

  test('bars have at least thirty pixels, or are none', () => {
    const barsOf = (count: number) =>
      lay({ main: [{ text: 'x '.repeat(count).trim(), isWords: true }], bars: [1] }).bars;
    expect(barsOf(46)).toHaveLength(1);
    expect(
      Math.max(
        ...barsOf(30)
          .slice(1)
          .map(({ height }) => height),
      ),
    ).toBe(47);
    expect(lay({ bars: undefined }).bars).toHaveLength(1);
    expect(lay({ bars: [] }).bars).toHaveLength(1);
  });
});

test('a picture has a file, and says what it shows to those who do not see it', () => {
  expect(pictureFile('topics/grain/')).toBe('pictures/1q288oq1l5a8v6.png');
  expect(pictureFile('topics/grain')).not.toBe(pictureFile('topics/grain/'));
  expect(pictureAlt(picture)).toBe('Ada Marsh · 2031');
  expect(pictureAlt({ ...picture, main: [{ text: 'grain', isWords: false }], below: '' })).toBe('Ada Marsh · grain');
  expect(pictureAlt({ ...picture, main: [], above: '' })).toBe('2031');
  expect(textsOf(picture)).toEqual(['Ada Marsh', 'Grain will pass.', 'Talks', '2031', 'Papers']);
});
