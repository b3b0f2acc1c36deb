import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { asHtml, attributes, html, textHtml, type SafeHtml } from '../../rendering/html.ts';
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

/** What a page of citations may have besides. */
export interface CitationsBesides {
  /** What puts a statement on somebody else's page. */
  embedOf?: ((statement: ArchivedStatement) => Embed | undefined) | undefined;
  /** Packs a page of HTML as gzip, in base64: where it is given, the page shows `plainForms`, and has all forms in what was packed. */
  pack?: ((page: string) => string) | undefined;
}

/** The forms that stand on the page of a large site as they are: for people the archive's own and that of most books, for programs the one that most of them read. */
const plainForms: ReadonlySet<string> = new Set(['note', 'chicago', 'bibtex']);

/**
 * The page with every form in which the statements of an entry are cited, and what puts each of them on somebody else's page. A script shows one of them in a dialog, fills in what only a
 * browser knows, and puts together those of many entries. On a large site eleven forms of every statement are a fifth of all bytes and say the same eleven times: there most of them are
 * packed, for a script to put in their places, and for a reader without scripts to keep as a file.
 */
export function citationsPage(
  article: ArchivedArticle,
  from: CitedFrom,
  setting: Setting,
  { embedOf = () => undefined, pack }: CitationsBesides = {},
): PageContent {
  const { words } = setting;
  const { cite } = words;
  const ofPage = attributes({
    class: 'citations',
    'data-copy': cite.copy,
    'data-copy-link': cite.copyLink,
    'data-copy-quotation': cite.copyQuotation,
    'data-copied': cite.copied,
    'data-close': words.search.close,
    'data-files': pack ? undefined : JSON.stringify(bibliographyFiles),
  });
  const forms = new Map(article.statements.map((statement) => [statement, writtenForms(statement, from)]));
  const all = pack && packedForms(article, forms, setting, pack);
  const title = contentText(article.title, setting, (text = '') => cite.page(text));
  const sections = [...forms].map(([statement, own]) => {
    const shown = pack ? own.filter(({ format }) => plainForms.has(format.id)) : own;
    return sectionOf(statement, shown, setting, embedOf(statement));
  });
  return {
    title: cite.page(article.title),
    description: cite.page(article.title),
    part: 'timeline',
    canonical: articlePath(article.slug),
    main: html`<header class="title">
        <h1>${title}</h1>
        <p class="note">${cite.editionNote}<span class="without-scripts"> ${cite.noDayNote(`[${cite.noDay}]`)}</span></p>
      </header>
      <div${ofPage}>${sections}${all}</div>`,
  };
}

function sectionOf(
  statement: ArchivedStatement,
  forms: readonly WrittenForm[],
  setting: Setting,
  embed: Embed | undefined,
): SafeHtml {
  const { content, collectionTag } = setting;
  const { article, id, paragraphs } = statement;
  const language = verbatimLanguage(article);
  const said = asHtml(paragraphsHtml(paragraphs, language === collectionTag ? undefined : language));
  const address = setting.linkTo(statementPath(article.slug, id));
  return html`<section id="${id}">
    <h2 id="_${id}"><a href="${address}">${whoAndWhen(statement, setting)}</a></h2>
    <blockquote class="words" ${attributes(content)}>${said}</blockquote>
    ${formsHtml(forms)}${embed && embedHtml(embed, setting)}
  </section>`;
}

function whoAndWhen(statement: ArchivedStatement, { words }: Setting): string {
  return `${namesOf(statement, words)}, ${formatDate(statement.date, words)}`;
}

/** A form of a statement as HTML. */
interface WrittenForm {
  format: CitationFormat;
  text: string;
}

/** The forms of a statement. */
function writtenForms(statement: ArchivedStatement, from: CitedFrom): WrittenForm[] {
  const cited = citedStatement(statement, from);
  return citationFormats.map((format) => ({ format, text: formHtml(format, cited) }));
}

/** Forms in a page, those for people before those for programs. */
function formsHtml(forms: readonly WrittenForm[]): SafeHtml {
  let [prose, files] = ['', ''];
  for (const { format, text } of forms) {
    if (format.file === undefined) prose += prose === '' ? text : ` ${text}`;
    else files += ` ${text}`;
  }
  return asHtml(`<dl>${prose}</dl>${files || ' '}`);
}

/** All forms of all statements of an entry as a page that was packed, which a reader can keep and a script reads. */
function packedForms(
  { slug, title, statements }: ArchivedArticle,
  forms: ReadonlyMap<ArchivedStatement, readonly WrittenForm[]>,
  setting: Setting,
  pack: (page: string) => string,
): SafeHtml {
  const { cite, tag } = setting.words;
  const sections = statements.map(
    (statement) =>
      html`<section id="${statement.id}">
        <h2>${whoAndWhen(statement, setting)}</h2>
        ${formsHtml(forms.get(statement) ?? [])}
      </section>`,
  );
  const page = html`<!doctype html>
    <html lang="${tag}">
      <meta charset="utf-8" /><title>${cite.page(title)}</title>
      <body>
        <h1>${cite.page(title)}</h1>
        <div class="citations" data-files="${JSON.stringify(bibliographyFiles)}">${sections}</div>
      </body>
    </html>`;
  const address = `data:application/gzip;base64,${pack(page.toString())}`;
  return html`<p class="packed"><a href="${address}" download="${slug}.html.gz">${cite.packed}</a></p>`;
}

/** A form as HTML: text by text and not by templates, for a large site has more of these than of anything else. */
function formHtml({ id, name, format, file }: CitationFormat, cited: CitedStatement): string {
  const text = partsHtml(format(cited), cited);
  const shown = textHtml(name ?? cited.archive);
  return file === undefined
    ? `<dt>${shown}</dt> <dd data-form="${id}">${text}</dd>`
    : `<details> <summary>${shown}</summary> <pre data-form="${id}" dir="ltr">${text}</pre> </details>`;
}

/** The parts of a citation as HTML; what stands between two that are more than text is escaped at once. */
function partsHtml(parts: readonly CitationPart[], cited: CitedStatement): string {
  let [made, text] = ['', ''];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      made += textHtml(text) + markedHtml(part, cited);
      text = '';
    }
  }
  return made + textHtml(text);
}

/** What only a browser knows stands in marked places; what is said only with it is hidden until then. */
function markedHtml(part: Exclude<CitationPart, string>, { words }: CitedStatement): string {
  if ('dayIn' in part)
    return `<span data-day="${part.dayIn}"${part.isShort ? ' data-short' : ''}>[${textHtml(words.cite.noDay)}]</span>`;
  if ('whenRead' in part) return `<span data-read hidden>${textHtml(part.whenRead)}</span>`;
  const address = textHtml(part.address);
  return part.address.startsWith('/') ? `<span data-address>${address}</span>` : address;
}
