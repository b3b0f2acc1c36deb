/** A text folded for comparing what is printed, and where each of its characters stood in the text as given. */
export interface PrintedText {
  folded: string;
  /** For each UTF-16 unit of `folded` its offset in the text as given; one more at the end. */
  offsets: number[];
}

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

/** What nobody sees: zero bytes, soft hyphens, joiners, direction marks, a byte order mark. */
const unseen = /[\u0000\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/**
 * Folds white space and typographic marks, and nothing else: quotation marks, dashes and ellipses of any typography are one,
 * runs of white space are one space. Two prints of the same words fold to the same text, once both are composed (NFC).
 */
export function foldPrinted(text: string): PrintedText {
  const folded: string[] = [];
  const offsets: number[] = [];
  const add = (value: string, offset: number) => {
    for (const unit of value) {
      folded.push(unit);
      offsets.push(offset);
    }
  };
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset] ?? '';
    if (unseen.test(character)) continue;
    if (/\s/.test(character)) {
      if (folded.length > 0 && folded.at(-1) !== ' ') add(' ', offset);
      continue;
    }
    // Two single marks are how a typewriter doubles one.
    const isDoubled = /['`’‘]/.test(character) && text[offset + 1] === character;
    add(isDoubled ? '"' : (marks[character] ?? character), offset);
    if (isDoubled) offset++;
  }
  if (folded.at(-1) === ' ') {
    folded.pop();
    offsets.pop();
  }
  return { folded: folded.join(''), offsets: [...offsets, text.length] };
}
