import type { Engine, Hits, SearchOptions } from './engine.ts';
import type { FacetCounts } from './hits/facet-counts.ts';
import type { Names } from './files/index-files.ts';
import type { Narrowed } from './hits/narrow-documents.ts';
import type { Narrowing } from './queries/narrowing.ts';
import type { RowRun } from './files/row-files.ts';
import { sayReason } from './hits/say-reason.ts';

/** What a page asks the search worker; a later question makes an earlier one stale. */
export interface Question {
  number: number;
  query: string;
  options: SearchOptions;
}

/** What the worker answers, fuller each time until `isLast`; `failed` says what could not be had. */
export type Answer = ({ number: number; isLast: boolean } & Hits) | Failed;

/** That a question could not be answered, and for want of what. */
export interface Failed {
  number: number;
  failed: string;
}

/**
 * Answers a question, and answers again when the first answer rested on a part of the dictionary: then all words are fetched.
 * The engine is made at the first question, and made again if that failed. A reader who `waits`, with nothing fetched yet, is
 * shown the best hit before the texts of the others are there, and without what stands behind them all.
 */
export async function* answers(
  { number, query, options }: Question,
  engine: () => Promise<Engine>,
  waits = false,
): AsyncGenerator<Answer> {
  try {
    const ready = await engine();
    if (waits) yield { number, isLast: false, ...(await ready.search(query, { ...options, limit: 1, facets: false })) };
    const first = await ready.search(query, options);
    yield { number, isLast: !first.provisional, ...first };
    if (!first.provisional) return;
    await ready.learnAllWords();
    yield { number, isLast: true, ...(await ready.search(query, options)) };
  } catch (reason) {
    yield { number, failed: sayReason(reason) };
  }
}

/** What a timeline asks of the worker: the statements it is narrowed to, how they are spread, or the names it can be narrowed by. */
export type TimelineQuestion = { number: number } & (
  { narrowing: Narrowing } | { countsOf: Narrowing } | { wants: 'names' }
);

/** What the worker answers: statements with where their rows lie, both of one index. */
export type TimelineAnswer = { number: number } & (
  { narrowed: Narrowed; rows: RowRun[] } | { counts: FacetCounts } | { names: Names } | { failed: string }
);

/** Answers a question of a timeline, once. */
export async function answerTimeline(
  question: TimelineQuestion,
  engine: () => Promise<Engine>,
): Promise<TimelineAnswer> {
  const { number } = question;
  try {
    const ready = await engine();
    if ('wants' in question) return { number, names: await ready.names() };
    if ('countsOf' in question) return { number, counts: await ready.counts(question.countsOf) };
    const [narrowed, rows] = await Promise.all([ready.narrow(question.narrowing), ready.rows()]);
    return { number, narrowed, rows };
  } catch (reason) {
    return { number, failed: sayReason(reason) };
  }
}
