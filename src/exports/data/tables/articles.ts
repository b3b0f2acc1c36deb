import { integer, text, type Table } from '../table.ts';
import { entryCells, entryColumns, entryGroups, entryId } from './entry-columns.ts';

/** Every entry, oldest first. Of one that was withdrawn only that it was, and why. */
export const articles: Table = {
  name: 'articles',
  title: 'Entries',
  about: 'A row is an entry: one report of one occasion, with its source',
  isImported: false,
  refersTo: {},
  groups: entryGroups,
  columns: () => [
    text('id', 'the address of the entry'),
    text('date', 'when the words were said, EDTF'),
    text('earliest', 'the first day that the date can mean'),
    text('latest', 'the last day that the date can mean'),
    integer('statements', 'how many statements it holds; none of an entry that was withdrawn'),
    ...entryColumns,
  ],
  count: ({ archive }) => archive.articles.length,
  *rows(source) {
    for (const article of source.archive.articles) {
      const isWithdrawn = article.status === 'withdrawn';
      yield {
        id: entryId(article, source),
        date: article.date.edtf,
        earliest: article.date.earliest ?? undefined,
        latest: article.date.latest ?? undefined,
        statements: isWithdrawn ? 0 : article.statements.length,
        ...entryCells(article),
      };
    }
  },
};
