import type { ArchivedStatement, Relation } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/format-date.ts';
import { paragraphsHtml } from '../../statements/text/words-html.ts';
import { asHtml, attributes, html, type SafeHtml } from '../html.ts';
import { listed } from '../listed.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';
import { verbatimLanguage } from './source-of.ts';

/** What a statement or an entry is to others, each with its link and, unless the page is a light one, with its words; nothing where there is none. */
export function relationList(
  relations: readonly Relation[],
  setting: Setting,
  { light = false }: { light?: boolean } = {},
): SafeHtml | undefined {
  const { words } = setting;
  if (relations.length === 0) return undefined;
  const items = relations.map(({ kind, direction, statement, article, byEditors }) => {
    const path = statement ? statementPath(article.slug, statement.id) : articlePath(article.slug);
    const other = statement
      ? contentText(
          statement.speakers.map(({ speaker }) => speaker),
          setting,
          (...names) => `${listed(names, words)}${words.said.comma}${formatDate(statement.date, words)}`,
        )
      : contentText(article.title, setting);
    const remark = byEditors ? html`<span class="editors"> (${words.relations.byEditors})</span>` : '';
    return html`<li>
      ${words.relations.kinds[kind][direction]} <a href="${setting.linkTo(path)}">${other}</a>${remark}${statement && !light ? wordsOf(statement, kind === 'translates', setting) : ''}
    </li>`;
  });
  return html`<ul class="relations" aria-label="${words.relations.title}">
    ${items}
  </ul>`;
}

/** The words of the other statement, to be opened in place; an original stands open beside its translation. */
function wordsOf({ article, paragraphs }: ArchivedStatement, isOpen: boolean, setting: Setting): SafeHtml {
  const language = verbatimLanguage(article);
  const spoken = language === setting.collectionTag ? undefined : language;
  return html`<details class="other-words"${attributes({ open: isOpen })}><summary>${setting.words.relations.words}</summary><div class="words"${attributes(setting.content)}>${asHtml(paragraphsHtml(paragraphs, spoken))}</div></details>`;
}
