import { describe, expect, test } from 'vitest';
import { wrappedLines } from '../../../../src/drafting/text/copied/unwrapped.ts';

/** A text with `/` where a line is found to go on in the next. */
const joined = (text: string) => {
  const lines = text.split('\n');
  const wrapped = wrappedLines(lines);
  return lines
    .map((line, index) => line + (wrapped.has(index) ? ' / ' : '\n'))
    .join('')
    .trimEnd();
};

describe('a line goes on in the next', () => {
  test.each([
    [
      'where the first word of that had no room in it, a heading too',
      `Joint Statement by the Foreign Ministers of Norland, Sudland and Tarn
on the Harbour of Velden
Lakeside, 12 May 2031

The ministers met in Lakeside and discussed the strait, the pilots and
the ferries. They agreed that no ship may be stopped.
Norland and Sudland will each send a pilot to the station of Kell and
Tarn.`,
      `Joint Statement by the Foreign Ministers of Norland, Sudland and Tarn / on the Harbour of Velden
Lakeside, 12 May 2031

The ministers met in Lakeside and discussed the strait, the pilots and / the ferries. They agreed that no ship may be stopped.
Norland and Sudland will each send a pilot to the station of Kell and / Tarn.`,
    ],
    [
      'but in no point, and in no turn of another',
      `MR. MARSH: We have read what the Assembly wrote on Friday and think
that it is a good letter, which we shall answer in the week to come.
MR. LUND: Thank you. We have two questions on the ferries that go to the
north and one on the bridge at Kell, which was closed last winter, and
- the fee for pilots.`,
      `MR. MARSH: We have read what the Assembly wrote on Friday and think / that it is a good letter, which we shall answer in the week to come.
MR. LUND: Thank you. We have two questions on the ferries that go to the / north and one on the bridge at Kell, which was closed last winter, and
- the fee for pilots.`,
    ],
  ])('%s', (_where, text, expected) => {
    expect(joined(text)).toBe(expected);
  });
});

describe('no line goes on', () => {
  test.each([
    [
      'where paragraphs are lines',
      `Norland and Sudland agree on a common fee for the pilots of the strait
Port Ada

The foreign ministers of Norland and Sudland agreed on Tuesday that one fee is to be paid for a pilot, whatever flag a ship flies, and that it is paid once.`,
    ],
    [
      'in a list of who was there',
      `Ada Marsh, Minister for Foreign Affairs of the Republic of Norland
Bo Lund, Minister for Foreign Affairs of the Kingdom of Sudland
Mira Orlin, Permanent Representative of Tarn to the Harbour Council
Luc Perrin, Special Envoy of the Secretary-General for the Strait`,
    ],
  ])('%s', (_where, text) => {
    expect(wrappedLines(text.split('\n'))).toEqual(new Set());
  });
});
