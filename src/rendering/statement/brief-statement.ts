import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { listed } from '../listed.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';

/** Where a statement is, in a line: who said it and when, under what headline. */
export function briefStatement(statement: ArchivedStatement, setting: Setting): SafeHtml {
  const { words } = setting;
  const { article, speakers, date, id } = statement;
  const who = contentText(
    speakers.map(({ speaker }) => speaker),
    setting,
    (...names) => `${listed(names, words)}${words.said.comma}${formatDate(date, words)}`,
  );
  const status =
    article.status === 'current' ? undefined : html`<span class="status">${words.said.status[article.status]}</span>`;
  const link = html`<a href="${setting.linkTo(statementPath(article.slug, id))}">${who}</a>`;
  return joined([link, contentText(article.title, setting), status]);
}

/** Says in which language the statements are, where a page of another only leads to them. */
export function entriesNote({ words, collectionTag }: Setting): SafeHtml {
  const name = new Intl.DisplayNames(words.tag, { type: 'language' }).of(collectionTag) ?? collectionTag;
  return html`<p class="note">${words.entriesIn(name)}</p>`;
}
