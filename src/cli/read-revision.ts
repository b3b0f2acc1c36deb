import { execFileSync } from 'node:child_process';
import { decodeUtf8 } from '../statements/characters.ts';
import type { SourceFile } from '../statements/problems.ts';

/** The files of a content folder as they stand in a git revision; a revision without any is an error. */
export function readRevision(folder: string, revision: string): SourceFile[] {
  const commit = git(folder, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
    .toString('utf8')
    .trim();
  // Asked from inside the folder, git gives names relative to it, however the folder was written.
  const names = git(folder, 'ls-tree', '-r', '-z', '--name-only', commit, '.').toString('utf8').split('\0');
  const files = names.filter(Boolean).flatMap((name) => {
    if (name.split('/').some((part) => part.startsWith('.'))) return [];
    const text = decodeUtf8(git(folder, 'show', `${commit}:./${name}`));
    return text === undefined ? [] : [{ path: `${folder}/${name}`, text }];
  });
  if (files.length === 0) throw new Error(`${revision} has no file in ${folder}`);
  return files;
}

function git(folder: string, ...words: string[]): Buffer {
  return execFileSync('git', words, { cwd: folder, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}
