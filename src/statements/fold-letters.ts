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

/** A text without case and diacritics, in any script: `foldLetters('Wałęsa') // => 'walesa'` */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþæœıħß]/g, (letter) => strokes[letter] ?? letter);
}
