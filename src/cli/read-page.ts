import { parseHTML } from 'linkedom';
import { isHtml } from '../drafting/text/is-html.ts';
import { type PageReport, readHtmlReport } from '../drafting/text/read-html.ts';

/** Reads a report as a browser would: the article of a page or of a piece of one; undefined where the text is no HTML. */
export function readPage(text: string): PageReport | undefined {
  if (!isHtml(text)) return undefined;
  // linkedom takes a piece of a page for the whole of it, and finds no body.
  const isWhole = /<(?:html|body)[\s>]/i.test(text);
  return readHtmlReport(parseHTML(isWhole ? text : `<!doctype html><html><body>${text}</body></html>`).document);
}
