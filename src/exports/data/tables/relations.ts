import { statementPath } from '../../../archive/permalinks.ts';
import { text, type Table } from '../table.ts';
import { entryId } from './entry-columns.ts';

/** What statements are to others, in the order of the statements. */
export const relations: Table = {
  name: 'relations',
  title: 'Relations',
  about: 'A row says what a statement is to another statement, or to an entry as a whole',
  isImported: false,
  refersTo: { from: 'statements' },
  groups: [],
  columns: () => [
    text('from', 'the address of the statement'),
    text('kind', 'answers, quotes, repeats, denies, corrects, supersedes or translates'),
    text('to', 'the address of the other statement, or of the entry'),
    text('seen_by', 'source, where the source says so; editors, where those who keep the archive see it so'),
  ],
  *rows(source) {
    for (const article of source.archive.articles) {
      if (article.status === 'withdrawn') continue;
      for (const { id, relations: found } of article.statements) {
        for (const { kind, direction, statement, article: other, byEditors } of found) {
          if (direction === 'from' || other.status === 'withdrawn') continue;
          yield {
            from: source.addressOf(statementPath(article.slug, id)),
            kind,
            to: statement ? source.addressOf(statementPath(other.slug, statement.id)) : entryId(other, source),
            seen_by: byEditors ? 'editors' : 'source',
          };
        }
      }
    }
  },
};
