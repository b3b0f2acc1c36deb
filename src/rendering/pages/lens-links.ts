import { attributes, html, type SafeHtml } from '../html.ts';

/** A view of what a page is about. */
export interface LensLink {
  label: string;
  address: string;
  isCurrent: boolean;
}

/** The views of a speaker, a topic or a country, the one shown marked; `of` is what they show. */
export function lensLinks(of: string, lenses: readonly LensLink[]): SafeHtml {
  const items = lenses.map(({ label, address, isCurrent }) => {
    const own = attributes({ href: address, 'aria-current': isCurrent ? 'page' : undefined });
    return html`<li><a${own}>${label}</a></li>`;
  });
  return html`<nav class="lenses" aria-label="${of}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
