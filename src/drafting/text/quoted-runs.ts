import { type Stretch, findParagraphs } from './paragraphs.ts';

/** Words between quotation marks in one paragraph, marks included. */
export interface QuotedRun extends Stretch {
  /** The first and the last of the words, without the marks. */
  innerStart: number;
  innerEnd: number;
  /** Whether it takes up what the paragraph before left open. */
  continues: boolean;
  /** Whether its mark is not closed in its paragraph, because the next one takes it up. */
  isOpen: boolean;
}

/** A way to quote: the mark that opens, those that close, and whether the pair could also be apostrophes. */
interface Pair {
  opens: string;
  closes: readonly string[];
  apostrophe?: true;
}

/** In the order in which they are tried at a place; sources: CLDR delimiters, and the habits of news wires. */
const pairs: readonly Pair[] = [
  { opens: '“', closes: ['”', '"'] },
  { opens: '„', closes: ['“', '”', '"'] },
  { opens: '‟', closes: ['”'] },
  { opens: '«', closes: ['»'] },
  { opens: '»', closes: ['«'] },
  { opens: '``', closes: ["''", '"', '``'] },
  { opens: '″', closes: ['″'] },
  { opens: "''", closes: ["''", '"'] },
  { opens: '"', closes: ['"', '”', "''"] },
  { opens: '「', closes: ['」'] },
  { opens: '『', closes: ['』'] },
  { opens: '‘‘', closes: ['’’'] },
  { opens: '‘’', closes: ['’’', '”'] },
  { opens: '‹', closes: ['›'], apostrophe: true },
  { opens: '‘', closes: ['’'], apostrophe: true },
  { opens: '‚', closes: ['‘', '’'], apostrophe: true },
  { opens: "'", closes: ["'"], apostrophe: true },
];

