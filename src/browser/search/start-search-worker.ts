import type { Question, TimelineAnswer, TimelineQuestion } from '../../search/messages.ts';
import { ownScript } from '../frame/trusted.ts';
import { currentIndex } from './current-index.ts';
import workerAddress from './search-worker.ts?worker&url';

/** What a page talks to the search through: a worker, or the same code in the page where there can be none. */
export interface SearchPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Which index the page found to be current while the worker was loading; undefined where it could not be told. */
export interface ToldIndex {
  index: string | undefined;
}

/** Asks the worker to go over to the index that is current by now, if that is another one. */
export interface RenewalQuestion {
  number: number;
  renew: true;
}

/** What the worker hears, and what it says to a timeline: with the address of the index that the answer is of. */
export type WorkerQuestion = ToldIndex | RenewalQuestion | Question | TimelineQuestion;
export type WorkerAnswer = { number: number; renewed: boolean } | (TimelineAnswer & { index?: string | undefined });

/** Starts a worker over the current one of the indexes that lie behind an address. */
export function startSearchWorker(address: string): SearchPort {
  const site = new URL(address, location.href).href;
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: site });
  const tell = (index?: string) => worker.postMessage({ index } satisfies ToldIndex);
  currentIndex(site).then(tell, () => tell());
  return worker;
}
