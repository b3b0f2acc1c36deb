import unhomoglyph from 'unhomoglyph';
import { error, type Finding } from '../../statements/problems.ts';

/** Marks that a name is read without, as `foldName` reads it. */
const marks = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** What a name looks like, in capital and small letters alike (Unicode UTS 39): `skeletonOf('Аda') === skeletonOf('Ada')` */
export function skeletonOf(name: string): string {
  const bare = name.normalize('NFD').replace(marks, '$1');
  // A small letter can look like two (m, rn) though its capital does not: what is small now is asked again.
  return unhomoglyph(unhomoglyph(bare).normalize('NFD').toLowerCase())
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The letters of a name that another one has not, by their codes, for they cannot be told by their look. */
export function strangeLetters(text: string, other: string): string {
  const own = [...new Set(text)].filter((letter) => !other.includes(letter)).slice(0, 5);
  const codes = own.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return codes.length === 0 ? '' : ` (${codes.join(', ')})`;
}

/** A name that nothing bears and that looks like one that something does: a did-you-mean would show the same twice. */
export function imitationOf(name: string, known: readonly string[]): Finding | undefined {
  const wanted = skeletonOf(name);
  const meant = wanted === '' ? undefined : known.find((each) => skeletonOf(each) === wanted);
  if (meant === undefined) return undefined;
  const fact = `"${name}" looks like "${meant}" and is written with other letters${strangeLetters(name, meant)}`;
  return error('look-alike', fact, `Write "${meant}" in its own letters.`);
}
