import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { error, type Finding } from '../../statements/problems.ts';

/** The path of each file of a content folder, and what stands there and cannot be read; both from the folder on. */
export interface ContentPaths {
  paths: string[];
  unreadable: { path: string; finding: Finding }[];
}

/** A folder that holds no collection: one line for whoever called a command. */
export class NoContent extends Error {
  readonly finding: Finding;

  constructor(folder: string, fact: string) {
    const repair = 'Name the folder of the collection, the one with site.yaml, in CONTENT_DIR.';
    super(`${folder}: ${fact}. ${repair}`);
    this.finding = error('no-content', fact, repair);
  }
}

/**
 * Lists the files of a content folder, in order. What git, editors and systems hide there is passed over; a hidden file that would be
 * content is said to be none. A link to a file is that file while it stays in the
 * folder; nothing else of the machine is read, for whoever opens a pull request can write a link.
 */
export function contentPaths(folder: string): ContentPaths {
  const root = rootOf(folder);
  const paths: string[] = [];
  const unreadable: ContentPaths['unreadable'] = [];
  const list = (path: string): void => {
    const entries = namesIn(join(root, path));
    if (!entries) unreadable.push({ path, finding: notReadable('folder') });
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) {
        // At the top hosts and editors keep what is theirs, as .github, with Markdown of its own.
        if (path !== '' && isHiddenContent(entry, join(root, path)))
          unreadable.push({ path: join(path, entry.name), finding: hidden() });
        continue;
      }
      const own = join(path, entry.name);
      const finding = entry.isSymbolicLink() ? findBadLink(root, own) : findNoFile(entry);
      if (finding) unreadable.push({ path: own, finding });
      else if (entry.isDirectory()) list(own);
      else paths.push(own);
    }
  };
  list('');
  if (paths.length === 0 && unreadable.length === 0) throw new NoContent(folder, 'this folder is empty');
  return { paths: paths.sort(), unreadable };
}

/** What a file of a content folder is called wherever it is spoken of: `shownPath('content', 'articles/a.md') // => 'content/articles/a.md'` */
export function shownPath(folder: string, path: string): string {
  return [folder, ...path.split(sep)].join('/');
}

/** What programs put beside a file while it is open, or on foreign disks, under the file's own ending. */
const besideFile = /^\.(?:#|_|~)/;

/** Whether something hidden would be content under another name: Markdown, or a folder with some, as an author may have hidden it. */
function isHiddenContent(entry: Dirent, folder: string): boolean {
  if (!entry.isDirectory()) return entry.name.endsWith('.md') && !besideFile.test(entry.name);
  const own = join(folder, entry.name);
  return (namesIn(own) ?? []).some((inside) =>
    inside.isDirectory() ? isHiddenContent(inside, own) : inside.name.endsWith('.md'),
  );
}

function hidden(): Finding {
  const fact = 'this is hidden, for its name begins with a dot, and nothing hidden is read';
  return error('hidden', fact, 'Give it a name without the dot, or take it away.');
}

/** What is said of a file or folder that the system keeps closed. */
export function notReadable(what: 'file' | 'folder'): Finding {
  return error('unreadable', `this ${what} cannot be read`, 'Give yourself the right to read it, or take it away.');
}

/** Where a content folder really is: it may be a link itself, for whoever runs the command has named it. */
function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw new NoContent(folder, 'this is a file, not a folder');
    readdirSync(root);
    return root;
  } catch (reason) {
    if (reason instanceof NoContent) throw reason;
    const isMissing = reason instanceof Error && 'code' in reason && /^ENO(?:ENT|TDIR)$/.test(String(reason.code));
    throw new NoContent(folder, isMissing ? 'this folder does not exist' : 'this folder cannot be read');
  }
}

function namesIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function findNoFile(entry: Dirent): Finding | undefined {
  return entry.isFile() || entry.isDirectory() ? undefined : error('unreadable', 'this is no file', 'Take it away.');
}

/** What keeps a link from being read as the file that it leads to. */
function findBadLink(root: string, path: string): Finding | undefined {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    return error('link', 'this link leads to nothing', 'Correct where it leads, or put the file itself here.');
  }
  const inside = relative(root, target);
  // A hidden folder holds what git or an editor keeps to itself.
  if (isAbsolute(inside) || inside.split(sep).some((part) => part.startsWith('.'))) {
    return error(
      'link',
      'this link leads out of the content folder, where nothing is read',
      'Put the file itself here.',
    );
  }
  if (statSync(target).isFile()) return undefined;
  return error('link', 'this link leads to a folder, which is read where it is', 'Take it away.');
}
