import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { attributes, html, type SafeHtml } from '../../rendering/html.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { citationText } from './citation-part.ts';
import { citedStatement, type CitedFrom } from './cited-statement.ts';
import type { BibliographyFile, CitationFormat } from './citation-format.ts';
import { citationFormats } from './formats.ts';

/** A format in which many statements are one file, as the page of an entry's citations tells a script. */
export interface ListedFile extends BibliographyFile {
  id: string;
  name: string;
}

/** The formats in which many statements are one file. */
export const bibliographyFiles: readonly ListedFile[] = citationFormats.flatMap(({ id, name = id, file }) =>
  file === undefined ? [] : [{ id, name, ...file }],
);

/** Statements as one file in a format, all read on one day. */
export function bibliographyText(
  { format, file }: CitationFormat,
  statements: readonly ArchivedStatement[],
  from: CitedFrom,
  day: string,
): string {
  const { before = '', between = '', behind = '' } = file ?? {};
  const texts = statements.map((statement) => citationText(format(citedStatement(statement, from)), { day }));
  return before + texts.join(between) + behind;
}

/**
 * The controls that give the statements of a page as a bibliography, which a script puts together, and follow them; `of` narrows the timeline to them
 * (`speaker=ada-marsh`), and where it is not given the address of the page does, or the query of a search.
 */
export function bibliographyControl({ cite, follow }: Pick<InterfaceWords, 'cite' | 'follow'>, of?: string): SafeHtml {
  const own = attributes({ 'data-of': of });
  return html`<p class="bibliography">
    <button type="button" ${own}>${cite.bibliography}</button>
    <button type="button" data-follow${own}>${follow.follow}</button>
  </p>`;
}
