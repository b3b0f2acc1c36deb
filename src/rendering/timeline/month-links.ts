import type { Clock } from '../../archive/chronology.ts';
import { monthPath } from '../../archive/permalinks.ts';
import { formatMonth } from '../../languages/interface/format-date.ts';
import type { Month } from '../../lenses/timeline.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** The months of a year that is too long for one page, each leading to its own. */
export function monthLinks(year: string, months: readonly Month[], setting: Setting, clock: Clock = 'said'): SafeHtml {
  const { words } = setting;
  const items = months.map(({ month, statements }) => {
    const address = setting.linkTo(monthPath(clock, year, month));
    const name = month ? formatMonth(month, words) : words.monthUnknown;
    return html`<li class="depth-0" ${attributes({ id: month ?? undefined })}>
      <a href="${address}">${name}</a> <span class="count">${words.statements(statements.length)}</span>
    </li>`;
  });
  return html`<ul class="directory">
    ${items}
  </ul>`;
}
