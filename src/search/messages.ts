import type { Engine, Hits } from './engine.ts';

/** What the page asks the search worker; a later question makes an earlier one stale. */
export interface Question {
  number: number;
  query: string;
  limit: number;
}

/** What the worker answers; `failed` when the index could not be had. */
export type Answer = ({ number: number } & Hits) | { number: number; failed: true };

/** Answers a question; the engine is made at the first, and made again if that failed. */
export async function answer({ number, query, limit }: Question, engine: () => Promise<Engine>): Promise<Answer> {
  try {
    return { number, ...(await engine()).search(query, limit) };
  } catch {
    return { number, failed: true };
  }
}
