import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { reportedPath, yearPath } from '../../archive/permalinks.ts';
import { formatYear } from '../../languages/interface/format-date.ts';
import { countByYear } from '../../lenses/timeline.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

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
  const years = countByYear(statements, clock);
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
