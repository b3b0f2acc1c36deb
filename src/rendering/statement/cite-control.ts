import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { citationsPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';
import { namesOf } from './who-said.ts';

/**
 * The way to cite a statement: to the page with every form of it, which a script shows in a dialog. Where pages of a language leave
 * entries to those of another, a note in the language stands here.
 */
export function citeControl(
  statement: ArchivedStatement,
  setting: Setting,
  { alone = false }: { alone?: boolean } = {},
): SafeHtml {
  const { words } = setting;
  const { date, article, id } = statement;
  const label = attributes({
    'aria-label': alone
      ? undefined
      : `${words.statement.cite}: ${namesOf(statement, words)}${words.said.comma}${formatDate(date, words)}`,
  });
  if (setting.showsEntries)
    return html`<a class="cite" href="${setting.linkTo(citationsPath(article.slug, id))}"${label}>${words.statement.cite}</a>`;
  return html`<details class="cite">
    <summary${label}>${words.statement.cite}</summary>
    <p>${setting.citationOf(statement)}</p>
  </details>`;
}
