import type { InterfaceWords } from '../../languages/interface-words.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import type { CitationFormat } from './citation-format.ts';
import { capitalized, listOf } from './citation-part.ts';
import { initialsOf, invertedName } from './inverted-name.ts';
import { accessedOn, datesOf, double, editionOf, reportOf, whoSaidIt, wordingOf } from './prose.ts';

/** A reference (Publication Manual of the APA, 7th edition): year in front, the kind of source in brackets. */
export const apa: CitationFormat = {
  id: 'apa',
  name: 'APA',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { locale, write } = datesOf(words, 'american');
    const described = [wordingOf(cited), occasion, place].filter((part) => part !== undefined && part !== '');
    const report = reportOf(cited, { marks: double, write }).join(', ');
    return [
      `${whoSaidIt(cited, (name) => invertedName(name, initialsOf))}. (${yearInFront(said, words)}). ${title} [${described.join('; ')}]. `,
      `${capitalized(report, words.locale)}. `,
      ...listOf(', ', archive, editionOf(cited), accessedOn(cited, locale)),
      '. ',
      { address },
    ];
  },
};

/** `2031, May 30` for a month, a day or a time of the calendar in English; any other date as it is. */
function yearInFront(date: EdtfDate, words: InterfaceWords): string {
  const written = datesOf(words, 'american').write(date);
  const [, year] = /^(\d{4})-\d{2}(?:-\d{2}(?:T[^/]+)?)?$/.exec(date.edtf) ?? [];
  if (words.tag !== 'en' || year === undefined) return written;
  return `${String(Number(year))}, ${written.replace(new RegExp(`,? ${String(Number(year))}`), '')}`;
}
