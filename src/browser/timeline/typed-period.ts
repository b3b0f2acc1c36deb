import { formatDate } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import type { Narrowing } from '../../search/queries/narrowing.ts';
import { readPeriod } from '../../statements/dates/period.ts';
import { reversedPeriod } from './reversed-period.ts';
import type { TypedBound } from './typed-bound.ts';
import { sayReason } from '../../search/hits/say-reason.ts';

/** A narrowing with its period as addresses have it, and what is wrong with that as a sentence. */
export interface PeriodReading {
  narrowing: Narrowing;
  problem?: string | undefined;
}

type BoundReader = (typed: string, end: 'from' | 'to') => TypedBound;

/** Reads the period of a narrowing as people type dates; the reader of dates is fetched when one is not as addresses have it. */
export async function readTypedPeriod(
  narrowing: Narrowing,
  words: SearchWords,
  fetchReader: () => Promise<BoundReader> = async () => (await import('./typed-bound.ts')).readTypedBound,
): Promise<PeriodReading> {
  if (isPlain(narrowing.from) && isPlain(narrowing.to)) return held(narrowing, words);
  let readBound: BoundReader;
  try {
    readBound = await fetchReader();
  } catch (reason) {
    return { narrowing, problem: words.search.failed(sayReason(reason)) };
  }
  const read = { ...narrowing };
  const problems: string[] = [];
  for (const end of ['from', 'to'] as const) {
    const typed = narrowing[end];
    if (isPlain(typed)) continue;
    const found = readBound(typed, end);
    if (found && 'bound' in found) read[end] = found.bound;
    else if (found) problems.push(words.narrowed.either(typed, ...sayBoth(found.either, words)));
    else problems.push(words.narrowed.noDate(typed));
  }
  return problems.length > 0 ? { narrowing: read, problem: problems.join(' ') } : held(read, words);
}

function held(narrowing: Narrowing, words: SearchWords): PeriodReading {
  return { narrowing, problem: reversedPeriod(narrowing, words) };
}

function isPlain(bound: string): boolean {
  return bound === '' || readPeriod(bound) !== undefined;
}

function sayBoth([first, second]: [string, string], words: SearchWords): [string, string] {
  return [formatDate(first, words), formatDate(second, words)];
}
