import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inventedCollection } from './invented-collection.ts';

/** A command as npm runs it, in a project that has nothing but its content. */
interface Measured {
  name: string;
  words: string[];
  /** What is done in front of it, and not measured. */
  before?: () => void;
}

const keepCompiled = ['--import', pathToFileURL('src/cli/keep-compiled.js').href];
const check = [...keepCompiled, '--max-semi-space-size=4', resolve('src/cli/check.ts')];
const review = [...keepCompiled, resolve('src/cli/review.ts')];
const search = [...keepCompiled, resolve('src/cli/search.ts')];
/** A file that was changed later than this, in milliseconds, before a check is read again to be sure. */
const settled = 3000;

/** `npm run bench -- check [--n 1000,10000]`: time and peak memory of commands on a collection, from a cold start and again. */
export function benchCheck(words: string[]): void {
  const { values } = parseArgs({ args: words, options: { n: { type: 'string', default: '1000,10000' } } });
  console.log('entries   seconds    CPU s   peak MB');
  for (const entries of values.n.split(',').map(Number)) {
    const content = inventedCollection(entries);
    const project = dirname(content);
    mkdirSync(join(project, 'node_modules'));
    publish(project);
    const entry = 'content/articles/entry-7.md';
    const change = () => appendFileSync(join(project, entry), '\nMore was said of it.\n');
    // What was just written may change again within the same tick of a clock, and is not taken by its time.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settled);
    const measured: Measured[] = [
      { name: 'check', words: check },
      { name: 'check again', words: check },
      { name: 'check, one entry changed', words: check, before: change },
      { name: 'check -- FILE, which changed', words: [...check, entry], before: change },
      { name: 'check -- --base', words: [...check, '--base', 'main'] },
      { name: 'check -- --base again', words: [...check, '--base', 'main'] },
      { name: 'review', words: [...review, '--base', 'main'] },
      { name: 'search', words: [...search, 'grain', 'strait'] },
      { name: 'search again', words: [...search, 'bridges', 'tolls'] },
    ];
    for (const one of measured) print(entries, one, project);
    rmSync(project, { recursive: true });
  }
}

function publish(project: string): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: project });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Publish');
}

function print(entries: number, { name, words, before }: Measured, project: string): void {
  before?.();
  const report = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error('\\n' + maxRSS + ' ' + (userCPUTime + systemCPUTime)); })`;
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...words],
    { encoding: 'utf8', cwd: project, env: { ...process.env, CONTENT_DIR: '', CI: '' } },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(stdout + stderr);
  const [peak = 0, cpu = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const cells = [seconds.toFixed(2), (cpu / 1e6).toFixed(2), (peak / 1024).toFixed(0)];
  console.log(`${String(entries).padStart(7)} ${cells.map((cell) => cell.padStart(9)).join('')}   ${name}`);
}
