import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

/** What people of invented countries say is said in a time that has not come: the clock of commands stands behind it. */
const invented = String(Date.UTC(2040, 0, 1) / 1000);

const compiled = resolve('node_modules/.cache/compiled');

/** How a command ended and what it printed. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

interface Surroundings {
  cwd?: string;
  input?: string;
  /** What CONTENT_DIR says; nothing unless given. */
  content?: string;
  /** Whether the command runs in a workflow, whose log takes some lines for commands. */
  isWorkflow?: boolean;
}

/** Runs a command of src/cli as npm does, in a folder. */
export function run(
  command: string,
  words: readonly string[],
  { cwd = '.', input = '', content, isWorkflow = false }: Surroundings = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli', command), ...words], {
    cwd,
    input,
    encoding: 'utf8',
    // Hundreds of times the same code: what was compiled for one run is there for the next. In CI a command that takes long says so.
    env: {
      ...process.env,
      CI: undefined,
      ...(isWorkflow && { GITHUB_ACTIONS: 'true' }),
      CONTENT_DIR: content,
      NO_COLOR: '1',
      SOURCE_DATE_EPOCH: invented,
      NODE_COMPILE_CACHE: compiled,
    },
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
