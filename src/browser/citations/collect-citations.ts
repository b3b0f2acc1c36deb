import { citationsOf, fetchCitations } from './fetch-citations.ts';
import { fillIn } from './fill-in.ts';

/** A format in which many statements are one file, as the pages of citations say. */
export interface ListedFile {
  id: string;
  name: string;
  extension: string;
  type: string;
  before: string;
  between: string;
  behind: string;
}

/** The citations of many statements, made complete. */
export interface Collected {
  files: ListedFile[];
  /** All of them in a format. */
  inFormat: (file: ListedFile) => string;
}

/** Requests at a time: a host answers as many, and a reader can go on reading. */
const atOnce = 6;

/**
 * Fetches how statements are cited, given by their addresses, from the pages of their entries below an address; `tell` hears of how many
 * entries of how many there are citations by now. Rejects where one cannot be had: a bibliography that lacks some would not say so.
 */
export async function collectCitations(
  statements: readonly string[],
  below: string,
  tell: (done: number, all: number) => void,
): Promise<Collected> {
  const entryOf = (statement: string) => statement.slice(0, statement.indexOf('#'));
  const waiting = [...new Set(statements.map(entryOf))];
  const all = waiting.length;
  const pages = new Map<string, HTMLElement>();
  const fetchNext = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const page = await fetchCitations(`${below}cite/${encodeURIComponent(entry)}/`);
      fillIn(page, location.href);
      pages.set(entry, page);
      tell(pages.size, all);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  const [first] = pages.values();
  return {
    files: JSON.parse(first?.dataset.files ?? '[]') as ListedFile[],
    inFormat({ id, before, between, behind }) {
      const texts = statements.map((statement) => {
        const page = pages.get(entryOf(statement));
        const section = page && citationsOf(page, statement.slice(statement.indexOf('#') + 1));
        return section?.querySelector(`[data-form=${id}]`)?.textContent ?? '';
      });
      return before + texts.join(between) + behind;
    },
  };
}
