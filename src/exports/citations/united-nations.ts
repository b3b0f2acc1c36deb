import type { CitationFormat } from './citation-format.ts';
import { listOf } from './citation-part.ts';
import { accessedOn, datesOf, editionOf, footnoteOf } from './prose.ts';
import { double, titled } from './titles.ts';

/** A footnote in the manner of the United Nations Editorial Manual: signs behind the marks, the symbol of the document in front of its place. */
export const unitedNations: CitationFormat = {
  id: 'un',
  name: 'UN',
  format: (cited) => {
    const { title, archive, address, words } = cited;
    const { locale, write } = datesOf(words);
    return [
      ...footnoteOf(cited, { marks: double, write }),
      '. ',
      ...listOf(', ', titled(title, double), archive, editionOf(cited), [{ address }]),
      ' (',
      ...accessedOn(cited, locale),
      ').',
    ];
  },
};
