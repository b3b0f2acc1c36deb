import { describe, expect, test } from 'vitest';
import { tellProgress, type ProgressOutput } from '../../src/site/progress.ts';

/** What is written of five steps, the clock showing these milliseconds at each. */
function told(output: ProgressOutput, times: readonly number[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = tellProgress(
    output,
    (text) => written.push(text),
    () => time,
  );
  times.forEach((at, index) => {
    time = at;
    progress(index + 1, 5);
  });
  progress.end();
  return written;
}

describe('progress', () => {
  test('stands in one line of a terminal, which is empty again at the end', () => {
    expect(told('terminal', [500, 1000, 1050, 1100, 1200])).toEqual([
      '\r\u001B[K2 of 5 entries read, 3 left',
      '\r\u001B[K4 of 5 entries read, 1 left',
      '\r\u001B[K5 of 5 entries read, 0 left',
      '\r\u001B[K',
    ]);
  });

  test('stands in plain lines in CI, one in two seconds', () => {
    expect(told('lines', [500, 1500, 2000, 3500, 4000])).toEqual([
      '2 of 5 entries read, 3 left\n',
      '4 of 5 entries read, 1 left\n',
    ]);
  });

  test('is not told of what takes less than a second, nor where nobody reads it', () => {
    expect(told('terminal', [1, 2, 3, 4, 999])).toEqual([]);
    expect(told('none', [1000, 2000, 3000, 4000, 5000])).toEqual([]);
  });
});
