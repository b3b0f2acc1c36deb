import { execFileSync } from 'node:child_process';
import { decodeUtf8 } from '../statements/characters.ts';
import type { SourceFile } from '../statements/problems.ts';

/** The files of a content folder as they stand in a git revision; a revision without any is an error. */
export function readRevision(folder: string, revision: string): SourceFile[] {
  const commit = git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
    .toString('utf8')
    .trim();
  // Asked from inside the folder, git gives names relative to it, however the folder was written.
  const listed = git(folder, ['ls-tree', '-r', '-z', commit, '.']).toString('utf8').split('\0');
  const found = listed.flatMap((line) => {
    const [, type, object, name] = /^\d+ (\w+) (\w+)\t([\s\S]+)$/.exec(line) ?? [];
    const isShown = name !== undefined && !name.split('/').some((part) => part.startsWith('.'));
    return type === 'blob' && object !== undefined && isShown ? [{ object, name }] : [];
  });
  if (found.length === 0) throw new Error(`${revision} has no file in ${folder}`);
  const contents = readObjects(
    folder,
    found.map(({ object }) => object),
  );
  return found.flatMap(({ name }, index) => {
    const text = decodeUtf8(contents[index] ?? new Uint8Array());
    return text === undefined ? [] : [{ path: `${folder}/${name}`, text }];
  });
}

/** The contents of objects, in order: one git for all of them (git-cat-file, "batch output"). */
function readObjects(folder: string, objects: readonly string[]): Uint8Array[] {
  const output = git(folder, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  let offset = 0;
  return objects.map(() => {
    const lineEnd = output.indexOf(10, offset);
    const size = Number(output.subarray(offset, lineEnd).toString('utf8').split(' ')[2]);
    const start = lineEnd + 1;
    offset = start + size + 1;
    return output.subarray(start, start + size);
  });
}

function git(folder: string, words: readonly string[], input?: string): Buffer {
  return execFileSync('git', words, {
    cwd: folder,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
  });
}
