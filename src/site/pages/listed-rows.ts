import type { Archive } from '../../archive/archive.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { newestFirst } from '../../archive/chronology.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { rowRuns, rowsPerFile } from '../../search/files/row-files.ts';
import { firstDay } from '../../statements/dates/dates.ts';

/** Some rows of the timeline in a file, in the order of the search index; a folder a year or month. */
export interface ListedRows {
  /** Under the base, without the folder of its language: `search/rows/2031-1a2b3c4d/0/` */
  path: string;
  time: string;
  number: string;
  statements: ArchivedStatement[];
}

/** All files of rows, which are made in every language. */
export function listedRows({ statements }: Archive): ListedRows[] {
  const inOrder = newestFirst(statements);
  const places = inOrder.map(({ article, id, date }) => ({
    path: statementPath(article.slug, id),
    day: firstDay(date),
  }));
  let before = 0;
  return rowRuns(places).flatMap(([time, length]) => {
    const ofTime = inOrder.slice(before, (before += length));
    return Array.from({ length: Math.ceil(length / rowsPerFile) }, (_, number) => ({
      path: `search/rows/${time}/${number}/`,
      time,
      number: String(number),
      statements: ofTime.slice(number * rowsPerFile, (number + 1) * rowsPerFile),
    }));
  });
}
