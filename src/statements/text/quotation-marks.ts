/**
 * Which marks open a quotation and which close it. A mark may do both: « opens in French and closes in »German«.
 * Whatever reads marks of an entry goes by this table: a new pair is one line.
 * Sources: CLDR delimiters; Unicode Standard, chapter 6.2, "Language-Based Usage of Quotation Marks".
 */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“”‟"',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
};

const closers = new Set(Object.values(closersOf).join(''));
const marks = Object.entries(closersOf).flat().join('');
const anyMark = new RegExp(`[${marks}]`);
const eachMark = new RegExp(`[${marks}]`, 'g');
const outerMarks = new RegExp(`^[${Object.keys(closersOf).join('')}]|[${[...closers].join('')}]$`, 'g');

/** Marks that English, French and German use inside another pair; alone they quote too, when they can be told from an apostrophe. */
const singles = new Set(['‘', '‚', '‹', '›', '’']);
const letter = /[\p{L}\p{N}]/u;
const hebrew = /\p{Script=Hebrew}/u;

/** A stretch of a paragraph inside quotation marks, marks included: UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Where the marks of a text do not add up. */
export interface QuotationFault {
  paragraph: number;
  offset: number;
  kind: 'unclosed' | 'unopened' | 'ambiguous' | 'straight-single' | 'straight-inside' | 'inch';
  mark: string;
}

/** The verbatim ranges of each paragraph, and the marks that do not add up. */
export interface Quotations {
  ranges: Range[][];
  faults: QuotationFault[];
}

interface Open {
  mark: string;
  paragraph: number;
  offset: number;
}

/**
 * Finds the words between quotation marks, across paragraphs and inside each other, in any of the typographies above.
 * A quotation that stays open at the end of a paragraph goes on in the next, whether or not its mark is repeated there.
 */
export function readQuotations(paragraphs: readonly string[]): Quotations {
  const ranges: Range[][] = [];
  const faults: QuotationFault[] = [];
  const open: Open[] = [];
  let singlesClosed = false;

  paragraphs.forEach((text, paragraph) => {
    const found: Range[] = [];
    ranges.push(found);
    if (open.length === 0 && !anyMark.test(text)) return;
    let start = 0;
    const from = open.length > 0 ? afterRepeatedMarks(text, open) : 0;

    for (const { 0: mark, index } of text.slice(from).matchAll(eachMark)) {
      const offset = from + index;
      const before = text[offset - 1] ?? '';
      const after = text[offset + 1] ?? '';
      if (mark === '"' && hebrew.test(before) && hebrew.test(after)) continue;
      // An ayn in a name (Sa‘ud) stands behind a letter; a quotation begins behind none.
      if (mark === '‘' && open.length === 0 && letter.test(before)) continue;
      const straight = mark === '"' ? shapeOf(before, after) : undefined;

      const top = open.at(-1)?.mark;
      if (straight === 'closing' && top === undefined) {
        faults.push({ paragraph, offset, kind: 'unopened', mark });
        continue;
      }
      if (straight === 'opening' && top === '"') {
        faults.push({ paragraph, offset, kind: 'straight-inside', mark });
        open.push({ mark, paragraph, offset });
        continue;
      }
      if (top !== undefined && closersOf[top]?.includes(mark) && !(mark === '’' && isApostrophe(text, offset))) {
        open.pop();
        if (open.length > 0) continue;
        found.push({ start, end: offset + 1 });
        singlesClosed ||= mark === '’';
      } else if (singles.has(mark) && open.length > 0) {
        // Inside a pair of another kind, single marks change nothing: whose words these are is already known.
        continue;
      } else if (mark === '’') {
        if (singlesClosed && !isApostrophe(text, offset)) {
          faults.push({ paragraph, offset, kind: 'ambiguous', mark });
        }
      } else if (mark in closersOf && !(mark === '”' && !canOpen(before, after))) {
        if (open.length === 0) start = offset;
        open.push({ mark, paragraph, offset });
      } else {
        faults.push({ paragraph, offset, kind: 'unopened', mark });
      }
    }
    if (open.length > 0 && text.length > start) found.push({ start, end: text.length });
  });

  // Where one straight mark opens inside another, it is told there that a mark may be forgotten.
  const left = open[0];
  const isTold = left?.mark === '"' && faults.some(({ kind }) => kind === 'straight-inside');
  if (left && !isTold) faults.push({ ...left, kind: 'unclosed' });
  return { ranges, faults: [...withInches(paragraphs, faults), ...doubtfulSingles(paragraphs, ranges)] };
}

const inch = /(?<=\d)"(?!\p{L})/gu;

/** Where marks do not add up and one stands behind a number, that one may be no mark of quotation: it is told, and not what follows from it. */
function withInches(paragraphs: readonly string[], faults: readonly QuotationFault[]): QuotationFault[] {
  if (faults.length === 0) return [];
  const inches = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(inch)].map(({ index }): QuotationFault => ({
      paragraph,
      offset: index,
      kind: 'inch',
      mark: '"',
    })),
  );
  const first = inches[0];
  if (!first) return [...faults];
  return [...faults.filter(({ paragraph }) => paragraph < first.paragraph), ...inches];
}

/** Quoted words without the marks around them: `withoutMarks('«Нет»') // => 'Нет'` */
export function withoutMarks(words: string): string {
  return words.trim().replace(outerMarks, '').trim();
}

/** How many characters of a paragraph only repeat the marks of a quotation that is still open. */
function afterRepeatedMarks(text: string, open: readonly Open[]): number {
  const repeated = open.map(({ mark }) => `${mark}${closersOf[mark] ?? ''}`);
  let offset = 0;
  let level = 0;
  while (level < repeated.length && repeated[level]?.includes(text[offset] ?? '\n')) {
    offset++;
    level++;
    while (/\s/.test(text[offset] ?? '')) offset++;
  }
  return level === 0 ? 0 : offset;
}

function canOpen(before: string, after: string): boolean {
  return !letter.test(before) && /\S/.test(after) && !/[\p{P}\s]/u.test(after);
}

function isApostrophe(text: string, offset: number): boolean {
  return letter.test(text[offset + 1] ?? '');
}

const singleStraight = /(?<![\p{L}\p{N}])'(?=\p{L})[^'\n]*[\p{L}\p{N}\p{P}]'(?![\p{L}\p{N}])/gu;

/** Words between straight single marks: they may be a quotation, or two apostrophes; nobody can tell. */
function doubtfulSingles(paragraphs: readonly string[], ranges: readonly Range[][]): QuotationFault[] {
  return paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(singleStraight)]
      .map((match) => match.index)
      .filter((offset) => !ranges[paragraph]?.some(({ start, end }) => start <= offset && offset < end))
      .map((offset) => ({ paragraph, offset, kind: 'straight-single' as const, mark: "'" })),
  );
}

/** What a straight mark looks like from its neighbours: one that opens has a letter only behind it, one that closes only before. */
function shapeOf(before: string, after: string): 'opening' | 'closing' | undefined {
  if (/^[\s(\[–—]?$/u.test(before) && letter.test(after)) return 'opening';
  return /^[\p{L}\p{N}.,!?…]$/u.test(before) && /^[\s)\].,;:!?–—]?$/u.test(after) ? 'closing' : undefined;
}
