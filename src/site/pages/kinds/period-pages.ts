import type { Archive } from '../../../archive/archive.ts';
import { newestFirst, type Clock } from '../../../archive/chronology.ts';
import { monthPath, reportedPath, yearPath } from '../../../archive/permalinks.ts';
import { monthsOfLongYear, pagesOf } from '../../../lenses/page-length.ts';
import { dateBy, latestReportFirst, yearOf } from '../../../lenses/timeline.ts';
import { yearPage } from '../../../rendering/pages/year-page.ts';
import type { ListedPage } from '../listed-page.ts';

/** The years by a clock, the months of those that are too long for one page, and the parts of long months. */
export function periodPages(clock: Clock, { statements }: Archive): ListedPage[] {
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  const pathOf = clock === 'said' ? yearPath : reportedPath;
  const years = Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date));
  return [...years].flatMap(([year, ofYear]) => [
    {
      path: pathOf(year),
      shown: { statements: [ofYear], daysBy: clock },
      content: (setting) => yearPage({ clock, year, statements: ofYear }, statements, setting),
    },
    ...(monthsOfLongYear(ofYear, clock) ?? []).flatMap(({ month, statements: ofMonth }) =>
      pagesOf(ofMonth).map((ofPart, index, { length: parts }): ListedPage => {
        const period = { clock, year, month, part: index + 1, parts, statements: ofPart, ofMonth };
        return {
          path: monthPath(clock, year, month, index + 1),
          shown: { statements: [ofPart, ofMonth], daysBy: clock, also: String(parts) },
          content: (setting) => yearPage(period, statements, setting),
        };
      }),
    ),
  ]);
}
