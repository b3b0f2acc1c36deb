import { writeProgress } from './terminal.ts';

/** Says how far a long work has come, and at last takes away what it said. */
export interface Progress {
  (done: number, all: number): void;
  end: () => void;
}

/**
 * Where progress is told: on a terminal one line is written over and over, with a bar in front where one is asked for; in CI each
 * stands by itself; elsewhere nobody reads it.
 */
export type ProgressOutput = 'terminal' | 'bar' | 'lines' | 'none';

/** Work that is done in less than this, in milliseconds, is not spoken of. */
const patience = 1000;
/** Between two lines, in milliseconds: a log is read afterwards. */
const pause: Record<ProgressOutput, number> = { terminal: 100, bar: 100, lines: 2000, none: Infinity };
const widthOfBar = 24;
const clearLine = '\r\u001B[K';

/** Tells progress: `3200 of 10000 entries read, 6800 left`; `now` is a clock in milliseconds, `what` is what is counted. */
export function tellProgress(
  output: ProgressOutput,
  write: (text: string) => void,
  now: () => number,
  what = 'entries read',
): Progress {
  const begun = now();
  let next = begun + patience;
  let isShown = false;
  const tell = (done: number, all: number) => {
    if (output === 'none') return;
    const time = now();
    if (time < next) return;
    next = time + pause[output];
    const bar = output === 'bar' ? `${barOf(done / all)} ` : '';
    const line = `${bar}${done} of ${all} ${what}, ${all - done} left`;
    isShown = output === 'terminal' || output === 'bar';
    write(isShown ? `${clearLine}${line}` : `${line}\n`);
  };
  const end = () => {
    if (isShown) write(clearLine);
    isShown = false;
  };
  return Object.assign(tell, { end });
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, share) * widthOfBar);
  return `${'█'.repeat(full)}${'░'.repeat(widthOfBar - full)}`;
}

/** The progress of a command, on stderr, for what it prints may be read by a program; `what` is what is counted. */
export function commandProgress(what?: string): Progress {
  const output = process.stderr.isTTY ? 'terminal' : process.env.CI ? 'lines' : 'none';
  return tellProgress(output, writeProgress, () => performance.now(), what);
}
