import type { CitationFormat } from './citation-format.ts';
import { capitalized, listOf, within } from './citation-part.ts';
import type { CitedName } from './cited-statement.ts';
import { listedName } from './inverted-name.ts';
import { americanNames, datesOf, editionOf, reportOf, whoSaidIt, wordingOf, type JoinNames } from './prose.ts';
import { american, titled, withSign } from './titles.ts';

/** A work cited (MLA Handbook, 9th edition): the first speaker by the family name, the archive as the container. */
export const mla: CitationFormat = {
  id: 'mla',
  name: 'MLA',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    // A name that is turned around ends in a comma in front of the "and".
    const isTurned =
      cited.speakers[0] !== undefined && listedName(cited.speakers[0].name) !== cited.speakers[0].name.text;
    const join: JoinNames = (names, of) =>
      isTurned && of.tag === 'en' && names.length === 2 ? names.join(', and ') : americanNames(names, of);
    const { locale, write } = datesOf(words, 'short');
    const report = withSign(reportOf(cited, { marks: american, write }), '.');
    return [
      `${withSign(whoSaidIt(cited, firstByFamily, join), '.')} ${titled(title, american, '.')} `,
      ...listOf(', ', archive, editionOf(cited), occasion, place, write(said), [{ address }]),
      `. ${capitalized(wordingOf(cited), words.locale)}, ${report} `,
      ...within(
        (day) => capitalized(words.cite.accessed(day), words.locale),
        [{ dayIn: locale, isShort: words.tag === 'en' }],
      ),
      '.',
    ];
  },
};

function firstByFamily(name: CitedName, index: number): string {
  return index === 0 ? listedName(name) : name.text;
}
