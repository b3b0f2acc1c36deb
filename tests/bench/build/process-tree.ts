import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Where Linux tells of its processes. */
const proc = '/proc';

/** Whether this system tells which process is whose child. */
export const tellsOfProcesses = existsSync(`${proc}/self/task`);

/** Resident memory of a process and of all below it, now, in bytes; nought when it is gone. Pages that two of them share count twice. */
export function residentBytes(root: number): number {
  let bytes = 0;
  let greatest = 0;
  for (const pid of treeOf(root)) {
    const status = read(`${proc}/${pid}/status`);
    bytes += kilobytes(status, 'VmRSS') * 1024;
    greatest = Math.max(greatest, kilobytes(status, 'VmHWM') * 1024);
  }
  // What one of them once held, between two looks too, the tree has held.
  return Math.max(bytes, greatest);
}

/** A process and all below it. A child belongs to the thread that started it. */
function treeOf(root: number): number[] {
  const tree = [root];
  for (const pid of tree) {
    for (const thread of list(`${proc}/${pid}/task`))
      tree.push(
        ...read(`${proc}/${pid}/task/${thread}/children`)
          .split(' ')
          .filter((word) => word !== '')
          .map(Number),
      );
  }
  return tree;
}

/** A line of `status` in kilobytes: `VmRSS:     6512 kB`. */
function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** A process may end while it is looked at, and then has nothing to tell. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
