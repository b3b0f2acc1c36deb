import { spawn } from 'node:child_process';
import { Readable, type Stream } from 'node:stream';
import { residentBytes, tellsOfProcesses } from './process-tree.ts';

/** A command line, and where it is run. */
export interface Command {
  words: readonly string[];
  cwd?: string;
  /** Variables beside those of the environment. */
  env?: Record<string, string>;
}

/** What a run has cost: seconds of processor and of the clock, and the most memory of its processes together. */
export interface RunFigures {
  /** User and system time of the command and of every process that it waited for. */
  cpu: number;
  wall: number;
  /** Megabytes of 2^20 bytes; nothing where the system does not tell. */
  peakMB: number | null;
}

const sampledEveryMs = 50;

/** The shell counts what its children have used, on every system that has one (POSIX, `times`), and tells it apart from what they print. */
const counting = '"$@" 3>&-; status=$?; times >&3; exit $status';

/** Runs a command to its end and measures it; one that fails is an error with what it printed last. */
export async function measureRun({ words, cwd, env }: Command): Promise<RunFigures> {
  const begun = performance.now();
  const child = spawn('sh', ['-c', counting, 'sh', ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, residentBytes(child.pid));
  }, sampledEveryMs);
  try {
    const [printed, complained, times, status] = await Promise.all([
      textOf(child.stdio[1]),
      textOf(child.stdio[2]),
      textOf(child.stdio[3]),
      new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done)),
    ]);
    const wall = (performance.now() - begun) / 1000;
    if (status !== 0) {
      const last = `${printed}\n${complained}`.trim().split('\n').slice(-20).join('\n');
      throw new Error(`${words.join(' ')} ended with ${status ?? 'a signal'}:\n${last}`);
    }
    return { cpu: secondsOfChildren(times), wall, peakMB: tellsOfProcesses ? peak / 2 ** 20 : null };
  } finally {
    clearInterval(timer);
  }
}

/** User and system seconds of the children, from the second line of `times`: `0m1.250s 0m0.130s`. */
export function secondsOfChildren(times: string): number {
  const [, ofChildren = ''] = times.trim().split('\n');
  const found = [...ofChildren.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (found.length !== 2) throw new Error(`the shell does not tell times: ${times}`);
  const milliseconds = found.map(([, minutes = '', seconds = '']) =>
    Math.round((Number(minutes) * 60 + Number(seconds.replace(',', '.'))) * 1000),
  );
  return milliseconds.reduce((sum, each) => sum + each, 0) / 1000;
}

async function textOf(stream: Stream | null | undefined): Promise<string> {
  let text = '';
  if (!(stream instanceof Readable)) return text;
  for await (const part of stream.setEncoding('utf8')) text += String(part);
  return text;
}
