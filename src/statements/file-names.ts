import { error, type Finding } from './problems.ts';
import { byteLength, mostBytes } from './short-name.ts';

/** Names that Windows keeps for devices, with whatever ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** What no name of a file holds there. */
const notInName = /[<>:"/\\|?*\p{Cc}]/u;

/** Whether a system keeps a name for itself: a file or folder of that name could not be had there. `isReserved('aux.md') // => true` */
export function isReserved(name: string): boolean {
  return reserved.test(name);
}

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
