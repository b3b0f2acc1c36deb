import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';
import { reportedPath, yearPath } from '../archive/permalinks.ts';
import { formatYear } from '../languages/format-date.ts';
import { dateBy, latestReportFirst, yearOf } from '../lenses/timeline.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import type { Setting } from './setting.ts';

/** How a list of years stands on its page. */
export interface YearLinksLook {
  clock?: Clock | undefined;
  current?: string | undefined;
  /** What the list is called, where a page has two. */
  label?: string | undefined;
}

/** The years that have statements, each leading to its page; nothing where there is one only. */
export function yearLinks(
  statements: readonly ArchivedStatement[],
  setting: Setting,
  { clock = 'said', current, label }: YearLinksLook = {},
): SafeHtml | undefined {
  const { words } = setting;
  const years = yearsBy(statements, clock);
  if (years.length < 2) return undefined;
  const path = clock === 'said' ? yearPath : reportedPath;
  const items = years.map(({ year, count }) => {
    const own = attributes({
      href: setting.linkTo(path(year)),
      'aria-current': year === current ? 'page' : undefined,
      title: words.statements(count),
    });
    return html`<li><a${own}>${formatYear(year, words)}</a></li>`;
  });
  return html`<nav class="years" aria-label="${label ?? words.navigation.years}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

const counted = new WeakMap<readonly ArchivedStatement[], Map<Clock, { year: string; count: number }[]>>();

/** The years of statements by a clock, newest first, counted once for each list. */
function yearsBy(statements: readonly ArchivedStatement[], clock: Clock): { year: string; count: number }[] {
  const ofList = counted.get(statements) ?? new Map<Clock, { year: string; count: number }[]>();
  counted.set(statements, ofList);
  const known = ofList.get(clock);
  if (known) return known;
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  const years = [...Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date))];
  const made = years.map(([year, ofYear]) => ({ year, count: ofYear.length }));
  ofList.set(clock, made);
  return made;
}
