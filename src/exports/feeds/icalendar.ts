import type { ArchivedArticle } from '../../archive/archived-statement.ts';
import { articlePath } from '../../archive/permalinks.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { dayAfter } from '../../statements/dates/calendar.ts';
import { firstDay, lastDay } from '../../statements/dates/dates.ts';
import type { DataSource } from '../data/table.ts';
import { updatedOn } from './feed.ts';

/** Where the calendar lies under the base. */
export const calendarFile = 'feeds/calendar.ics';

/** A calendar program takes no more events than this gladly. */
const mostEvents = 1000;
/** What can mean more days than a month is no event of a day. */
const longest = 31;

/** The latest occasions whose day is known, as a calendar (RFC 5545): an event of whole days for each entry. */
export function icalendar(source: DataSource, words: InterfaceWords): string {
  const { articles, site } = source.archive;
  const events = articles.filter(isDated).slice(-mostEvents).toReversed();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Communiqué//Archive//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(site.title)}`,
    `X-WR-CALNAME:${escaped(site.title)}`,
    ...events.flatMap((article) => eventLines(article, source, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function isDated({ date, status }: ArchivedArticle): boolean {
  if (status === 'withdrawn' || date.earliest === null || date.latest === null || /[?~%X]/.test(date.edtf))
    return false;
  return (
    (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000 < longest && date.edtf.length > 'YYYY-MM'.length
  );
}

function eventLines(article: ArchivedArticle, { addressOf }: DataSource, words: InterfaceWords): string[] {
  const { date, title, occasion, place, statements, corrections, status } = article;
  const told = status === 'current' ? undefined : words.said.status[status];
  const names = [...new Set(statements.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker.name)))];
  const address = addressOf(articlePath(article.slug));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(address)}`,
    `DTSTAMP:${compact(updatedOn(article))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(firstDay(date))}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(lastDay(date)))}`,
    `SEQUENCE:${corrections.length}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped([told, occasion, names.join(', ')].filter(Boolean).join('\n'))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A text of iCalendar (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const encoder = new TextEncoder();

/** Whether every sign is a byte. */
function isPlain(line: string): boolean {
  return /^[\x20-\x7e]*$/.test(line);
}

/** A line cut at 75 bytes, at whole characters (RFC 5545, 3.1). */
function folded(line: string): string {
  // A unit of UTF-16 is three bytes at most: nearly every line is short enough whatever is in it.
  if (line.length <= 25 || (line.length <= 75 && isPlain(line))) return line;
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const own = character <= '\x7f' ? 1 : encoder.encode(character).length;
    if (bytes + own > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += own;
  }
  return [...lines, current].join('\r\n');
}
