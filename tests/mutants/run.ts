import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const rooms = ['statements', 'archive', 'search', 'exports'];
/** They measure time, or start a program, which no mutant is in. */
const notAsked = ['tests/statements/bounded.test.ts', 'tests/exports/sharing/pictures.test.ts'];

/** The files of a room, or those of it that somebody names. */
function filesOf(room: string, named: readonly string[]): string[] {
  const all = filesBelow(join('src', room)).filter((path) => /(?<!\.d)\.ts$/.test(path));
  return named.length === 0
    ? all
    : all.filter((path) => named.some((name) => path.endsWith(`/${name}`) || path === name));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .sort();
}

/** The tests of a room that say what a file does: those that import it, or what of its room imports it; where none does, all of the room. */
function testsOf(file: string, room: string, isOwnAlone: boolean): string[] {
  const tests = filesBelow(join('tests', room)).filter((path) => path.endsWith('.test.ts') && !notAsked.includes(path));
  const users = isOwnAlone ? [] : filesOf(room, []).filter((path) => names(path, file));
  const own = tests.filter((path) => [file, ...users].some((one) => names(path, one)));
  return own.length > 0 ? own : tests;
}

/** Whether a file imports another, by the end of its path. */
function names(path: string, other: string): boolean {
  return readFileSync(path, 'utf8').includes(`/${other.split('/').at(-1) ?? ''}'`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { own: { type: 'boolean', default: false }, tests: { type: 'string', multiple: true, default: [] } },
});
const [room = '', ...named] = positionals;
const files = existsSync(join('src', room)) && rooms.includes(room) ? filesOf(room, named) : [];
if (files.length === 0) {
  console.error(`npm run mutants -- ${rooms.join(' | ')} [FILE …] [--own | --tests PATH …]`);
  process.exitCode = 2;
}
for (const file of files) {
  const tests = values.tests.length > 0 ? values.tests : testsOf(file, room, values.own);
  console.log(`\n${file} by ${tests.join(', ')}`);
  // What was tried before and has not changed since is not tried again. Of what runs when a file is loaded nobody knows which tests
  // reach it: where a test is new, or others may have been run, all is tried.
  const before = statSync(`node_modules/.cache/mutants/${file.replaceAll('/', '-')}.incremental.json`, {
    throwIfNoEntry: false,
  });
  const isChosen = values.own || values.tests.length > 0;
  const isNew = before !== undefined && (isChosen || tests.some((test) => statSync(test).mtimeMs > before.mtimeMs));
  const { status } = spawnSync('stryker', ['run', 'tests/mutants/stryker.config.js', ...(isNew ? ['--force'] : [])], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_OF: file, MUTANTS_TESTS: tests.join(' ') },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