/** What any of them begins with. */
const opening = new RegExp(`[${pairs.map(({ opens }) => opens[0]).join('')}]`, 'gu');
/** Words between marks that can be apostrophes are no longer. */
const longestInApostrophes = 1000;
const letter = /[\p{L}\p{N}]/u;
/** « l' »accord » »: behind an elision, pages on the web print the mark that closes for the one that opens. */
const turned = /(?<=(?<!\p{L})(?:[cdjlmns]|qu)['’]\s?)»(?=\p{L})/giu;
/** "… grain will pass. [Review.]": whose report it is. */
const creditAtEnd = /[.!?]\s+\[\p{Lu}[^\][]{1,40}\]\s*$/u;
const opensBefore = /^[\s(\[{–—\-/:]?$/u;

/**
 * Finds every run of words between quotation marks of a text, outermost marks only, in order. A text as it was pasted
 * has marks that an entry may not have: doubled single ones, straight ones, runs left open and taken up again in the
 * next paragraph. A mark that closes nowhere is passed over.
 */
export function findQuotedRuns(printed: string, paragraphs: readonly Stretch[] = findParagraphs(printed)): QuotedRun[] {
  const text = printed.replace(turned, '«');
  const runs: QuotedRun[] = [];
  const nextMark = markFinder(text);
  let open: Pair | undefined;
  paragraphs.forEach((paragraph, index) => {
    const { end } = paragraph;
    let offset = paragraph.start;
    if (open) {
      // A paragraph may go on with the quotation without a mark of its own.
      const mark = markOf(text, offset, open);
      const innerStart = offset + mark.length;
      const close = findClose(text, innerStart, end, open);
      const goesOn = close === undefined && goesOnIn(text, paragraphs[index + 1], open);
      const run = { start: offset, innerStart, continues: true };
      runs.push({ ...run, end: close?.end ?? end, innerEnd: close?.start ?? end, isOpen: goesOn });
      if (close) offset = close.end;
      if (close || !goesOn) open = undefined;
      if (!close) return;
    }
    while (offset < end) {
      offset = nextMark(offset);
      if (offset >= end) break;
      const pair = pairAt(text, offset, paragraph);
      if (!pair) {
        offset++;
        continue;
      }
      const innerStart = offset + pair.opens.length;
      const isTakenUp = pair.apostrophe === undefined && goesOnIn(text, paragraphs[index + 1], pair);
      const close =
        findClose(text, innerStart, end, pair) ?? (isTakenUp ? undefined : closedByOther(text, innerStart, end, pair));
      if (close) {
        const run = { start: offset, innerStart, continues: false, isOpen: false };
        runs.push({ ...run, end: close.end, innerEnd: close.start });
        offset = close.end;
      } else if (isTakenUp) {
        runs.push({ start: offset, end, innerStart, innerEnd: end, continues: false, isOpen: true });
        open = pair;
        return;
      } else if (pair.apostrophe === undefined && beginsSentence(text, offset, paragraph) && end - offset > 40) {
        // `"He broke in: “Never.”` of a paragraph from another report: those inside are the marks of speech.
        if (pair.opens === '"' && /“[^”]+”/.test(text.slice(innerStart, end))) {
          offset = innerStart;
          continue;
        }
        // A paragraph that opens with a mark and never closes it: its writer forgot.
        const credit = creditAtEnd.exec(text.slice(innerStart, end));
        const last = credit ? innerStart + credit.index + 1 : end;
        runs.push({ start: offset, end: last, innerStart, innerEnd: last, continues: false, isOpen: false });
        return;
      } else offset = innerStart;
    }
  });
  return runs;
}

/** Finds the next place where a quotation can open, or the end of the text; paragraphs without a mark share one look ahead. */
function markFinder(text: string): (offset: number) => number {
  let known = -1;
  return (offset) => {
    if (known >= offset) return known;
    opening.lastIndex = offset;
    return (known = opening.exec(text)?.index ?? text.length);
  };
}

/** Whether a mark stands at the beginning of its paragraph or right behind the end of a sentence. */
function beginsSentence(text: string, offset: number, { start }: Stretch): boolean {
  return offset === start || /[.!?…:]["'”’»)]*\s$/u.test(text.slice(Math.max(start, offset - 4), offset));
}

function pairAt(text: string, offset: number, paragraph: Stretch): Pair | undefined {
  const before = offset === paragraph.start ? '' : (text[offset - 1] ?? '');
  return pairs.find(({ opens, apostrophe }) => {
    if (!text.startsWith(opens, offset)) return false;
    const after = text[offset + opens.length] ?? '';
    if (after === '' || /\s/.test(after)) return opens === '«' || opens === '„';
    // ’08 is a year.
    if (apostrophe && /^\d{2}s?(?![\p{L}\p{N}])/u.test(text.slice(offset + opens.length, offset + opens.length + 4)))
      return false;
    if (apostrophe) return opensBefore.test(before) && /[\p{L}\p{N}“"«.…]/u.test(after);
    // ” and » also close: such a mark opens only where words begin.
    return opens === '»' || opens === '"' || opens === "''" ? !letter.test(before) : true;
  });
}

/** Where a run ends: at the first mark that can close it, quotations inside it passed over. */
function findClose(text: string, from: number, end: number, pair: Pair): Stretch | undefined {
  const [own = ''] = pair.closes;
  let depth = 0;
  const last = pair.apostrophe ? Math.min(end, from + longestInApostrophes) : end;
  for (let offset = from; offset < last; offset++) {
    const mark = pair.closes.find((close) => text.startsWith(close, offset));
    // “Apparently not,“ said Lund: a mark of the wrong shape closes behind a sign, in front of a blank.
    const isTurned =
      pair.opens === '“' &&
      text[offset] === '“' &&
      /[,.!?…]/u.test(text[offset - 1] ?? '') &&
      /^(?:\s|$)/u.test(text.slice(offset + 1, offset + 2));
    if (isTurned && depth === 0) return { start: offset, end: offset + 1 };
    if (mark === undefined) {
      const opensInside = pair.opens === '"' ? '“' : pair.opens;
      const isDouble = pair.opens.length === 1 && pair.apostrophe === undefined;
      if (isDouble && text.startsWith(opensInside, offset) && /\S/.test(text[offset + 1] ?? '')) depth++;
      continue;
    }
    const before = text[offset - 1] ?? '';
    const after = text[offset + mark.length] ?? '';
    if (pair.apostrophe && (letter.test(after) || /\s/.test(before))) continue;
    // ''He said 'no,' '' and ''She said 'no' '': of three marks the last two close.
    if (mark === "''" && after === "'") continue;
    if (mark === '"' && /\s/.test(before) && letter.test(after)) {
      offset = innerClose(text, offset, end) ?? offset;
      continue;
    }
    if (mark !== own && depth === 0 && ownComesFirst(text, offset + mark.length, end, pair)) continue;
    if (depth > 0 && (mark === own || pair.opens === '"')) {
      if (pair.opens === '"' && mark === '"') return { start: offset, end: offset + mark.length };
      depth--;
      continue;
    }
    return { start: offset, end: offset + mark.length };
  }
  return undefined;
}

const inner = /^"[^"“”\n]{1,60}[^\s"“”]"(?=[\s,.;:!?)])(?=[^"]*[^\s"]"(?!\p{L}))/u;

/** `"They had "talks" in Varn," she said`: where words between straight marks end that stand in a run of the same, which closes later. */
function innerClose(text: string, from: number, end: number): number | undefined {
  const match = inner.exec(text.slice(from, end));
  return match ? from + match[0].length - 1 : undefined;
}

/** “Let us go.’ has the wrong mark at its end, where a sentence closes and no right one follows. */
function closedByOther(text: string, from: number, end: number, { opens, apostrophe }: Pair): Stretch | undefined {
  if (apostrophe || !/^["“]$/.test(opens)) return undefined;
  // A mark that opens was typed once more: `“Grain will pass“, she said`.
  const twin = opens === '“' ? /^[^“”"]*[\p{L}\p{N}.!?…,]“(?=[\s,.;:)]|$)/u.exec(text.slice(from, end)) : null;
  if (twin) return { start: from + twin[0].length - 1, end: from + twin[0].length };
  const close = /[.!?…,]['’](?=\s|$)/u.exec(text.slice(from, end));
  const start = close ? from + close.index + 1 : end;
  return close && !/["“‘]|\s'/u.test(text.slice(from, start)) ? { start, end: start + 1 } : undefined;
}

/** Whether the mark that belongs to a run comes before another run opens: then a foreign mark does not close it. */
function ownComesFirst(text: string, from: number, end: number, pair: Pair): boolean {
  const mark = pair.closes[0] ?? '';
  const own = text.indexOf(mark, from);
  if (own === -1 || own >= end) return false;
  // `jobs,” he said. "They` opens again.
  if (/\s/.test(text[own - 1] ?? '') && letter.test(text[own + mark.length] ?? '')) return false;
  return !/(?:^|\s)["“]\S|“/u.test(text.slice(from, own));
}

/** Whether the next paragraph goes on with a quotation: it begins with a mark, or closes it before it opens another. */
function goesOnIn(text: string, next: Stretch | undefined, pair: Pair): boolean {
  if (beginsWithMark(text, next, pair)) return true;
  const [own = ''] = pair.closes;
  if (!next || pair.apostrophe) return false;
  const close = text.indexOf(own, next.start);
  // A mark of one shape closes where words stand in front of it and none behind, and no other marks are about.
  if (own === pair.opens) {
    const isPlain = !/[“”„«»]/u.test(text.slice(next.start, next.end));
    const isBehindWords = /\S/.test(text[close - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[close + own.length] ?? '');
    return isPlain && close !== -1 && close < next.end && isBehindWords;
  }
  const opens = text.indexOf(pair.opens, next.start);
  return close !== -1 && close < next.end && (opens === -1 || close < opens);
}

function beginsWithMark(text: string, next: Stretch | undefined, pair: Pair): boolean {
  if (!next) return false;
  return markOf(text, next.start, pair) !== '';
}

/** The mark with which a paragraph goes on: the one that opened, or, as in French, the one that will close. */
function markOf(text: string, offset: number, { opens, closes }: Pair): string {
  return [opens, ...closes].find((mark) => text.startsWith(mark, offset)) ?? '';
}
