/** Scripts without spaces, whose lines break between any two signs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** What does not begin a line. */
const closing = /[\p{Pe}\p{Pf}，。、；：？！…—·]/u;
/** What does not end one. */
const opening = /[\p{Ps}\p{Pi}]/u;

/** The pieces of a text between which a line may end, spaces with the piece in front of them: `piecesOf('two-way street') // => ['two-', 'way ', 'street']` */
export function piecesOf(text: string): string[] {
  const words = text.trimStart().match(/\S+\s*/gu) ?? [];
  return words.flatMap((word) => {
    const pieces: string[] = [];
    let current = '';
    let before = '';
    for (const sign of word) {
      const isBreak =
        (/[-‐–—/]/.test(before) && /\p{L}/u.test(sign)) ||
        ((unspaced.test(before) || unspaced.test(sign)) &&
          before !== '' &&
          !/\s/.test(sign) &&
          !closing.test(sign) &&
          !opening.test(before));
      if (isBreak) {
        pieces.push(current);
        current = '';
      }
      current += sign;
      before = sign;
    }
    return [...pieces, current];
  });
}

/** The lines of a text that are no wider than a width; a piece that is wider itself is broken between two signs. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const take = (piece: string) => {
    if (line === '' || measure((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  };
  for (const piece of piecesOf(text)) {
    if (measure(piece.trimEnd()) <= width) take(piece);
    else for (const { segment } of signs.segment(piece)) take(segment);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** So much of a text as has room in some lines; what is left out is told by a sign behind it. */
export function cutToLines(text: string, most: number, width: number, measure: (text: string) => number): string[] {
  const lines = breakLines(text, width, measure);
  if (lines.length <= most) return lines;
  const pieces = piecesOf(text);
  const isIn = (count: number) => breakLines(cutAt(pieces, count), width, measure).length <= most;
  let [fits, fails] = [0, pieces.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (isIn(middle)) fits = middle;
    else fails = middle;
  }
  return breakLines(cutAt(pieces, fits), width, measure).slice(0, most);
}

function cutAt(pieces: readonly string[], count: number): string {
  return `${pieces.slice(0, count).join('').trimEnd()} […]`;
}
