/** A straight double mark in some lines: its line, its offset there, and what it does. */
export interface StraightMark {
  line: number;
  offset: number;
  opens: boolean;
}

/** What a mark can do, by the letters around it; a mark beside others looks past them. */
interface Shape {
  line: number;
  offset: number;
  canOpen: boolean;
  canClose: boolean;
  /** Whether a sentence ends in front of it: a mark that opens there, inside a quotation, may be one behind a mark that was forgotten. */
  beginsSentence: boolean;
}

/**
 * What each straight double mark in the words of a statement does, line by line; undefined where that can be told in no way, or
 * in more than one. A quotation may go on over paragraphs; one inside another ends in the paragraph of both.
 */
export function readStraightMarks(lines: readonly string[]): StraightMark[] | undefined {
  const paragraphs = paragraphsOf(lines).map((numbers) => numbers.flatMap((line) => shapesIn(lines, line)));
  return inTurn(paragraphs.flat()) ?? nested(paragraphs);
}

function paragraphsOf(lines: readonly string[]): number[][] {
  const paragraphs: number[][] = [[]];
  lines.forEach((line, number) => {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(number);
  });
  return paragraphs;
}

function shapesIn(lines: readonly string[], line: number): Shape[] {
  const text = lines[line] ?? '';
  return [...text.matchAll(/"/g)].map(({ index }) => {
    const before = /[^"](?="*$)/u.exec(text.slice(0, index))?.[0] ?? ' ';
    const after = /^"*([^"])/u.exec(text.slice(index + 1))?.[1] ?? ' ';
    return {
      line,
      offset: index,
      canOpen: /[\s([—–]/.test(before) && /\S/.test(after),
      canClose: /\S/.test(before) && /[\s)\],.;:!?—–]/.test(after),
      beginsSentence: /[.!?…]["\s]*$/u.test(`${lines[line - 1] ?? ''} ${text.slice(0, index)}`),
    };
  });
}

/** Marks that open and close in turn. */
function inTurn(shapes: readonly Shape[]): StraightMark[] | undefined {
  const isRead = shapes.every(({ canOpen, canClose }, number) => (number % 2 === 0 ? canOpen : canClose));
  return isRead && shapes.length % 2 === 0
    ? shapes.map(({ line, offset }, number) => ({ line, offset, opens: number % 2 === 0 }))
    : undefined;
}

/** Quotations inside each other, each paragraph by itself: there must be one way, and one only, in which they close. */
function nested(paragraphs: readonly Shape[][]): StraightMark[] | undefined {
  const read: StraightMark[] = [];
  for (const shapes of paragraphs) {
    const ways = waysToClose(shapes);
    const [only, other] = ways;
    if (!only || other) return undefined;
    shapes.forEach(({ line, offset }, number) => read.push({ line, offset, opens: only[number] ?? false }));
  }
  return read;
}

/** The first two ways in which some marks open and close without one left over. */
function waysToClose(shapes: readonly Shape[]): boolean[][] {
  let ways: { opens: boolean[]; depth: number }[] = [{ opens: [], depth: 0 }];
  for (const { canOpen, canClose, beginsSentence } of shapes) {
    ways = ways.flatMap(({ opens, depth }) => [
      ...(canOpen && !(depth > 0 && beginsSentence) ? [{ opens: [...opens, true], depth: depth + 1 }] : []),
      ...(canClose && depth > 0 ? [{ opens: [...opens, false], depth: depth - 1 }] : []),
    ]);
    // So many ways are more than one: nobody can tell.
    if (ways.length > 64) return [];
  }
  return ways.filter(({ depth }) => depth === 0).map(({ opens }) => opens);
}
