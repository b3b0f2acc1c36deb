import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findCompiled, type CompiledPages } from './compiled-pages.ts';

/** Pages that are being compiled. */
export interface Compiling {
  /** Them, when they are kept; undefined where they cannot be; rejects with the status of a process that has said what is wrong. */
  done: Promise<CompiledPages | undefined>;
  stop: () => void;
}

/** Rolldown's memory (mimalloc) goes back to the system at once, and is taken as it is needed: half of what it takes else. */
const frugal = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' };
const smallYoung = '--max-semi-space-size=2';

/** Has the pages compiled in a process of its own, with settings for Astro, and kept under a key. */
export function compileApart(key: string, settings: Readonly<Record<string, string | undefined>>): Compiling {
  const words = [smallYoung, join(import.meta.dirname, 'compile.ts'), key, JSON.stringify(settings)];
  const compiler = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...frugal } });
  const done = new Promise<CompiledPages | undefined>((resolve, reject) => {
    compiler.once('error', reject);
    compiler.once('exit', (status) => {
      if (status === 0) resolve(findCompiled(key));
      else reject(new NotCompiled(status ?? 1));
    });
  });
  // Whoever stops it waits for nothing.
  done.catch(() => undefined);
  return { done, stop: () => compiler.kill() };
}

/** That pages could not be compiled, which has been said. */
export class NotCompiled extends Error {
  readonly status: number;

  constructor(status: number) {
    super('the pages could not be compiled');
    this.status = status;
  }
}
