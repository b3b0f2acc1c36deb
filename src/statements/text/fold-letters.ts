/** Letters that no decomposition of Unicode takes apart, though readers type them without their stroke or in another form. */
const forms: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ß: 'ss',
  ς: 'σ',
  // Alif with wasla, alif without dots, the bound t; the Persian and Urdu forms of ya, kaf and ha.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
};
const formed = new RegExp(`[${Object.keys(forms).join('')}]`, 'g');

/** Marks are spelling in these scripts; in others (Devanagari, kana, Thai) they are letters, and names differ by them. */
const marked = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/**
 * Letters by their Unicode category of which nothing is heard: what a transliteration writes for ʿayn, hamza, okina or a soft
 * sign, and the tatweel that makes an Arabic word wider. The spacing acute is none, but its decomposition would leave a space.
 */
const silentLetters = String.raw`\u00b4\u02b9-\u02df\u02e5-\u02ff\u0374\u0559\u0640\ua78b\ua78c`;
const silent = new RegExp(`[${silentLetters}]`, 'g');

/**
 * For a class of a regular expression: what stands inside a word and makes it no other one. The silent letters; apostrophes and
 * what is typed for them; the Hebrew and Armenian ones; dots between the parts of a name or of a Catalan double l.
 */
export const signsInWords = String.raw`${silentLetters}'‘’‛\u0060′‵＇׳״՚·‧・･•∙⋅`;

const digitOfAnyScript = /(?![0-9])\p{Nd}/gu;

/** The digits of a script stand behind each other, from its nought. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Most of English: letters without marks, and the typography that no decomposition takes apart. */
const plain = /^[\p{ASCII}‘’“”–—]*$/u;

/** A text without case, diacritics and silent letters, its digits plain, in any script: `foldLetters('Wałęsa') // => 'walesa'` */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(silent, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(silent, '')
    .replace(marked, '$1')
    .normalize('NFC')
    .replace(formed, (letter) => forms[letter] ?? letter)
    .replace(digitOfAnyScript, plainDigit);
}
