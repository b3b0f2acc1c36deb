import type { CitationFormat } from './citation-format.ts';
import { listOf } from './citation-part.ts';
import { accessedOn, datesOf, editionOf, reportOf, whoSaidIt, wordingOf } from './prose.ts';
import { single, titled } from './titles.ts';

/** A footnote in the manner of OSCOLA (4th edition, 3.4): single marks, addresses in angle brackets, no full stop. */
export const oscola: CitationFormat = {
  id: 'oscola',
  name: 'OSCOLA',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { locale, write } = datesOf(words);
    const when = [wordingOf(cited).toLocaleLowerCase(words.locale), occasion, place, write(said)];
    const report = reportOf(cited, {
      marks: single,
      write,
      address: (url) => `<${url}>`,
    });
    return [
      `${whoSaidIt(cited)}, ${titled(title, single)} (${when.filter((part) => part !== undefined && part !== '').join(', ')}), `,
      report,
      ', ',
      ...listOf(', ', archive, editionOf(cited)),
      ' <',
      { address },
      '> ',
      ...accessedOn(cited, locale),
    ];
  },
};
