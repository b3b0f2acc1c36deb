import { formatDate, type WrittenDate } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { listed } from '../../rendering/listed.ts';
import { listOf, within, type CitationPart } from './citation-part.ts';
import type { CitedName, CitedStatement } from './cited-statement.ts';
import { shortMonths } from '../../languages/interface/short-months.ts';
import { double, titled, type TitleMarks } from './titles.ts';

/** How a style writes English dates: in which order, and whether months are abbreviated. */
type DateStyle = 'own' | 'american' | 'short';

/** How dates are written, and the locale whose way that is. */
interface Dates {
  locale: string;
  write: (date: WrittenDate) => string;
}

const datesKnown = new WeakMap<InterfaceWords, Map<DateStyle, Dates>>();

/** The dates of a style; languages other than English have one way of their own. Each date is written once for all forms that have it. */
export function datesOf(words: InterfaceWords, style: DateStyle = 'own'): Dates {
  const ofWords = datesKnown.get(words) ?? new Map<DateStyle, Dates>();
  datesKnown.set(words, ofWords);
  const known = ofWords.get(style);
  if (known) return known;
  const { locale, write } = datesIn(words, style);
  const written = new WeakMap<WrittenDate, string>();
  const writeOnce = (date: WrittenDate) => {
    const text = written.get(date) ?? write(date);
    written.set(date, text);
    return text;
  };
  const made = { locale, write: writeOnce };
  ofWords.set(style, made);
  return made;
}

function datesIn(words: InterfaceWords, style: DateStyle): Dates {
  const isEnglish = words.tag === 'en';
  const locale = isEnglish && style === 'american' ? 'en-US' : words.locale;
  const written = (date: WrittenDate) => formatDate(date, { locale, date: words.date });
  if (!isEnglish || style === 'own') return { locale, write: written };
  // American styles have a dash between two days without spaces, and "ca." in front of a year that is not sure.
  const closed = (date: WrittenDate) =>
    /^\d{4}~$/.test(date.edtf) ? `ca. ${date.edtf.slice(0, 4)}` : withoutSpaces(written(date));
  return { locale, write: style === 'american' ? closed : (date: WrittenDate) => shortMonths(closed(date)) };
}

/** A period with a dash as American styles have it; between two times of the clock it stays apart from them. */
function withoutSpaces(period: string): string {
  return period.includes(':') ? period.replace(/\u2009–\u2009/g, '–') : period.replace(/[\u2009 ]–[\u2009 ]/g, '–');
}

/** How a style joins the names of speakers. */
export type JoinNames = (names: readonly string[], words: InterfaceWords) => string;

/** With a comma in front of the "and" behind more than two, as American styles have it in English. */
export const americanNames: JoinNames = (names, words) =>
  listed(names, words.tag === 'en' ? { locale: 'en-US' } : words);

/** Every speaker with the office of the day: `Ada Marsh (Premier, Norland), jointly, for the Commission` */
export function whoSaidIt(
  { speakers, remarks, words }: CitedStatement,
  nameOf: (name: CitedName, index: number) => string = ({ text }) => text,
  join: JoinNames = listed,
): string {
  const names = speakers.map(({ name, office }, index) => {
    const own = nameOf(name, index);
    return office === undefined ? own : `${own} (${office})`;
  });
  return [join(names, words), ...remarks].filter((part) => part !== '').join(words.said.comma);
}

/** The wording, with what became of the entry in front: `Disputed, Paraphrase` */
export function wordingOf({ status, mode, words }: CitedStatement): string {
  return [status, mode].filter((part) => part !== undefined).join(words.said.comma);
}

/** How a style writes a report. */
interface ReportStyle {
  marks: TitleMarks;
  write: (date: WrittenDate) => string;
  address?: (url: string) => string;
  comma?: string;
}

/** The way of the words to the report and where they stand in it; titles, dates and commas as the style has them. */
export function reportOf(
  cited: CitedStatement,
  { marks, write, address = (url) => url, comma = ', ' }: ReportStyle,
): string {
  const { hops, report, alsoBy, locator, words } = cited;
  const { publisher, title, document, pages, url, archived, issued } = report;
  const before = [...hops, words.reportedBy(publisher, issued && write(issued))];
  const behind = [
    document,
    locator ?? (pages === undefined ? undefined : `${words.article.pages} ${pages}`),
    url === undefined ? undefined : address(url),
    archived === undefined ? undefined : `${words.article.archivedCopy} ${address(archived)}`,
    alsoBy,
  ].filter((part) => part !== undefined);
  if (title === undefined) return [...before, ...behind].join(comma);
  const isWithin = marks.takesComma === true && behind.length > 0;
  const named = [...before, titled(title, marks, isWithin ? ',' : '')].join(comma);
  return `${named}${behind.length === 0 ? '' : isWithin ? ' ' : comma}${behind.join(comma)}`;
}

/** What a footnote says first: who said it, in which wording, when and where, and the report through which the words came. */
export function footnoteOf(
  cited: CitedStatement,
  { join, ...style }: ReportStyle & { join?: JoinNames },
): CitationPart[] {
  const { occasion, place, said, words } = cited;
  return listOf(
    ', ',
    whoSaidIt(cited, undefined, join),
    wordingOf(cited).toLocaleLowerCase(words.locale),
    occasion,
    place,
    style.write(said),
    reportOf(cited, style),
  );
}

/** The state of the entry that is cited, in a phrase. */
export function editionOf({ edition, words }: CitedStatement): string | undefined {
  return edition === undefined ? undefined : words.cite.edition(edition);
}

/** The day on which it was read, in a phrase of the language. */
export function accessedOn({ words }: CitedStatement, locale: string): CitationPart[] {
  return within((day) => words.cite.accessed(day), [{ dayIn: locale }]);
}

const facts = new WeakMap<CitedStatement, string>();

/** Everything that a reference manager has no field for, in a line: each of them is given it. */
export function factsOf(cited: CitedStatement): string {
  const known = facts.get(cited) ?? factsIn(cited);
  facts.set(cited, known);
  return known;
}

function factsIn(cited: CitedStatement): string {
  const { words, occasion, place, said } = cited;
  const { write } = datesOf(words);
  const where = [occasion, place].filter((part) => part !== undefined && part !== '').join(words.said.comma);
  return [
    whoSaidIt(cited),
    wordingOf(cited),
    [where, write(said)].filter((part) => part !== '').join(words.said.comma),
    reportOf(cited, { marks: double, write, comma: words.said.comma }),
    editionOf(cited),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
}
