import type { CitationFormat } from './citation-format.ts';
import { listOf, within } from './citation-part.ts';
import { accessedOn, datesOf, editionOf, reportOf, whoSaidIt, wordingOf } from './prose.ts';
import { double } from './titles.ts';

/** The archive's own note, in the order and with the signs of the language of the page. */
export const ownNote: CitationFormat = {
  id: 'note',
  name: undefined,
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { comma } = words.said;
    const { locale, write } = datesOf(words);
    const when = [occasion, place, write(said)].filter((part) => part !== undefined && part !== '').join(comma);
    const note = within(
      (own) =>
        words.citation({
          who: whoSaidIt(cited),
          when,
          mode: wordingOf(cited),
          chain: reportOf(cited, { marks: double, write, comma }),
          title,
          archive: [archive, editionOf(cited)].filter((part) => part !== undefined).join(comma),
          address: own,
        }),
      [{ address }],
    );
    return listOf(comma, note, accessedOn(cited, locale));
  },
};
