import type { FacetCounts } from '../../search/hits/facet-counts.ts';
import type { Names } from '../../search/files/index-files.ts';
import type { Narrowed } from '../../search/hits/narrow-documents.ts';
import type { Narrowing } from '../../search/queries/narrowing.ts';
import { rowPlaces, type RowPlace } from '../../search/files/row-files.ts';
import { startSearchWorker, type WorkerAnswer, type WorkerQuestion } from '../search/start-search-worker.ts';

/** Statements by their numbers, and where the row of each lies. */
export interface NarrowedTimeline extends Narrowed {
  rowAt: (document: number) => RowPlace;
}

/** The search index as a timeline uses it; every promise rejects when the index could not be had. */
export interface StatementIndex {
  narrow(narrowing: Narrowing): Promise<NarrowedTimeline>;
  /** How many of the statements of a narrowed timeline each speaker, party, topic and year has. */
  counts(narrowing: Narrowing): Promise<FacetCounts>;
  names(): Promise<Names>;
  /**
   * Does something with what the index says, and where that fails does it once more, with the index that is current by then: a site may
   * be published anew between two requests.
   */
  trying<Result>(act: () => Promise<Result>): Promise<Result>;
}

type Wanted = { narrowing: Narrowing } | { countsOf: Narrowing } | { wants: 'names' } | { renew: true };

/** Starts a worker over the current one of the indexes that lie behind an address. */
export function openStatementIndex(address: string): StatementIndex {
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let asked = 0;
  let renewals = 0;
  const worker = startSearchWorker(address);
  const settle = (answer: WorkerAnswer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => settle(data));
  worker.addEventListener('error', () => {
    for (const number of [...waiting.keys()]) settle({ number, failed: 'search-worker' });
  });
  const ask = (wanted: Wanted) =>
    new Promise<WorkerAnswer>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      worker.postMessage({ number: asked, ...wanted } satisfies WorkerQuestion);
    });
  return {
    async narrow(narrowing) {
      const answer = await ask({ narrowing });
      if (!('narrowed' in answer)) throw new Error('failed' in answer ? answer.failed : 'the index');
      const { narrowed, rows, index } = answer;
      const placeOf = rowPlaces(rows);
      const rowAt = (document: number) => {
        const place = placeOf(document);
        if (!place) throw new Error(`the index has no row ${document}`);
        return { ...place, file: `${place.file}${rowsOf(index)}` };
      };
      return { ...narrowed, rowAt };
    },
    async counts(narrowing) {
      const answer = await ask({ countsOf: narrowing });
      if (!('counts' in answer)) throw new Error('failed' in answer ? answer.failed : 'the index');
      return answer.counts;
    },
    async names() {
      const answer = await ask({ wants: 'names' });
      if (!('names' in answer)) throw new Error('failed' in answer ? answer.failed : 'the index');
      return answer.names;
    },
    async trying(act) {
      const begun = renewals;
      try {
        return await act();
      } catch (reason) {
        const answer = begun === renewals ? await ask({ renew: true }) : undefined;
        if (answer && 'renewed' in answer && answer.renewed) renewals += 1;
        // Somebody else who asked at the same time may have had the index renewed.
        if (begun === renewals) throw reason;
        return act();
      }
    },
  };
}

/** Rows keep their address when other words change them: behind it stands of which index they are, for whatever keeps them. */
function rowsOf(index = ''): string {
  return `?index=${index.split('/').at(-2) ?? ''}`;
}
