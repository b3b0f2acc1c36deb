import type { Names } from '../../search/index-files.ts';
import type { TimelineAnswer, TimelineQuestion } from '../../search/messages.ts';
import type { Narrowed } from '../../search/narrow-documents.ts';
import type { Narrowing } from '../../search/narrowing.ts';
import { startSearchWorker } from '../search/start-search-worker.ts';

/** The search index as a timeline uses it; every promise rejects when the index could not be had. */
export interface StatementIndex {
  narrow(narrowing: Narrowing): Promise<Narrowed>;
  names(): Promise<Names>;
}

type Wanted = { narrowing: Narrowing } | { wants: 'names' };

/** Starts a worker over the index that lies behind an address. */
export function openStatementIndex(address: string): StatementIndex {
  const waiting = new Map<number, (answer: TimelineAnswer) => void>();
  let asked = 0;
  const worker = startSearchWorker(address);
  const settle = (answer: TimelineAnswer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<TimelineAnswer>) => settle(data));
  worker.addEventListener('error', () => {
    for (const number of [...waiting.keys()]) settle({ number, failed: true });
  });
  const ask = (wanted: Wanted) =>
    new Promise<TimelineAnswer>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      worker.postMessage({ number: asked, ...wanted } satisfies TimelineQuestion);
    });
  return {
    async narrow(narrowing) {
      const answer = await ask({ narrowing });
      if (!('narrowed' in answer)) throw new Error('the index could not be had');
      return answer.narrowed;
    },
    async names() {
      const answer = await ask({ wants: 'names' });
      if (!('names' in answer)) throw new Error('the index could not be had');
      return answer.names;
    },
  };
}
