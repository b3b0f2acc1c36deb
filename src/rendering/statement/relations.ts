import type { ArchivedStatement, Relation } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { paragraphsHtml } from '../../statements/text/words-html.ts';
import { asHtml, attributes, html, type SafeHtml } from '../html.ts';
import { listed } from '../listed.ts';
import { contentText } from '../named.ts';
import type { Setting } from '../setting.ts';
import { verbatimLanguage } from './source-of.ts';
import type { Spared } from './spared.ts';

/** What a statement or an entry is to others, each with its link and with its words; nothing where there is none. */
export function relationList(relations: readonly Relation[], setting: Setting): SafeHtml | undefined {
  if (relations.length === 0) return undefined;
  const items = relations.map((relation) => {
    const { kind, statement, article } = relation;
    const path = statement ? statementPath(article.slug, statement.id) : articlePath(article.slug);
    return html`<li>
      ${relationLine(relation, setting.linkTo(path), setting)}${statement ? wordsOf(statement, kind === 'translates', setting) : ''}
    </li>`;
  });
  return html`<ul class="relations" aria-label="${setting.words.relations.title}">
    ${items}
  </ul>`;
}

/**
 * The same on the light page of a statement: the one there is, without its words, or how many there are and a link to where they stand,
 * which is all where the one is spared.
 */
export function lightRelations(
  of: ArchivedStatement,
  setting: Setting,
  spared: ReadonlySet<Spared>,
): SafeHtml | undefined {
  const { words } = setting;
  const [first, ...others] = of.relations;
  if (!first) return undefined;
  if (others.length > 0 || spared.has('the one relation')) {
    const number = `${words.relations.title}: ${new Intl.NumberFormat(words.locale).format(of.relations.length)}`;
    // The headline leads to the same place.
    return html`<p class="relations">${spared.has('link of relations') ? number : html`<a href="${fromLightPage(of)}">${number}</a>`}</p>`;
  }
  const { article, statement } = first;
  const isNear = article === of.article && statement !== undefined;
  const path = statement ? statementPath(article.slug, statement.id) : articlePath(article.slug);
  const address = isNear ? fromLightPage(statement) : setting.linkTo(path);
  return html`<p class="relations">${relationLine(first, address, setting)}</p>`;
}

/** What it is to the other, who said that and when; and that no source says so, where editors see it. */
function relationLine(
  { kind, direction, statement, article, byEditors }: Relation,
  address: string,
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const other = statement
    ? contentText(
        statement.speakers.map(({ speaker }) => speaker),
        setting,
        (...names) => `${listed(names, words)}${words.said.comma}${formatDate(statement.date, words)}`,
      )
    : contentText(article.title, setting);
  const remark = byEditors ? html`<span class="editors"> (${words.relations.byEditors})</span>` : '';
  return html`${words.relations.kinds[kind][direction]} <a href="${address}">${other}</a>${remark}`;
}

/** Where a statement stands on the page of its entry, seen from a light page of one of that entry. */
export function fromLightPage({ id }: ArchivedStatement): string {
  return `../#${encodeURIComponent(id)}`;
}

/** The words of the other statement, to be opened in place; an original stands open beside its translation. */
function wordsOf({ article, paragraphs }: ArchivedStatement, isOpen: boolean, setting: Setting): SafeHtml {
  const language = verbatimLanguage(article);
  const spoken = language === setting.collectionTag ? undefined : language;
  return html`<details class="other-words"${attributes({ open: isOpen })}><summary>${setting.words.relations.words}</summary><div class="words"${attributes(setting.content)}>${asHtml(paragraphsHtml(paragraphs, spoken))}</div></details>`;
}
