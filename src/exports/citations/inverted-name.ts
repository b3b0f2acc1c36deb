import type { CitedName } from './cited-statement.ts';

/**
 * A name as a list has it that is ordered by family names; as it is spoken where the collection does not tell its parts.
 * `invertedName({ text: 'Bo Lind Jr.', family: 'Lind', given: 'Bo', suffix: 'Jr.' }) // => 'Lind, Bo, Jr.'`
 */
export function invertedName({ text, family, given, suffix }: CitedName, givenAs = (name: string) => name): string {
  if (family === undefined || given === undefined) return text;
  return [family, givenAs(given), suffix].filter((part) => part !== undefined).join(', ');
}

/**
 * A name as a list in prose has it: one that is spoken with the family name in front, as in Chinese or Hungarian, was not turned around and has no comma
 * (MLA Handbook, 9th edition, 2.72 and 2.73). `listedName({ text: '王小明', family: '王', given: '小明' }) // => '王小明'`
 */
export function listedName(name: CitedName, givenAs = (given: string) => given): string {
  const { text, family = '', given = '' } = name;
  const isSpokenSo = family !== '' && (text === family + given || text === `${family} ${given}`);
  return isSpokenSo && givenAs(given) === given ? text : invertedName(name, givenAs);
}

/**
 * Given names as initials, in a script with capitals. Particles stay, names in quotation marks or brackets are left out.
 * `initialsOf('Karl J.R. von der') // => 'K. J. R. von der'`
 */
export function initialsOf(given: string): string {
  if (!/^\p{Lu}/u.test(given)) return given;
  return given
    .normalize('NFC')
    .split(/\s+|(?<=\.)(?=\p{Lu})/u)
    .filter((name) => /^\p{L}/u.test(name))
    .map((name) => (/^\p{Lu}/u.test(name) || name.includes('-') ? initialOf(name) : name))
    .join(' ');
}

/** `initialOf('Jean-Luc') // => 'J.-L.'`, `initialOf('al-Karim') // => 'al-K.'` */
function initialOf(name: string): string {
  const isCapital = /^\p{Lu}/u.test(name);
  return name
    .split('-')
    .map((part, index) => (isCapital || index > 0 ? `${Array.from(part)[0] ?? ''}.` : part))
    .join('-');
}
