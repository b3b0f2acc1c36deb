import { error, type Finding } from '../problems.ts';
import { isReserved } from './reserved-name.ts';
import { byteLength, mostBytesOfEntry } from '../short-name.ts';

const words = /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/** Whether a text can be part of an address: letters and digits of any script, small, with single hyphens between words. */
export function isSlug(text: string): boolean {
  return words.test(text) && text === text.toLowerCase();
}

/** Whether a file or folder can have a name, however its letters are spelt: whether it has few enough bytes. */
export function isShortEnough(slug: string): boolean {
  return byteLength(slug) <= mostBytesOfEntry;
}

/** What is wrong with the name of a file that is to be an address, if anything is. */
export function findBadFileName(slug: string): Finding | undefined {
  if (!isSlug(slug)) {
    const repair = 'Name the file with small letters and digits, with single hyphens between words.';
    return error('file-name', `"${slug}" cannot be an address`, repair);
  }
  if (isReserved(slug)) {
    const fact = `"${slug}" is a name that Windows keeps for itself`;
    return error('file-name', fact, 'Name the file by one more word.');
  }
  if (isShortEnough(slug)) return undefined;
  const fact = `the name of this file has ${byteLength(slug)} bytes, more than the ${mostBytesOfEntry} that every file system takes`;
  return error('file-name', fact, 'Give it a shorter name.');
}
