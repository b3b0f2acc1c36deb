import type { SearchOptions } from '../../search/engine.ts';
import { digestOfPlaces } from '../../search/hits/digest-documents.ts';
import type { Answer } from '../../search/messages.ts';
import { readNarrowing } from '../../search/queries/narrowing.ts';
import type { Order } from '../../search/hits/order-documents.ts';
import type { NamedStatement } from '../follow/followed-list.ts';
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
  /** How many there are, and a digest of which: what differs where others are found. */
  signature(query: URLSearchParams): Promise<string>;
}

type Found = Exclude<Answer, { failed: string }>;

/** Opens the current index, once for all that is asked of it. */
export function openAnswers({ index, pages }: Bases): Answers {
  let timeline: StatementIndex | undefined;
  let client: SearchClient | undefined;
  let settle: (answer: Answer) => void = () => undefined;
  const ask = (query: URLSearchParams, options: SearchOptions) =>
    new Promise<Found>((resolve, reject) => {
      settle = (answer) => {
        if ('failed' in answer) reject(new Error(answer.failed));
        else if (answer.isLast) resolve(answer);
      };
      client ??= startSearchClient(index, (answer) => settle(answer));
      client.ask(query.get('q') ?? '', options);
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
    const { total } = await ask(query, { limit: 1, order });
    const { hits } = await ask(query, { limit: total, order });
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
        const { total, digest = '' } = await ask(query, { limit: 0, digest: true });
        return `${total} ${digest}`;
      }
      timeline ??= openStatementIndex(index);
      const opened = timeline;
      const { documents, rowAt } = await opened.trying(() => opened.narrow(readNarrowing(query)));
      const placeOf = (document: number) => {
        const { file, position } = rowAt(document);
        return { file: withoutIndex(file), position };
      };
      return `${documents.length} ${digestOfPlaces(documents, placeOf)}`;
    },
  };
}

/** The file of a row without the index that it is asked for with, which is another in every edition. */
function withoutIndex(file: string): string {
  return file.split('?')[0] ?? '';
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
