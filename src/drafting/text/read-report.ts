import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { type Dateline, type PrintedDay, findWholeDay, readDateline, readPrintedDay } from './dateline.ts';
import { type Stretch, findParagraphs, isPoint } from './paragraphs.ts';

/** What a paragraph of a report is. */
export type ParagraphKind = 'furniture' | 'headline' | 'summary' | 'subhead' | 'body';

/** A paragraph, without the dateline in front of it. */
export interface ReportParagraph extends Stretch {
  kind: ParagraphKind;
}

/** A report taken apart, by places in its text. */
export interface Report {
  paragraphs: ReportParagraph[];
  title?: string | undefined;
  dateline?: Dateline | undefined;
  /** When it was issued: the day of the dateline, with a year that another line of it gives. */
  day?: PrintedDay | undefined;
}

/** How many paragraphs from the top a dateline may stand. */
const topParagraphs = 12;

/** Takes the text of a report apart: furniture, headline, summary, dateline, subheads and what is left, its body. */
export function readReport(text: string, words: ReportingWords): Report {
  const all = findParagraphs(text);
  const at = all.slice(0, topParagraphs).findIndex((paragraph) => readDateline(text, paragraph, words) !== undefined);
  const datelineIn = at === -1 ? undefined : all[at];
  const dateline = datelineIn && readDateline(text, datelineIn, words);
  const isFurniture = (paragraph: Stretch) => {
    const line = text.slice(paragraph.start, paragraph.end);
    return words.furniture.some((pattern) => pattern.test(line)) || isOnlyDate(line, words);
  };
  const headline = all.findIndex(
    (paragraph, index) =>
      (at === -1 ? index < 3 : index < at) &&
      !isFurniture(paragraph) &&
      !isImprint(text, paragraph) &&
      !isPoint(text, paragraph) &&
      isHeadline(text, paragraph, at !== -1),
  );
  // Behind the heading of a list of sources there are only short lines.
  const lastLong = all.findLastIndex(({ start, end }) => end - start >= longestNote);
  const bodyBegins = (all.length * 2) / 3;
  const trailer = all.findIndex(
    ({ start, end }, index) =>
      index > 0 &&
      (index >= bodyBegins || index > lastLong) &&
      words.trailers.some((heading) => heading.test(text.slice(start, end))),
  );
  const paragraphs = all.map((paragraph, index): ReportParagraph => {
    const start = index === at && dateline ? dateline.end : paragraph.start;
    const whole = { start, end: paragraph.end };
    if (index === headline) return { ...whole, kind: 'headline' };
    if (isFurniture(paragraph) || (trailer !== -1 && index >= trailer)) return { ...whole, kind: 'furniture' };
    if (at !== -1 && index < at) return { ...whole, kind: index < headline ? 'furniture' : 'summary' };
    const opensQuote = all[index + 1] !== undefined && text.slice(paragraph.start, paragraph.end).endsWith(':');
    const isHeading = !opensQuote && !isPoint(text, paragraph);
    return { ...whole, kind: isHeading && isSubhead(text, paragraph, words) ? 'subhead' : 'body' };
  });
  const title = all[headline];
  return {
    paragraphs,
    title: title && text.slice(title.start, title.end),
    dateline,
    day: dayOf(text, all, title, dateline?.day, words),
  };
}

/** A line of a list of sources is shorter than this. */
const longestNote = 160;

/** A line that holds a date and nothing else, as navigation prints it. */
function isOnlyDate(line: string, words: ReportingWords): boolean {
  const found = readPrintedDay(line, words);
  return found !== undefined && line.slice(found.length).replace(/[\d:.,\s|–—-]|[ap]m|gmt|utc|msk|мск/giu, '') === '';
}

/** "Ada Marsh | 19.05.2031 - Update: 19.05.2031", "12:47 19.05.2031": who published a report, and when. */
function isImprint(text: string, { start, end }: Stretch): boolean {
  const line = text.slice(start, end);
  const digits = line.match(/\d/g)?.length ?? 0;
  return digits >= 4 && (/ [|•] /.test(line) || digits > (line.match(/\p{L}/gu)?.length ?? 0));
}

function isHeadline(text: string, { start, end }: Stretch, hasDateline: boolean): boolean {
  const line = text.slice(start, end);
  const count = line.split(/\s+/).length;
  if (count < 3 || line.length > 220) return false;
  return hasDateline || !/[.!?…]["'”’»]?$/u.test(line) || count <= 14;
}

/** A few words without an end mark, or all between quotation marks: a heading between paragraphs. */
function isSubhead(text: string, { start, end }: Stretch, { verbs }: ReportingWords): boolean {
  const line = text.slice(start, end);
  if (line.length > 90 || line.split(/\s+/).length > 12) return false;
  if (/^['‘][^'‘’]*['’]$/u.test(line)) return true;
  // U.S. SEES "DIRECT INVOLVEMENT" BY NORLAND
  if (
    line === line.toUpperCase() &&
    line.split(/\s+/).filter((word) => /\p{Lu}{3}/u.test(word)).length >= 3 &&
    !/[.!?…:,]$/u.test(line)
  )
    return true;
  // - ‘Not a game’ -
  if (/^[-–—] .* [-–—]$/u.test(line)) return true;
  // 'Grain will pass,' says Marsh
  if (/['‘"“«]/u.test(line) && line.split(/[^\p{L}]+/u).some((word) => verbs.has(word))) return false;
  // A signature under a quotation is none.
  if (/^(?:[—–-]|--)/.test(line)) return false;
  return !/[.!?…:;,]["'”’»)]*$/u.test(line) && !/^["“«„]|^['']{2}/u.test(line) && !/["”»]$|[''’]{2}$/u.test(line);
}

/** The day of the report; a year that the dateline leaves out is taken from a line that prints the same day whole. */
function dayOf(
  text: string,
  paragraphs: readonly Stretch[],
  headline: Stretch | undefined,
  day: PrintedDay | undefined,
  words: ReportingWords,
): PrintedDay | undefined {
  if (day?.year !== undefined) return day;
  // Lines that are no sentence: "Published on 22 Jan 2022", "Source: NNA | 2023-06-12 21:14".
  const lines = paragraphs
    .filter((paragraph) => isNote(text, paragraph) && (paragraph !== headline || endsInYear(text, paragraph)))
    .map(({ start, end }) => text.slice(start, end));
  const whole = lines.map((line) => findWholeDay(line, words)).filter((found) => found !== undefined);
  if (!day) return whole[0];
  return whole.find((found) => found.month === day.month && found.day === day.day) ?? day;
}

function isNote(text: string, { start, end }: Stretch): boolean {
  const line = text.slice(start, end);
  if (line.length > 120 || /["“«„]/u.test(line)) return false;
  return !/[.!?…]["'”’»]*$/u.test(line) || / [|•] /.test(line);
}

/** "Remarks by the minister, Port Ada, May 30, 2031": a headline may close with its day, and may tell of another. */
function endsInYear(text: string, { end }: Stretch): boolean {
  return /\d{4}$/.test(text.slice(end - 4, end));
}
