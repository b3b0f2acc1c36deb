import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { keepingFolder } from './kept.ts';
import { tellText } from './terminal.ts';

/** What a system says by a code, and what helps. */
const codes: Readonly<Record<string, readonly [fact: string, repair: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, or name a folder on another disk with --outDir.'],
  EDQUOT: ['your share of the disk is used up', 'Make room, or name a folder on another disk with --outDir.'],
  EFBIG: ['the file would be larger than the system allows', 'Name a folder on another disk with --outDir.'],
  EACCES: ['you may not write here', 'Give yourself the right, or name another folder with --outDir.'],
  EPERM: ['you may not write here', 'Give yourself the right, or name another folder with --outDir.'],
  EROFS: ['this disk can only be read', 'Name another folder with --outDir.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Take it away, or name another folder with --outDir.'],
  EEXIST: ['a file stands where a folder is needed', 'Take it away, or name another folder with --outDir.'],
  ENOENT: ['nothing can be made here', 'Name another folder with --outDir.'],
  EMFILE: ['the system lets no more files be open', 'Allow more (ulimit -n), and build again.'],
};

/** Says what stopped a command: where it was, what is the matter, what helps; of a fault of the program, where its particulars are. */
export function faultWords(reason: unknown, particulars?: string): string {
  const { code = '', path, dest, message } = asFault(reason);
  const [fact, repair] = codes[code] ?? [];
  const place = dest ?? path;
  if (fact !== undefined && place !== undefined) return `${place}: ${fact} (${code}). ${repair}`;
  if (fact !== undefined) return `${fact} (${code}). ${repair}`;
  const where = particulars === undefined ? '' : `; ${particulars} has the particulars for whoever mends it`;
  return `${withoutStack(message)}\nThis is a fault of the program or of what was added to it, and of no entry${where}.`;
}

/** Prints what stopped a build, in place of a stack trace, which goes into a file. What was published before stays as it was. */
export function tellFault(reason: unknown): void {
  tellText(faultWords(reason, keepParticulars(reason)));
}

/** The first lines of a message, without what moves a terminal. A bundler writes the stack of what failed into it, and colours. */
function withoutStack(message: string): string {
  const plain = stripVTControlCharacters(message).replaceAll(/[^\P{Cc}\n]/gu, '');
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const stack = lines.findIndex((line) => /^\s*at\s/.test(line));
  return lines.slice(0, stack < 0 ? 4 : Math.min(stack, 4)).join('\n');
}

interface Fault {
  message: string;
  code?: string;
  path?: string;
  dest?: string;
}

function asFault(reason: unknown): Fault {
  if (!(reason instanceof Error)) return { message: String(reason) };
  const { message, code, path, dest } = reason as Error & Partial<Fault>;
  return { message, ...(typeof code === 'string' && { code }), ...(path && { path }), ...(dest && { dest }) };
}

/** Where the stack trace is kept; undefined where it cannot be, as on a full disk. */
function keepParticulars(reason: unknown): string | undefined {
  const folder = keepingFolder();
  if (folder === undefined || !(reason instanceof Error)) return undefined;
  const file = join(folder, 'fault.txt');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      `${reason.stack ?? reason.message}\n${reason.cause instanceof Error ? reason.cause.stack : ''}`,
    );
    return file;
  } catch {
    return undefined;
  }
}
