import type { SearchOptions } from '../../search/engine.ts';
import type { Answer, Question } from '../../search/messages.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** Asks the search worker; only answers to the last question come back. */
export interface SearchClient {
  ask(query: string, options: SearchOptions): void;
  /** Makes every question so far stale. */
  forget(): void;
}

/** Starts a worker over the index that lies behind an address. */
export function startSearchClient(indexAddress: string, onAnswer: (answer: Answer) => void): SearchClient {
  let asked = 0;
  const worker = startSearchWorker(indexAddress);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.number === asked) onAnswer(data);
  });
  worker.addEventListener('error', () => onAnswer({ number: asked, failed: 'search-worker' }));
  return {
    ask(query, options) {
      asked += 1;
      worker.postMessage({ number: asked, query, options } satisfies Question);
    },
    forget() {
      asked += 1;
    },
  };
}
