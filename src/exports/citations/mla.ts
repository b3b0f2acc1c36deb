import type { CitationFormat } from './citation-format.ts';
import { capitalized, listOf, within } from './citation-part.ts';
import type { CitedName } from './cited-statement.ts';
import { invertedName } from './inverted-name.ts';
import { american, datesOf, editionOf, reportOf, titled, whoSaidIt, wordingOf } from './prose.ts';

/** A work cited (MLA Handbook, 9th edition): the first speaker by the family name, the archive as the container. */
export const mla: CitationFormat = {
  id: 'mla',
  name: 'MLA',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { locale, write } = datesOf(words);
    const report = reportOf(cited, { marks: american, write }).join(', ');
    return [
      `${whoSaidIt(cited, firstByFamily)}. ${titled(title, american, '.')} `,
      ...listOf(', ', archive, editionOf(cited), occasion, place, write(said), [{ address }]),
      `. ${capitalized(wordingOf(cited), words.locale)}, ${report}. `,
      ...within((day) => capitalized(words.cite.accessed(day), words.locale), [{ dayIn: locale }]),
      '.',
    ];
  },
};

function firstByFamily(name: CitedName, index: number): string {
  return index === 0 ? invertedName(name) : name.text;
}
