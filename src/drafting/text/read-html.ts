import { Readability } from '@mozilla/readability';
import type { ReportHints } from './report-hints.ts';

/** What a saved or pasted page says: the text of its article, with an empty line between paragraphs, and what it tells of itself. */
export interface PageReport {
  text: string;
  hints: ReportHints;
}

const notWords = 'script, style, figure, figcaption, nav, aside, form, button, noscript, template, iframe, svg';
/** Elements that begin a paragraph and end one (HTML standard, 15.3: display block, list item, table parts). */
const blocks = new Set(
  `address article blockquote body caption center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup hr li
  main menu ol p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Reads the article of a page, without what stands around it (Mozilla's Readability); the page is changed by it. */
export function readHtmlReport(page: Document): PageReport {
  const hints = hintsOf(page);
  const [heading = meta(page, 'og:title') ?? ''] = paragraphsOf(page.querySelector('h1'));
  const read = new Readability<Node>(copyWithoutMarkup(page), { serializer: (node) => node }).parse();
  const article = (read?.content ?? page.body) as Element;
  for (const node of article.querySelectorAll(notWords)) node.remove();
  const found = paragraphsOf(article);
  const title = heading || (read?.title ?? '');
  const paragraphs = title === '' || found[0] === title ? found : [title, ...found];
  return { text: paragraphs.map((paragraph) => `${paragraph}\n`).join('\n'), hints };
}

/**
 * A copy of a page that Readability can read where no text may become HTML (Trusted Types). It writes HTML in two places: to look at the
 * pictures of a `noscript`, which are no words, and to have the body back as it was for another try; that is kept as elements here.
 */
function copyWithoutMarkup(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  for (const node of copy.querySelectorAll('noscript')) node.remove();
  const { body } = copy;
  let kept = body.cloneNode(true);
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true);
      return '';
    },
    set: () => body.replaceChildren(...kept.cloneNode(true).childNodes),
  });
  return copy;
}

/** The paragraphs of an element, with every word of it: a block ends one, and so do two line breaks. */
function paragraphsOf(element: Node | null): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const end = () => {
    paragraphs.push(...words.split(/\n(?:[^\S\n]*\n)+/));
    words = '';
  };
  const read = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) words += (node.textContent ?? '').replace(/\s+/g, ' ');
    const name = node.nodeName.toLowerCase();
    if (name === 'br') words += '\n';
    if (blocks.has(name)) end();
    for (const child of node.childNodes) read(child);
    if (blocks.has(name)) end();
  };
  if (element) read(element);
  end();
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '');
}

function meta(page: Document, name: string): string | undefined {
  const value = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim();
  return value === '' ? undefined : value;
}

function hintsOf(page: Document): ReportHints {
  const time =
    meta(page, 'article:published_time') ?? page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const issued = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url');
  const site = meta(page, 'og:site_name');
  return {
    ...(issued !== undefined && { issued }),
    ...(address !== undefined && /^https?:\/\//.test(address) && { url: address }),
    ...(site !== undefined && { publisher: site }),
  };
}
