import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { html, type SafeHtml } from '../../rendering/html.ts';
import { embedSnippet, type Embed } from './embed.ts';

/** The HTML that a reader copies into a page of their own; where nobody knows where the site is published, a script puts that in. */
export function embedHtml(embed: Embed, { words }: { words: Pick<InterfaceWords, 'cite'> }): SafeHtml {
  const unknown = [embed.address, embed.script].filter((address) => address.startsWith('/'));
  const parts = unknown.reduce<(string | SafeHtml)[]>(
    (before, address) => before.flatMap((part) => (typeof part === 'string' ? withPlace(part, address) : [part])),
    [embedSnippet(embed)],
  );
  return html`<details class="embed">
    <summary>${words.cite.embed}</summary>
    <pre data-form="embed" dir="ltr">${parts}</pre>
  </details>`;
}

function withPlace(text: string, address: string): (string | SafeHtml)[] {
  const at = text.indexOf(`"${address}"`) + 1;
  if (at === 0) return [text];
  return [text.slice(0, at), html`<span data-address>${address}</span>`, text.slice(at + address.length)];
}
