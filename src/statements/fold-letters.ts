/** Letters that no decomposition of Unicode takes apart, though readers type them without their stroke. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
};

/** Marks are spelling in these scripts; in others (Devanagari, kana, Thai) they are letters, and names differ by them. */
const marked = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** Most of English: letters without marks, and the typography that no decomposition takes apart. */
const plain = /^[\p{ASCII}‘’“”–—]*$/u;

/** A text without case and diacritics, in any script: `foldLetters('Wałęsa') // => 'walesa'` */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(marked, '$1')
    .normalize('NFC')
    .replace(/[łøđðþæœıħß]/g, (letter) => strokes[letter] ?? letter);
}
