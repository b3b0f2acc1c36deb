import { formatDate, type WrittenDate } from '../../languages/format-date.ts';
import type { InterfaceWords } from '../../languages/interface-words.ts';
import { listed } from '../../rendering/listed.ts';
import { listOf, within, type CitationPart } from './citation-part.ts';
import type { CitedName, CitedStatement } from './cited-statement.ts';

/** The marks around a title, and whether the sign behind it stands within them. */
export interface TitleMarks {
  open: string;
  close: string;
  /** A comma stands in front of the closing mark, as American styles have it. */
  takesComma?: boolean;
}

/** Titles in double marks with signs within them, and with signs behind them; and in single ones. */
export const american: TitleMarks = { open: '“', close: '”', takesComma: true };
export const double: TitleMarks = { open: '“', close: '”' };
export const single: TitleMarks = { open: '‘', close: '’' };

/** A title in its marks, a sign that ends the part of the citation behind it. */
export function titled(title: string, { open, close, takesComma = false }: TitleMarks, sign = ''): string {
  const ends = /[?!…]$/.test(title) || (sign === '.' && title.endsWith('.')) ? '' : sign;
  return takesComma ? `${open}${title}${ends}${close}` : `${open}${title}${close}${sign}`;
}

/** The dates of a style: English ones in the American order where it asks for that; other languages have one order. */
export function datesOf(words: InterfaceWords, order: 'own' | 'american' = 'own') {
  const locale = order === 'american' && words.tag === 'en' ? 'en-US' : words.locale;
  return { locale, write: (date: WrittenDate) => formatDate(date, { locale, date: words.date }) };
}

/** Every speaker with the office of the day: `Ada Marsh (Premier, Norland), jointly, for the Commission` */
export function whoSaidIt(
  { speakers, remarks, words }: CitedStatement,
  nameOf: (name: CitedName, index: number) => string = ({ text }) => text,
): string {
  const names = speakers.map(({ name, office }, index) => {
    const own = nameOf(name, index);
    return office === undefined ? own : `${own} (${office})`;
  });
  return [listed(names, words), ...remarks].join(words.said.comma);
}

/** The wording, with what became of the entry in front: `Disputed, Paraphrase` */
export function wordingOf({ status, mode, words }: CitedStatement): string {
  return [status, mode].filter((part) => part !== undefined).join(words.said.comma);
}

/** The way of the words to the report and where they stand in it, part by part; titles and dates as the style has them. */
export function reportOf(
  cited: CitedStatement,
  {
    marks,
    write,
    address = (url) => url,
  }: { marks: TitleMarks; write: (date: WrittenDate) => string; address?: (url: string) => string },
): string[] {
  const { hops, report, alsoBy, locator, words } = cited;
  const { publisher, title, document, pages, url, archived, issued } = report;
  return [
    ...hops,
    words.reportedBy(publisher, issued && write(issued)),
    title === undefined ? undefined : titled(title, { ...marks, takesComma: false }),
    document,
    locator ?? (pages === undefined ? undefined : `${words.article.pages} ${pages}`),
    url === undefined ? undefined : address(url),
    archived === undefined ? undefined : `${words.article.archivedCopy} ${address(archived)}`,
    alsoBy,
  ].filter((part) => part !== undefined);
}

/** What a footnote says first: who said it, in which wording, when and where, and the report through which the words came. */
export function footnoteOf(
  cited: CitedStatement,
  style: { marks: TitleMarks; write: (date: WrittenDate) => string },
): CitationPart[] {
  const { occasion, place, said, words } = cited;
  return listOf(
    ', ',
    whoSaidIt(cited),
    wordingOf(cited).toLocaleLowerCase(words.locale),
    occasion,
    place,
    style.write(said),
    ...reportOf(cited, style),
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
    reportOf(cited, { marks: double, write }).join(words.said.comma),
    editionOf(cited),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
