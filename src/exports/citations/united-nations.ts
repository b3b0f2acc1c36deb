import type { CitationFormat } from './citation-format.ts';
import { listOf } from './citation-part.ts';
import { accessedOn, datesOf, double, editionOf, reportOf, titled, whoSaidIt, wordingOf } from './prose.ts';

/** A footnote in the manner of the United Nations Editorial Manual: signs behind the marks, the symbol of the document in front of its place. */
export const unitedNations: CitationFormat = {
  id: 'un',
  name: 'UN',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { locale, write } = datesOf(words);
    return [
      ...listOf(
        ', ',
        whoSaidIt(cited),
        wordingOf(cited).toLocaleLowerCase(words.locale),
        occasion,
        place,
        write(said),
        ...reportOf(cited, { marks: double, write }),
      ),
      '. ',
      ...listOf(', ', titled(title, double), archive, editionOf(cited), [{ address }]),
      ' (',
      ...accessedOn(cited, locale),
      ').',
    ];
  },
};
