import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstArchive } from '../contributing/first-archive.ts';

/**
 * Writes a content folder to begin an archive with, and gives the paths of its files. The folder is made where it is not there; one
 * that holds anything but a repository is an error, and nothing is written.
 */
export function writeArchive(folder: string): string[] {
  if (namesIn(folder).some((name) => name !== '.git'))
    throw new Error(`${folder}: this folder is not empty. Name a new one, or one that is empty; nothing was written.`);
  return firstArchive().map(({ path, text }) => {
    const own = join(folder, path);
    try {
      mkdirSync(dirname(own), { recursive: true });
      // Whatever came to stand there meanwhile is left as it is.
      writeFileSync(own, text, { flag: 'wx' });
    } catch (reason) {
      throw new Error(`${own}: this file cannot be written (${codeOf(reason)}). Name a folder that you may write to.`, {
        cause: reason,
      });
    }
    return own;
  });
}

/** What to do next, in lines: three commands, as they are written for the shell of a system. */
export function nextCommands(folder: string, platform: NodeJS.Platform): string[] {
  const quoted = /^[\w./\\:@%+=-]+$/.test(folder) ? folder : quote(folder, platform);
  const inFolder = (command: string) =>
    platform === 'win32'
      ? `$env:CONTENT_DIR = ${quote(folder, platform)}; ${command}`
      : `CONTENT_DIR=${quoted} ${command}`;
  return [`npm run check -- ${quoted}`, inFolder('npm run dev'), inFolder('npm run new')];
}

/** A word of a command, in quotation marks: those of PowerShell double a mark inside, those of other shells end before it. */
function quote(word: string, platform: NodeJS.Platform): string {
  return `'${word.replaceAll("'", platform === 'win32' ? "''" : String.raw`'\''`)}'`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (reason) {
    const code = codeOf(reason);
    if (code === 'ENOENT') return [];
    const fact = code === 'ENOTDIR' ? 'this is a file, or stands below one' : `this folder cannot be read (${code})`;
    throw new Error(`${folder}: ${fact}. Name a new folder; nothing was written.`, { cause: reason });
  }
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
}
