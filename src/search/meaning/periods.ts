import { datingWords } from '../../languages/asking/dating-words.ts';
import { foldLetters } from '../words/tokens.ts';
import { within } from '../../statements/dates/bound.ts';
import type { Period } from '../../statements/dates/period.ts';
import { partsBehindYear } from './parts-of-year.ts';
import { readPeriodAsTyped, yearOfImpossibleDay } from './period-as-typed.ts';
import { boundAt, boundBehind, joinedBound } from './period-bounds.ts';
import { unspaced, wordsOf } from './word-lists.ts';
import type { Typed } from '../queries/query.ts';

/** A period that stands in a query as people write it. */
export interface FoundPeriod extends Typed, Period {
  /** Whether it is a day that no calendar has; its period is the year then. */
  isImpossible?: true;
  /** Where it is left out, the date without the word that says so. */
  leftOut?: string;
}

export { readPeriodAsTyped } from './period-as-typed.ts';

/** Words of the longest period: `from 22 September 2016 to 3 October 2016`. */
const mostWords = 9;

const numbered = new Set(datingWords.flatMap((own) => wordsOf(own.numbered)));
/** In Chinese such words stand in front of the number. */
const numberedBefore = new RegExp(
  `(?:${datingWords.flatMap(({ numbered: own }) => unspaced(own)).join('|')})\\s*$`,
  'u',
);

/**
 * The periods in a run of words, the longest reading of each: a year, a month of a year, a day, from one to another, since or until
 * one. `findPeriods('chemical weapons August 2013') // => [{ text: 'August 2013', from: '2013-08-01', to: '2013-08-31', … }]`
 */
export function findPeriods(run: Typed): FoundPeriod[] {
  const chunks = chunksOf(run);
  const found: FoundPeriod[] = [];
  for (let first = 0; first < chunks.length; first++) {
    const period = longestFrom(chunks, first, run);
    if (!period) continue;
    found.push(period);
    while ((chunks[first + 1]?.start ?? Infinity) < period.end) first++;
  }
  return found;
}

/** What stands between spaces; beside Chinese characters each date by itself. */
function chunksOf({ text, start }: Typed): Typed[] {
  const chunks: Typed[] = [];
  const add = (chunk: string, offset: number) => {
    if (chunk !== '') chunks.push({ text: chunk, start: start + offset, end: start + offset + chunk.length });
  };
  for (const { 0: whole, index: begin } of text.matchAll(/\S+/gu)) {
    const chunk = whole.replace(elided, '');
    const index = begin + whole.length - chunk.length;
    let offset = joinedBound.exec(chunk)?.[0].length ?? 0;
    add(chunk.slice(0, offset), index);
    for (const { 0: date, index: place } of chunk.matchAll(unspacedDate)) {
      add(chunk.slice(offset, place), index + offset);
      add(date, index + place);
      offset = place + date.length;
    }
    add(chunk.slice(offset), index + offset);
  }
  return chunks;
}

const ofUnspaced = String.raw`\p{Nd}{4}(?:年(?:${partsBehindYear}|\p{Nd}{1,2}月(?:\p{Nd}{1,2}[日号號]|${partsBehindYear})?)?)?`;
const toUnspaced = String.raw`(?:[至到\-–—~](?:${ofUnspaced}|\p{Nd}{1,2}月(?:\p{Nd}{1,2}[日号號])?|\p{Nd}{1,2}[日号號]))?`;
/** A date beside Chinese characters, or two with what stands between. */
const unspacedDate = new RegExp(
  `(?<!\\p{Nd})${ofUnspaced}${toUnspaced}(?=\\p{Script=Han})|(?<=\\p{Script=Han})${ofUnspaced}${toUnspaced}`,
  'gu',
);

