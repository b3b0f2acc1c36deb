import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** How many names are listed; the directory has them all. */
const mostListed = 120;

/** Names that have no place in a chart, with their counts, to open; the rest of a long list is a link to the directory. */
export function restList(
  title: string,
  items: readonly { name: SafeHtml; total: number }[],
  directory: string,
  { words }: Setting,
): SafeHtml {
  if (items.length === 0) return html``;
  const number = new Intl.NumberFormat(words.locale);
  const left = items.length - mostListed;
  const shown = items
    .slice(0, mostListed)
    .map(({ name, total }) => html`<li>${name} <bdi class="count">${number.format(total)}</bdi></li>`);
  return html`<details class="rest">
    <summary>${title}</summary>
    <ul>
      ${shown} ${left > 0 ? html`<li><a href="${directory}"><bdi dir="ltr">+${number.format(left)}</bdi></a></li>` : ''}
    </ul>
  </details>`;
}
