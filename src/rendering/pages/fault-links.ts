import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** Where a fault of an entry is told, and where it is mended. */
export interface FaultPages {
  /** The page of a new issue on the host of the repository, where there is one. */
  issue?: string | undefined;
  /** The query that opens the published entry on the page for contributors. */
  query: string;
}

/** What a reader does who sees that something is wrong; a script adds to the issue which statement is meant, and its words. */
export function faultLinks({ issue, query }: FaultPages, { words, linkTo }: Setting): SafeHtml {
  const own = words.article.fault;
  const told =
    issue === undefined
      ? ''
      : html`<a${attributes({ href: issue, rel: 'noreferrer', 'data-fault': true })}>${own.tell}</a> · `;
  return html`<p class="fault"><span>${own.title}</span> ${told}<a href="${linkTo('contribute/')}?${query}">${own.mend}</a></p>`;
}
