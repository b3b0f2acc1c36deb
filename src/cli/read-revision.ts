import { execFileSync } from 'node:child_process';
import { decodeUtf8 } from '../statements/characters.ts';
import type { SourceFile } from '../statements/problems.ts';

/** The files of a content folder as they stand in a git revision; paths are relative to the working folder. */
export function readRevision(folder: string, revision: string): SourceFile[] {
  const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).toString('utf8').trim();
  const names = git('ls-tree', '-r', '-z', '--name-only', commit, '--', folder).toString('utf8').split('\0');
  return names.filter(Boolean).flatMap((path) => {
    if (path.split('/').some((part) => part.startsWith('.'))) return [];
    const text = decodeUtf8(git('show', `${commit}:./${path}`));
    return text === undefined ? [] : [{ path, text }];
  });
}

function git(...words: string[]): Buffer {
  return execFileSync('git', words, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}
