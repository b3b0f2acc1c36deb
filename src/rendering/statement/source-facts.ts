import type { ArchivedSource } from '../../archive/archived-statement.ts';
import { attributes, html, joined, type SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import type { Setting } from '../setting.ts';

/** A source as the description of a term: publisher, title, document, pages and where to read it. */
export function sourceFacts(source: ArchivedSource, setting: Setting): SafeHtml {
  const { words, content } = setting;
  const { publisher, title, document, pages, url, archived, media, language } = source;
  const { comma } = words.said;
  const address = url ?? archived;
  const link = (to: string, text: string | SafeHtml) => html`<a class="address" href="${to}">${text}</a>`;
  const cited = html`${named(publisher, setting, { href: publisher.url })}${[
    title === undefined ? '' : html`: <cite${attributes({ lang: language, dir: 'auto' })}>${title}</cite>`,
    document === undefined
      ? ''
      : html`<span class="document">${comma}<bdi${attributes(content)}>${document}</bdi></span>`,
    pages === undefined ? '' : html`<span class="pages">${comma}${words.article.pages} <bdi>${pages}</bdi></span>`,
  ]}`;
  const nowhere = media === undefined ? html`<span class="address">${words.article.noAddress}</span>` : undefined;
  return html`<dd>
    ${joined([
      cited,
      address === undefined ? nowhere : link(address, breakable(address)),
      url !== undefined && archived !== undefined ? link(archived, words.article.archivedCopy) : undefined,
      media === undefined ? undefined : link(media, words.article.media),
    ])}
  </dd>`;
}

/** An address that is too long for a line breaks behind its signs before it breaks within a word. */
function breakable(address: string): SafeHtml {
  const parts = address.split(/(?<=[^/:][/?&=])(?!\/)/u);
  return html`${parts.map((part, at) => (at === 0 ? html`${part}` : html`<wbr />${part}`))}`;
}
