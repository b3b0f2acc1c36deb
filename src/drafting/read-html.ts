import { Readability } from '@mozilla/readability';
import type { DraftHints } from './draft-report.ts';

/** What a saved or pasted page says: the text of its article, paragraphs parted by empty lines, and what it tells of itself. */
export interface PageReport {
  text: string;
  hints: DraftHints;
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, div';
const notWords = 'script, style, figure, figcaption, nav, aside, form, button, noscript, template, iframe, svg';

/** Reads the article of a page, without what stands around it (Mozilla's Readability); the page is changed by it. */
export function readHtmlReport(page: Document): PageReport {
  const hints = hintsOf(page);
  const heading = wordsOf(page.querySelector('h1')) || (meta(page, 'og:title') ?? '');
  const read = new Readability<Node>(page.cloneNode(true) as Document, { serializer: (node) => node }).parse();
  const article = (read?.content ?? page.body) as Element;
  const found = paragraphsOf(article);
  const title = heading || (read?.title ?? '');
  const paragraphs = title === '' || found[0] === title ? found : [title, ...found];
  return { text: `${paragraphs.join('\n\n')}\n`, hints };
}

function paragraphsOf(article: Element): string[] {
  for (const node of article.querySelectorAll(notWords)) node.remove();
  const inner = [...article.querySelectorAll(blocks)].filter((node) => node.querySelector(blocks) === null);
  const paragraphs = (inner.length > 0 ? inner : [article]).map(wordsOf);
  return paragraphs.filter((words) => words !== '');
}

function wordsOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function meta(page: Document, name: string): string | undefined {
  const value = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim();
  return value === '' ? undefined : value;
}

function hintsOf(page: Document): DraftHints {
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
