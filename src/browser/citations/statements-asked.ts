import type { Answer } from '../../search/messages.ts';
import { readNarrowing } from '../../search/queries/narrowing.ts';
import type { Order } from '../../search/hits/order-documents.ts';
import { digestOf, type NamedStatement } from '../follow/followed-list.ts';
import { startSearchClient, type SearchClient } from '../search/search-client.ts';
import { openStatementIndex, type StatementIndex } from '../timeline/statement-index.ts';
import { openRows } from '../timeline/timeline-rows.ts';

/** Where the index of the site and the pages of a language begin. */
export interface Bases {
  index: string;
  pages: string;
}

/** What filters and searches find; every promise rejects when the index could not be had. */
export interface Answers {
  /** The statements, in their order. */
  statements(query: URLSearchParams): Promise<NamedStatement[]>;
  /** How many there are and when they were said, or which is the newest: what differs where others are found. */
  signature(query: URLSearchParams): Promise<string>;
}

type Found = Exclude<Answer, { failed: string }>;

/** Opens the current index, once for all that is asked of it. */
export function openAnswers({ index, pages }: Bases): Answers {
  let timeline: StatementIndex | undefined;
  let client: SearchClient | undefined;
  let settle: (answer: Answer) => void = () => undefined;
  const ask = (query: URLSearchParams, limit: number, order: Order) =>
    new Promise<Found>((resolve, reject) => {
      settle = (answer) => {
        if ('failed' in answer) reject(new Error(answer.failed));
        else if (answer.isLast) resolve(answer);
      };
      client ??= startSearchClient(index, (answer) => settle(answer));
      client.ask(query.get('q') ?? '', { limit, order });
    });

  const narrowed = (query: URLSearchParams) => {
    timeline ??= openStatementIndex(index);
    const opened = timeline;
    return opened.trying(async () => {
      const { documents, rowAt } = await opened.narrow(readNarrowing(query));
      const rows = openRows(`${pages}search/rows/`);
      const named: NamedStatement[] = [];
      for (const document of documents) named.push(namedRow(await rows(rowAt(document))));
      return named;
    });
  };
  const found = async (query: URLSearchParams) => {
    const order = (query.get('order') ?? 'rank') as Order;
    const { total } = await ask(query, 1, order);
    const { hits } = await ask(query, total, order);
    return hits.map(({ path, speakers, title }) => ({
      id: decodeURIComponent(path.replace(/^articles\/([^/]+)\/#/, '$1#')),
      label: labelOf(
        speakers.map(({ name }) => name),
        title,
      ),
    }));
  };

  return {
    statements: (query) => (query.has('q') ? found(query) : narrowed(query)),
    async signature(query) {
      if (query.has('q')) {
        const { total, hits } = await ask(query, 1, 'date');
        return `${total} ${hits[0]?.path ?? ''}`;
      }
      timeline ??= openStatementIndex(index);
      const opened = timeline;
      const { documents, months } = await opened.trying(() => opened.narrow(readNarrowing(query)));
      return `${documents.length} ${digestOf(JSON.stringify(months))}`;
    },
  };
}

function namedRow(row: HTMLElement): NamedStatement {
  const names = [...row.querySelectorAll('.statement .speaker')].map(({ textContent }) => textContent.trim());
  return {
    id: row.querySelector<HTMLElement>('[data-statement]')?.dataset.statement ?? '',
    label: labelOf(names, row.querySelector('.headline')?.textContent.trim() ?? ''),
  };
}

function labelOf(names: readonly string[], title: string): string {
  return `${names.join(', ')}: ${title}`;
}
