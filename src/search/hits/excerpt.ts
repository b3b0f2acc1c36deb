/** A piece of a text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

const before = 60;
const usualLength = 220;

/**
 * The part of a text around its first mark, in pieces; where the text is cut, at a space, an ellipsis stands.
 * A text that is short enough comes whole: verbatim words are cut only in view, never in what is kept.
 */
export function excerpt(text: string, marks: readonly [number, number][], longest = usualLength): Piece[] {
  const first = marks[0]?.[0] ?? 0;
  const start = text.length <= longest || first <= before ? 0 : afterSpace(text, first - before);
  const end = text.length <= start + longest ? text.length : beforeSpace(text, start + longest);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) pieces.push({ text: text.slice(from, to), marked });
  };
  if (start > 0) pieces.push({ text: '… ', marked: false });
  let offset = start;
  for (const [from, to] of marks) {
    if (from >= end || to <= offset) continue;
    add(offset, Math.max(from, offset), false);
    add(Math.max(from, offset), Math.min(to, end), true);
    offset = Math.min(to, end);
  }
  add(offset, end, false);
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

function afterSpace(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 || space > offset + before ? offset : space + 1;
}

function beforeSpace(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space <= offset - before ? offset : space;
}
