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

/** What nobody sees: soft hyphens, joiners, direction marks, a byte order mark. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * Folds white space and typographic marks, and nothing else: quotation marks, dashes and ellipses of any typography are one,
 * runs of white space are one space. Two prints of the same words fold to the same text.
 */
export function foldPrinted(text: string): PrintedText {
  let folded = '';
  const offsets: number[] = [];
  const add = (value: string, offset: number) => {
    folded += value;
    offsets.push(...Array.from(value, () => offset));
  };
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset] ?? '';
    if (unseen.test(character)) continue;
    if (/\s/.test(character)) {
      if (folded !== '' && !folded.endsWith(' ')) add(' ', offset);
      continue;
    }
    // Two single marks are how a typewriter doubles one.
    const isDoubled = /['`’‘]/.test(character) && text[offset + 1] === character;
    add(isDoubled ? '"' : (marks[character] ?? character), offset);
    if (isDoubled) offset++;
  }
  const end = folded.trimEnd().length;
  return { folded: folded.slice(0, end), offsets: [...offsets.slice(0, end), text.length] };
}
