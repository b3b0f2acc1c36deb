const wordsInId = 7;
const charactersInId = 60;
/** The first words lie well within this many characters. */
const charactersRead = 200;
/** Scripts written without spaces: one character says about as much as a word, so a few of them are enough. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const charactersUnspaced = 16;

/**
 * The address of a statement inside its entry: its first words as a slug, in its own script.
 * `statementId('Before the aircraft came, nobody struck.') // => 'before-the-aircraft-came-nobody-struck'`
 */
export function statementId(text: string): string {
  const words = slugWords(text.slice(0, charactersRead));
  let id = '';
  for (const word of words.slice(0, wordsInId)) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (id !== '' && longer.length > charactersInId) break;
    id = longer;
  }
  const most = unspaced.test(id) ? charactersUnspaced : charactersInId;
  return Array.from(id).slice(0, most).join('').replace(/-+$/, '');
}

/** Text without a letter that could carry a mark. */
const plain = /^[\x20-\x7e\n‘’“”«»„…–—]*$/;

/** Letters and digits in small letters, marks of Latin and Greek letters dropped, everything else a hyphen. */
function slugWords(text: string): string[] {
  if (!plain.test(text)) return foldMarks(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const folded = text.toLowerCase().replace(/([a-z])['’](?=[a-z])/g, '$1');
  return folded.match(/[a-z0-9]+/g) ?? [];
}

function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1');
}
