import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { listed } from '../../rendering/listed.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import type { CitationFormat } from './citation-format.ts';
import { capitalized, listOf } from './citation-part.ts';
import { initialsOf, listedName } from './inverted-name.ts';
import { accessedOn, datesOf, editionOf, reportOf, whoSaidIt, wordingOf, type JoinNames } from './prose.ts';
import { american, withSign, withoutStop } from './titles.ts';

/** A reference (Publication Manual of the APA, 7th edition): year in front, the kind of source in brackets. */
export const apa: CitationFormat = {
  id: 'apa',
  name: 'APA',
  format: (cited) => {
    const { occasion, place, said, title, archive, address, words } = cited;
    const { locale, write } = datesOf(words, 'american');
    const who = whoSaidIt(cited, (name) => listedName(name, initialsOf), withAmpersand);
    const described = [wordingOf(cited), occasion, place].filter((part) => part !== undefined && part !== '');
    const report = withSign(reportOf(cited, { marks: american, write }), '.');
    return [
      `${withSign(who, '.')} (${yearInFront(said, words)}). ${withoutStop(title)} [${described.join('; ')}]. `,
      `${capitalized(report, words.locale)} `,
      ...listOf(', ', archive, editionOf(cited), words.tag === 'en' ? undefined : accessedOn(cited, locale)),
      '. ',
      ...(words.tag === 'en' ? ['Retrieved ', { dayIn: locale }, ', from '] : []),
      { address },
    ];
  },
};

/** `Marsh, A., Fen, H., & Lind, B.` in English; with the word of any other language. */
const withAmpersand: JoinNames = (names, words) => {
  if (words.tag !== 'en' || names.length < 2) return listed(names, words);
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;
};

/** `2031, May 30` for what begins and ends in one year of the calendar in English; any other date as it is. */
function yearInFront(date: EdtfDate, words: InterfaceWords): string {
  const written = datesOf(words, 'american').write(date);
  const years = date.edtf.split('/').map((end) => /^(\d{4})-\d{2}(?:-\d{2}(?:T.+)?)?$/.exec(end)?.[1]);
  const [year] = years;
  if (words.tag !== 'en' || year === undefined || years.some((other) => other !== year)) return written;
  // A year below 100 is written with its era.
  const own = String(Number(year)) + (written.endsWith(` ${Number(year)} AD`) ? ' AD' : '');
  const withoutYear = written.replace(written.includes(`, ${own}`) ? `, ${own}` : ` ${own}`, '');
  return `${own}, ${capitalized(withoutYear, words.locale)}`;
}
