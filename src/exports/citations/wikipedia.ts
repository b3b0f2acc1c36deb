import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import { machineDate } from '../../statements/dates/machine-date.ts';
import type { CitationFormat } from './citation-format.ts';
import { capitalized, type CitationPart } from './citation-part.ts';
import { datesOf, editionOf, whoSaidIt, wordingOf } from './prose.ts';
import { double, titled } from './titles.ts';

/**
 * Wikitext for between `<ref>` and `</ref>`: who said it and when as text, for the author of a report is another, and the report as a
 * template of Citation Style 1 ({{cite news}}), this archive as the way by which it was read.
 */
export const wikipedia: CitationFormat = {
  id: 'wikipedia',
  name: 'Wikipedia',
  format: (cited) => {
    const { report, hops, alsoBy, locator, page, occasion, place, said, title, archive, address, words } = cited;
    const { write } = datesOf(words);
    const { publisher, document, issued, url, archived } = report;
    const edition = editionOf(cited);
    // The template takes a copy for one only with the day on which it was made, which addresses of the Wayback Machine hold.
    const copied = dayOfCopy(archived);
    const who = [
      whoSaidIt(cited),
      wordingOf(cited).toLocaleLowerCase(words.locale),
      occasion,
      place,
      write(said),
      ...hops,
    ];
    const fields: [string, string | undefined][] = [
      ['title', wikitext(report.title ?? title)],
      ['work', wikitext(publisher)],
      ['date', issued && wikitext(wikiDate(issued, words))],
      ['id', document && wikitext(document)],
      [page !== undefined && /[\s,–-]/.test(page) ? 'pages' : 'page', page && wikitext(page)],
      ['at', page === undefined && locator !== undefined ? wikitext(locator) : undefined],
      ['url', url && wikiAddress(url)],
      ['archive-url', copied && archived && wikiAddress(archived)],
      ['archive-date', copied],
    ];
    const written = fields.filter(([, value]) => value !== undefined && value !== '');
    const links: CitationPart[] = url === undefined ? [] : [{ whenRead: ' |access-date=YYYY-MM-DD' }];
    const behind = [
      copied === undefined && archived !== undefined
        ? `${words.article.archivedCopy} ${wikiAddress(archived)}`
        : undefined,
      alsoBy,
    ];
    return [
      `${wikitext(who.filter((part) => part !== undefined && part !== '').join(words.said.comma))}. `,
      `{{cite news${written.map(([name, value]) => ` |${name}=${value ?? ''}`).join('')}`,
      ...links,
      ' |via=[',
      { address },
      ` ${wikitext(archive)}]}}`,
      ...behind.filter((part) => part !== undefined).map((part) => ` ${capitalized(part, words.locale)}.`),
      ` ${titled(wikitext(title), double)}${edition === undefined ? '' : `, ${wikitext(edition)}`}.`,
    ];
  },
};

/** A date as the template reads it (Help:Citation Style 1, "Dates"): a month in words, seasons with a capital, dashes closed between numbers and between months. */
function wikiDate(date: EdtfDate, words: InterfaceWords): string {
  const day = machineDate(date)?.slice(0, 10);
  // Numbers alone are read from the year in which the Gregorian calendar began.
  if (day !== undefined && /^\d{4}(?:-\d\d-\d\d)?$/.test(day) && day > '1583') return day;
  const written = datesOf(words).write(date);
  if (words.tag !== 'en') return written;
  const [first = '', last] = written.split(/\u2009?–\u2009?/);
  const whole = last === undefined ? first : `${first}${first.includes(' ') ? ' – ' : '–'}${last}`;
  return /^\d{4}~$/.test(date.edtf) ? `c. ${date.edtf.slice(0, 4)}` : capitalized(whole, words.locale);
}

function dayOfCopy(address: string | undefined): string | undefined {
  const [, year, month, day] = /\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(address ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** Text without a sign that wikitext would act upon. */
function wikitext(text: string): string {
  return text.replace(/[|{}[\]<>]|''+|~~~+|__|^[*#:;=]|https?:\/\//g, (signs) =>
    Array.from(signs, (sign) => `&#${sign.codePointAt(0) ?? 0};`).join(''),
  );
}

function wikiAddress(url: string): string {
  return url.replace(/[\s|{}[\]<>"']/g, (sign) => encodeURIComponent(sign).replace("'", '%27'));
}
