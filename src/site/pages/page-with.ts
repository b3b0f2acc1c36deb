import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { bibliographyControl } from '../../exports/citations/bibliography.ts';
import { embedHtml } from '../../exports/sharing/embed-control.ts';
import { html } from '../../rendering/html.ts';
import type { EmbeddedLens } from '../../rendering/pages/embed-page.ts';
import { embedOfLens, oEmbedLink } from './embeds.ts';
import { wholeAddress } from './href.ts';
import type { ListedPage } from './listed-page.ts';

/** A page of statements with the control that gives them as a bibliography, unless there are none. */
export function withBibliography(
  filter: Readonly<Record<string, string>>,
  statements: readonly ArchivedStatement[],
  content: ListedPage['content'],
): ListedPage['content'] {
  if (statements.length === 0) return content;
  return (setting) => {
    const page = content(setting);
    return {
      ...page,
      main: html`${page.main}${bibliographyControl(setting.words, String(new URLSearchParams(filter)))}`,
    };
  };
}

/** A page with what puts it on somebody else's, where the site has an address that leads there. */
export function withEmbed(lens: EmbeddedLens | undefined, content: ListedPage['content']): ListedPage['content'] {
  if (!lens) return content;
  return (setting) => {
    const { words } = setting;
    const page = content(setting);
    if (wholeAddress(lens.path, words) === undefined) return page;
    const main = html`${page.main}${embedHtml(embedOfLens(lens, words), setting)}`;
    return { ...page, main, meta: html`${page.meta}${oEmbedLink(lens.path, words)}` };
  };
}
