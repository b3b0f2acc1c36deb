import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import type { ContentState } from '../../site/content/content-state.ts';
import { decodeUtf8 } from '../../statements/text/characters.ts';
import type { SourceFile } from '../../statements/problems.ts';

/** A file of a revision: its path from the folder on, and the object that holds its bytes, or where it leads if it is a link. */
interface Listed {
  name: string;
  object: string;
  isLink: boolean;
}

/** The commit that a revision names; what git knows by no such name is an error in our words, not in those of its command. */
export function commitOf(folder: string, revision: string): string {
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString('utf8')
      .trim();
  } catch (cause) {
    const repair = 'Name a branch, a tag or a commit; a shallow clone has few: git fetch --unshallow.';
    throw new Error(`git knows no revision "${revision}" of ${folder}. ${repair}`, { cause });
  }
}

/** The files of a content folder as they stand in a git revision; a revision without any is an error. */
export function readRevision(folder: string, revision: string): SourceFile[] {
  const state = revisionState(folder, revision);
  return [...state.read(state.paths)].flatMap((file) => ('text' in file ? [{ path: file.path, text: file.text }] : []));
}

/**
 * A content folder in a git revision; a revision without any file is an error. A link is the file that it leads to, as in
 * `site/content/content-paths.ts`; one that leads nowhere, or out of the folder, was never published, nor was what is not UTF-8.
 */
export function revisionState(folder: string, revision: string): ContentState {
  const commit = commitOf(folder, revision);
  // Asked from inside the folder, git gives names relative to it, however the folder was written.
  const listed = git(folder, ['ls-tree', '-r', '-z', commit, '.']).toString('utf8').split('\0');
  const found = listed.flatMap((line): Listed[] => {
    const [, mode, type, object, name] = /^(\d+) (\w+) (\w+)\t([\s\S]+)$/.exec(line) ?? [];
    const isShown = name !== undefined && !name.split('/').some((part) => part.startsWith('.'));
    return type === 'blob' && object !== undefined && isShown ? [{ name, object, isLink: mode === linkMode }] : [];
  });
  if (found.length === 0) throw new Error(`${revision} has no file in ${folder}`);
  const links = found.filter(({ isLink }) => isLink);
  const targets = readObjects(
    folder,
    links.map(({ object }) => object),
  );
  const linked = new Map(links.map(({ name }, index) => [name, decodeUtf8(targets[index] ?? new Uint8Array()) ?? '']));
  const objectAt = new Map(found.map(({ name, object }) => [name, object]));
  const objects = new Map(
    found.flatMap(({ name }) => {
      const object = objectAt.get(fileAt(name, linked, objectAt) ?? '');
      return object === undefined ? [] : [[`${folder}/${name}`, object]];
    }),
  );
  return {
    paths: [...objects.keys()],
    problems: [],
    idOf: (path) => objects.get(path),
    read: function* (paths) {
      const ids = paths.map((path) => objects.get(path) ?? '');
      const contents = readObjects(folder, ids);
      for (const [index, path] of paths.entries()) {
        const text = decodeUtf8(contents[index] ?? new Uint8Array());
        yield text === undefined ? { path, refused: undefined } : { path, id: ids[index] ?? '', text };
      }
    },
  };
}

/** The mode that git gives a symbolic link, whose bytes are the path that it leads to. */
const linkMode = '120000';

/** The file that a name leads to, through as many links as there are; undefined when it is none of the folder. */
function fileAt(
  name: string,
  links: ReadonlyMap<string, string>,
  objects: ReadonlyMap<string, string>,
  passed: readonly string[] = [],
): string | undefined {
  const target = links.get(name);
  if (target === undefined) return objects.has(name) ? name : undefined;
  if (passed.includes(name) || posix.isAbsolute(target)) return undefined;
  return fileAt(posix.join(posix.dirname(name), target), links, objects, [...passed, name]);
}

/** The contents of objects, in order: one git for all of them (git-cat-file, "batch output"). */
function readObjects(folder: string, objects: readonly string[]): Uint8Array[] {
  if (objects.length === 0) return [];
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

/** What git says in a folder; throws where it fails. */
export function git(folder: string, words: readonly string[], input?: string): Buffer {
  return execFileSync('git', words, {
    cwd: folder,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
  });
}
