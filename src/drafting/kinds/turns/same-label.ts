import { keyOfHead } from './labels.ts';
import type { Turn } from './turns.ts';

/** The last word of a label, in small letters. */
export function lastOf(head: string): string {
  return keyOfHead(head).split(' ').at(-1) ?? head;
}

/** "mr. marsh", where another label is "bo marsh": one person. */
export function isTitledAs(key: string, other: string): boolean {
  // "a. marsh", where another is "ada marsh"
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  if (/^\p{L}\. \S+$/u.test(short) && long.startsWith(short.slice(0, 1)) && lastOf(short) === lastOf(long)) return true;
  const [titled, named] = /^(?:mr|mrs|ms|dr)\.? /u.test(key) ? [key, other] : [other, key];
  return (
    /^(?:mr|mrs|ms|dr)\.? \S+$/u.test(titled) &&
    !/^(?:mr|mrs|ms|dr)\.? /u.test(named) &&
    named.includes(' ') &&
    lastOf(titled) === lastOf(named)
  );
}

/** "LP", where another label is "Lakeside Post". */
export function areLettersOf(turns: readonly Turn[], others: readonly Turn[]): boolean {
  const [short, long] = [turns, others].map(([turn]) => turn?.label.head ?? '');
  const letters = /^(?:\p{Lu}\.?){2,4}$/u.test(short ?? '') ? short?.replaceAll('.', '') : undefined;
  return letters !== undefined && letters === long?.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu)?.join('');
}
