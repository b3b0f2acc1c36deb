import { resolve, sep } from 'node:path';

/** Whether a folder is another, or has it in it. */
export function holds(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
