import { error, type Finding } from '../problems.ts';
import { isReserved } from './reserved-name.ts';
import { byteLength, mostBytes } from '../short-name.ts';

/** What no name of a file holds there. */
const notInName = /[<>:"/\\|?*\p{Cc}]/u;

/** What keeps the name of a folder from being had on every file system. */
export function findBadFolderName(name: string): Finding | undefined {
  const fact = whyNoName(name);
  return fact === undefined ? undefined : error('file-name', fact, 'Give the folder another name.');
}

function whyNoName(name: string): string | undefined {
  if (isReserved(name)) return `"${name}" is a name that Windows keeps for itself`;
  if (/[. ]$/.test(name)) return `"${name}" ends with a dot or a space, which Windows takes away`;
  if (byteLength(name) > mostBytes)
    return `the name of this folder has ${byteLength(name)} bytes, more than ${mostBytes}`;
  if (notInName.test(name)) return `"${name}" holds a sign that no name can hold on Windows`;
  return undefined;
}
