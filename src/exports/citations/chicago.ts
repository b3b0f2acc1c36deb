import type { CitationFormat } from './citation-format.ts';
import { listOf } from './citation-part.ts';
import { accessedOn, americanNames, datesOf, editionOf, footnoteOf } from './prose.ts';
import { american, titled } from './titles.ts';

/** A footnote (The Chicago Manual of Style, 17th edition, 14.205 to 14.207), with the report through which the words came. */
export const chicago: CitationFormat = {
  id: 'chicago',
  name: 'Chicago',
  format: (cited) => {
    const { title, archive, address, words } = cited;
    const { locale, write } = datesOf(words, 'american');
    const entry = titled(title, american, ',');
    return [
      ...footnoteOf(cited, { marks: american, write, join: americanNames }),
      '; ',
      entry,
      ' ',
      ...listOf(', ', archive, editionOf(cited), accessedOn(cited, locale), [{ address }]),
      '.',
    ];
  },
};
