import { linesOf, type Stretch, wrappedAt } from './paragraphs.ts';

/** A paragraph of a text that has a form: with the pieces it is printed in, where a page ended within it. */
export interface Block extends Stretch {
  pieces: Stretch[];
}

/** What a page prints of itself: its address, its number, when it was printed. */
const pageMark =
  /^(?:(?:https?:\/\/|www\.)\S+(?:\s+\d+\/\d+)?|\[?\d{1,4}\]?|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,4}\/\d{1,4}|(?:page|p\.|стр\.|seite|página)\s?\d+(?:\s?(?:of|\/|из|von|sur|de)\s?\d+)?|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?.{0,80}|\d{2}-\d{5}(?:\s?\([EFSRAC]\))?(?:\s+\d+\/\d+)?)$/iu;
/** A running head is no longer than this, and stands on so many pages at least. */
const longestHead = 120;
const fewestPages = 3;
/** Fewer lines that run on are headings. */
const fewestWrapped = 3;
/** The part of the usual width from which a line is full. */
const fullShare = 0.6;
const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;
const quoted = /^(?:>\s?|#{1,6} |<\/?[a-z][^<>@]{0,80}>)+/iu;
const closing = /(?:<\/?[a-z][^<>@]{0,80}>){1,5}$/iu;

/**
 * The paragraphs of a text whose form counts, without page numbers and running heads. `begins` tells lines that begin one wherever they
 * stand: labels, points; `cut` tells where inside a line another begins. A paragraph that goes on behind the end of a page is one.
 */
export function findBlocks(text: string, begins: (line: string) => boolean, cut?: RegExp): Block[] {
  const printedLines = linesOf(text).map((line) => behindMark(text, line));
  const lines = cut ? printedLines.flatMap((line) => cutAt(text, line, cut)) : printedLines;
  const printed = ({ start, end }: Stretch) => text.slice(start, end);
  const heads = runningHeads(lines.map(printed), begins);
  const isPageMark = (line: Stretch) =>
    pageMark.test(printed(line)) || (heads.size > 0 && heads.has(withoutNumbers(printed(line))));
  // A list of short points is no text that is wrapped.
  const width = wrappedAt(
    text,
    lines.filter((line) => !begins(printed(line))),
    fewestWrapped,
  );
  const blocks: Block[] = [];
  let last: Stretch | undefined;
  let isBehindPage = false;
  for (const line of lines) {
    if (line.end <= line.start) continue;
    if (isPageMark(line)) {
      isBehindPage = true;
      continue;
    }
    const block = blocks.at(-1);
    const own = printed(line);
    const isNext = last !== undefined && breaksBetween(text, last.end, line.start) === 1;
    const goesOn =
      (isNext &&
        (/^\p{Ll}/u.test(own) ||
          / (?:the|of|and|by)$/.test(printed(last ?? line)) ||
          (last !== undefined && fills(last, width)))) ||
      (isBehindPage && /^\p{Ll}/u.test(own) && last !== undefined && !endsSentence.test(printed(last)));
    if (block && goesOn && !begins(own)) {
      const piece = block.pieces.at(-1);
      // What stands between the lines of a page is no part of the words.
      if (piece && !isBehindPage && !/\S/u.test(text.slice(piece.end, line.start))) piece.end = line.end;
      else block.pieces.push({ ...line });
      block.end = line.end;
    } else blocks.push({ ...line, pieces: [{ ...line }] });
    last = line;
    isBehindPage = false;
  }
  return blocks;
}

/** A line in several, where at least two others begin in it. */
function cutAt(text: string, line: Stretch, cut: RegExp): Stretch[] {
  const places = [...text.slice(line.start, line.end).matchAll(cut)].map(({ index }) => line.start + index);
  if (places.length < 2) return [line];
  const edges = [line.start, ...places, line.end];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? line.end;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });
}

/** Whether a line is full, so that the next one goes on with it. */
function fills({ start, end }: Stretch, width: number | undefined): boolean {
  return width !== undefined && end - start >= width * fullShare;
}

/** A line without the signs with which mail quotes, and those that were left of a page's code. */
function behindMark(text: string, { start, end }: Stretch): Stretch {
  const lead = quoted.exec(text.slice(start, end))?.[0] ?? '';
  return {
    start: start + lead.length,
    end: lead.includes('<') ? end - (closing.exec(text.slice(start, end))?.[0].length ?? 0) : end,
  };
}

function breaksBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The lines that stand at the head or foot of several pages, without their numbers. */
function runningHeads(lines: readonly string[], begins: (line: string) => boolean): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.length > longestHead || line.length <= 3 || endsSentence.test(line) || begins(line)) continue;
    const key = withoutNumbers(line);
    if (/\p{L}/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestPages).map(([key]) => key));
}

function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}
