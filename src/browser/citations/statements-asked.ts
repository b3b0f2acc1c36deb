import type { Answer } from '../../search/messages.ts';
import { readNarrowing } from '../../search/narrowing.ts';
import type { Order } from '../../search/order-documents.ts';
import { startSearchClient } from '../search/search-client.ts';
import { openStatementIndex } from '../timeline/statement-index.ts';
import { openRows } from '../timeline/timeline-rows.ts';

/** Where the index of the site and the pages of a language begin. */
export interface Bases {
  index: string;
  pages: string;
}

/** The statements that a filter or a search finds, in its order, each by its address: `grain-talks#nobody-asked` */
export async function statementsAsked(query: URLSearchParams, { index, pages }: Bases): Promise<string[]> {
  return query.has('q') ? found(query, index) : narrowed(query, index, `${pages}search/rows/`);
}

async function narrowed(query: URLSearchParams, index: string, rowsAddress: string): Promise<string[]> {
  const statements = openStatementIndex(index);
  return statements.trying(async () => {
    const { documents, rowAt } = await statements.narrow(readNarrowing(query));
    const rows = openRows(rowsAddress);
    const ids: string[] = [];
    for (const document of documents) {
      const row = await rows(rowAt(document));
      ids.push(row.querySelector<HTMLElement>('[data-statement]')?.dataset.statement ?? '');
    }
    return ids;
  });
}

async function found(query: URLSearchParams, index: string): Promise<string[]> {
  let settle: (answer: Answer) => void = () => undefined;
  const client = startSearchClient(index, (answer) => {
    // What rests on a part of the dictionary is answered again.
    if (!('provisional' in answer && answer.provisional)) settle(answer);
  });
  const ask = (limit: number) =>
    new Promise<Exclude<Answer, { failed: string }>>((resolve, reject) => {
      settle = (answer) => {
        if ('failed' in answer) reject(new Error(answer.failed));
        else resolve(answer);
      };
      client.ask(query.get('q') ?? '', { limit, order: (query.get('order') ?? 'rank') as Order });
    });
  const { total } = await ask(1);
  const { hits } = await ask(total);
  return hits.map(({ path }) => decodeURIComponent(path.replace(/^articles\/([^/]+)\/#/, '$1#')));
}
