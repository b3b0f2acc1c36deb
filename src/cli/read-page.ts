import { parseHTML } from 'linkedom';
import { isHtml } from '../drafting/text/is-html.ts';
import { type PageReport, readHtmlReport } from '../drafting/text/read-html.ts';

/** Deeper than this browsers nest no elements (Chromium); no page that somebody wrote has as many. */
const mostNested = 512;

/** Reads a report as a browser would: the article of a page or of a piece of one; undefined where the text is no HTML, or nothing that a person nested. */
export function readPage(text: string): PageReport | undefined {
  if (!isHtml(text)) return undefined;
  // linkedom takes a piece of a page for the whole of it, and finds no body.
  const isWhole = /<(?:html|body)[\s>]/i.test(text);
  const { document } = parseHTML(isWhole ? text : `<!doctype html><html><body>${text}</body></html>`);
  return isTooDeep(document) ? undefined : readHtmlReport(document);
}

/** Whether elements of a page stand deeper in each other than may be; walked without calls in calls, which as deep a page would have too many of. */
function isTooDeep(page: Node): boolean {
  let depth = 0;
  for (let node: Node | null = page; node !== null;) {
    if (node.firstChild) {
      if (++depth > mostNested) return true;
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
