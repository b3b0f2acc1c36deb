import { describe, expect, test } from 'vitest';
import { measureRun, secondsOfChildren } from './measure-run.ts';
import { tellsOfProcesses } from './process-tree.ts';

describe('the seconds of children', () => {
  test.each([
    ['0m0.010s 0m0.020s\n0m1.250s 0m0.500s\n', 1.75],
    ['0m0.00s 0m0.00s\n2m1,50s 1m0,00s\n', 181.5],
  ])('are read from the second line of %j', (times, seconds) => {
    expect(secondsOfChildren(times)).toBe(seconds);
  });

  test('are an error where the shell does not tell them', () => {
    expect(() => secondsOfChildren('')).toThrow('does not tell');
  });
});

const node = (code: string) => [process.execPath, '--eval', code];

/** Holds so many megabytes for a moment. */
const holding = (megabytes: number) =>
  `const held = Buffer.alloc(${megabytes} * 2 ** 20, 1); setTimeout(() => held.length, 1000);`;

describe('a run', () => {
  test.runIf(tellsOfProcesses)('counts the memory of a command and of what it starts, together', async () => {
    const [program, ...words] = node(holding(150));
    const code = `${holding(100)} require('node:child_process').spawnSync(${JSON.stringify(program)}, ${JSON.stringify(words)})`;
    const { peakMB } = await measureRun({ words: node(code) });
    expect(peakMB).toBeGreaterThan(250);
  });

  test('has the folder and the variables that it is given', async () => {
    const code = `if (process.cwd() !== '/' || process.env.ASKED !== 'yes') process.exit(3)`;
    await expect(measureRun({ words: node(code), cwd: '/', env: { ASKED: 'yes' } })).resolves.toHaveProperty('cpu');
  });

  test('that fails tells how it ended and what it printed', async () => {
    const code = `console.log('one entry'); console.error('is broken'); process.exit(7)`;
    await expect(measureRun({ words: node(code) })).rejects.toThrow(/ended with 7:\none entry\n\nis broken/);
  });
});