const year = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
/** What is elided before a month: `d’août 2013`. */
const elided = /^[dl]['’]/iu;

function longestFrom(chunks: readonly (Typed | undefined)[], first: number, run: Typed): FoundPeriod | undefined {
  const head = chunks[first];
  if (!head) return undefined;
  const inFront = boundAt(chunks.slice(first, first + mostWords).flatMap((chunk) => chunk?.text ?? []));
  const bound = inFront?.bound;
  for (let count = Math.min(mostWords, chunks.length - first); count > 0; count--) {
    const last = chunks[first + count - 1];
    const begin: Typed | undefined = inFront && count > inFront.length ? chunks[first + inFront.length] : head;
    if (!last || !begin) continue;
    const range = rangeFrom(head, last, run);
    if (range) return range;
    if (begin !== head && isNumber(chunks, first, run)) continue;
    const text = textFrom(begin, last, run);
    if (!year.test(text) && !isWhole(text)) continue;
    const period = readPeriodAsTyped(text);
    if (isNumber(chunks, first, run)) continue;
    const impossible = period ? undefined : yearOfImpossibleDay(text);
    if (impossible !== undefined) return impossibleDay(impossible, head, last, run);
    if (!period) continue;
    const behind = bound ? undefined : boundBehind(run.text.slice(last.end - run.start));
    const kind = bound ?? behind?.bound;
    const end = behind ? last.end + behind.length : endOf(last);
    if (bound && begin === head) return undefined;
    const isApart = kind === 'apart';
    return {
      text: run.text.slice(head.start - run.start, end - run.start),
      start: head.start,
      end,
      ...within(period, isApart ? undefined : kind),
      ...(isApart && { leftOut: text.replace(preposition, '') }),
    };
  }
  return undefined;
}

function impossibleDay(ofYear: string, first: Typed, last: Typed, run: Typed): FoundPeriod {
  const text = textFrom(first, last, run);
  return {
    ...{ text, start: first.start, end: endOf(last), isImpossible: true },
    ...{ from: `${ofYear}-01-01`, to: `${ofYear}-12-31` },
  };
}

/** What may stand in front of a date that is left out: "not in 2016". */
const preposition = /^\p{L}{1,2}\s(?=\p{Nd})/u;

/** Digits of a day, a month and a year together, as `22.09.2016`. */
function isWhole(text: string): boolean {
  return /^\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}$/u.test(text);
}

function textFrom(first: Typed, last: Typed, run: Typed): string {
  return run.text.slice(first.start - run.start, endOf(last) - run.start);
}

/** Where a chunk ends without the signs behind it. */
function endOf({ text, end }: Typed): number {
  return end - (signsBehind.exec(text)?.[0].length ?? 0);
}

const signsBehind = /(?<![,;.!?؟،。，])[,;.!?؟،。，]+$/u;

/** `between 2013 and 2015`, `с 2013 по 2015`, `de 2013 à 2015`. */
function rangeFrom(first: Typed, last: Typed, run: Typed): FoundPeriod | undefined {
  const text = textFrom(first, last, run);
  const match = range.exec(text);
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  const end = readPeriodAsTyped(to);
  if (!end) return undefined;
  const begin =
    readPeriodAsTyped(from) ??
    readPeriodAsTyped(`${from} ${year.exec(to)?.[0] ?? ''}`) ??
    (/^\p{Nd}{1,2}\P{Nd}{0,3}$/u.test(from) ? readPeriodAsTyped(`${from}–${to}`) : undefined);
  if (!begin) return undefined;
  const isTurned = begin.from !== undefined && end.to !== undefined && begin.from > end.to;
  const [earlier, later] = isTurned ? [end, begin] : [begin, end];
  return { text, start: first.start, end: endOf(last), from: earlier.from, to: later.to };
}

const range =
  /^(?:(?:from|between|since|de|du|entre|depuis|desde|del|von|zwischen|с|между|من|بين)\s{1,9}|d[’'])(.{1,80}?)\s{1,9}(?:to|and|until|till|through|thru|à|au|et|y|a|al|hasta|bis|und|по|до|и|إلى|الى|حتى|و)\s{0,9}(.{1,80})$/iu;

/** Whether the number is that of a resolution or an article, or more of the like. */
function isNumber(chunks: readonly (Typed | undefined)[], first: number, run: Typed): boolean {
  const before = chunks[first - 1];
  const isAlone = /^\p{Nd}{4}\p{P}*$/u.test(chunks[first]?.text ?? '');
  if (!isAlone) return false;
  const own = chunks[first];
  if (own && numberedBefore.test(run.text.slice(0, own.start - run.start))) return true;
  return before !== undefined && numbered.has(foldLetters(before.text).replace(/\P{L}+$/u, ''));
}

/** One period of several: from the first to the last of whole ones, between the ends of open ones. */
export function joinPeriods(periods: readonly Period[]): Period {
  const isWhole = periods.every(({ from, to }) => from !== undefined && to !== undefined);
  const froms = periods.flatMap(({ from }) => from ?? []).sort();
  const tos = periods.flatMap(({ to }) => to ?? []).sort();
  return isWhole ? { from: froms[0], to: tos.at(-1) } : { from: froms.at(-1), to: tos[0] };
}
