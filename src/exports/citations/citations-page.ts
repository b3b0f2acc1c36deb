import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/format-date.ts';
import { asHtml, attributes, html, type SafeHtml } from '../../rendering/html.ts';
import { contentText } from '../../rendering/named.ts';
import type { PageContent } from '../../rendering/page-content.ts';
import type { Setting } from '../../rendering/setting.ts';
import { verbatimLanguage } from '../../rendering/statement/source-of.ts';
import { namesOf } from '../../rendering/statement/who-said.ts';
import { paragraphsHtml } from '../../statements/text/words-html.ts';
import type { Embed } from '../sharing/embed.ts';
import { embedHtml } from '../sharing/embed-control.ts';
import { bibliographyFiles } from './bibliography.ts';
import type { CitationFormat } from './citation-format.ts';
import type { CitationPart } from './citation-part.ts';
import { citedStatement, type CitedFrom, type CitedStatement } from './cited-statement.ts';
import { citationFormats } from './formats.ts';

/**
 * The page with every form in which the statements of an entry are cited, and what puts each of them on somebody else's page. A script shows one of them in a dialog, fills in what only a
 * browser knows, and puts together those of many entries.
 */
export function citationsPage(
  article: ArchivedArticle,
  from: CitedFrom,
  setting: Setting,
  embedOf: (statement: ArchivedStatement) => Embed | undefined = () => undefined,
): PageContent {
  const { words } = setting;
  const { cite } = words;
  const own = attributes({
    class: 'citations',
    'data-copy': cite.copy,
    'data-copy-link': cite.copyLink,
    'data-copy-quotation': cite.copyQuotation,
    'data-copied': cite.copied,
    'data-close': words.search.close,
    'data-files': JSON.stringify(bibliographyFiles),
  });
  const title = contentText(article.title, setting, (text = '') => cite.page(text));
  const sections = article.statements.map((statement) => sectionOf(statement, from, setting, embedOf(statement)));
  return {
    title: cite.page(article.title),
    description: cite.page(article.title),
    part: 'timeline',
    canonical: articlePath(article.slug),
    main: html`<header class="title">
        <h1>${title}</h1>
        <p class="note">${cite.editionNote}<span class="without-scripts"> ${cite.noDayNote(`[${cite.noDay}]`)}</span></p>
      </header>
      <div${own}>${sections}</div>`,
  };
}

function sectionOf(
  statement: ArchivedStatement,
  from: CitedFrom,
  setting: Setting,
  embed: Embed | undefined,
): SafeHtml {
  const { words, content, collectionTag } = setting;
  const { article, id, date, paragraphs } = statement;
  const cited = citedStatement(statement, from);
  const [prose, files] = [false, true].map((isFile) =>
    citationFormats.filter(({ file }) => (file !== undefined) === isFile).map((format) => formHtml(format, cited)),
  );
  const language = verbatimLanguage(article);
  const said = asHtml(paragraphsHtml(paragraphs, language === collectionTag ? undefined : language));
  const address = setting.linkTo(statementPath(article.slug, id));
  return html`<section id="${id}">
    <h2 id="_${id}"><a href="${address}">${namesOf(statement, words)}, ${formatDate(date, words)}</a></h2>
    <blockquote class="words" ${attributes(content)}>${said}</blockquote>
    <dl>${prose}</dl>
    ${files}${embed && embedHtml(embed, setting)}
  </section>`;
}

function formHtml({ id, name, format, file }: CitationFormat, cited: CitedStatement): SafeHtml {
  const text = format(cited).map((part) => partHtml(part, cited));
  if (file === undefined)
    return html`<dt>${name ?? cited.archive}</dt>
      <dd data-form="${id}">${text}</dd>`;
  return html`<details>
    <summary>${name}</summary>
    <pre data-form="${id}" dir="ltr">${text}</pre>
  </details>`;
}

/** What only a browser knows stands in marked places; what is said only with it is hidden until then. */
function partHtml(part: CitationPart, { words }: CitedStatement): SafeHtml | string {
  if (typeof part === 'string') return part;
  if ('dayIn' in part) return html`<span data-day="${part.dayIn}">[${words.cite.noDay}]</span>`;
  if ('whenRead' in part) return html`<span data-read hidden>${part.whenRead}</span>`;
  return part.address.startsWith('/') ? html`<span data-address>${part.address}</span>` : part.address;
}
