import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

/** How a command ended and what it printed. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Where a command is run, what it is given on standard input, and the CONTENT_DIR that it is told. */
interface Setting {
  cwd?: string;
  input?: string;
  contentFolder?: string;
}

/** Runs a command of src/cli as npm does, in a folder. */
export function run(
  command: string,
  words: readonly string[],
  { cwd = '.', input = '', contentFolder }: Setting = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli', command), ...words], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentFolder, NO_COLOR: '1' },
  });
  return { status, out: stdout, err: stderr };
}

/** A folder with the invented collection in `content`, committed on main. */
export function publishedNorland(): string {
  const folder = dirname(copyContent(norland));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'Publish');
  return folder;
}

/** Runs git in a folder, as somebody. */
export function git(folder: string, ...words: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
}
