import type { InterfaceWords } from './interface-words.ts';

/**
 * Writes an EDTF date (ISO 8601-2, levels 0 and 1) as people read it.
 * `formatDate('2017-03-28/2017-03-29', en) // => '28 – 29 March 2017'`
 */
export function formatDate(edtf: string, words: InterfaceWords): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatSingle(from, words);
  if (from === '' || from === '..') return words.date.until(formatSingle(to, words));
  if (to === '' || to === '..') return words.date.from(formatSingle(from, words));
  const days = [from, to].map((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
  if (days.every(Boolean)) return formatter(words, 3).formatRange(utc(from), utc(to));
  return `${formatSingle(from, words)} – ${formatSingle(to, words)}`;
}

/** The shortest form that still tells the day in its year: `29 Mar`; what has no day is written in full. */
export function formatDayInYear(edtf: string, words: InterfaceWords): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(edtf);
  if (!day) return formatDate(edtf, words);
  return new Intl.DateTimeFormat(locale(words), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(edtf));
}

/** `formatMonth('2017-03', en) // => 'March'` */
export function formatMonth(month: string, words: InterfaceWords): string {
  return new Intl.DateTimeFormat(locale(words), { month: 'long', timeZone: 'UTC' }).format(utc(month));
}

function formatSingle(text: string, words: InterfaceWords): string {
  const [, calendar = text, mark = ''] = /^(.*?)([?~%]?)$/.exec(text) ?? [];
  const plain = formatCalendar(calendar, words);
  const about = mark === '~' || mark === '%' ? words.date.about(plain) : plain;
  return mark === '?' || mark === '%' ? words.date.perhaps(about) : about;
}

function formatCalendar(text: string, words: InterfaceWords): string {
  const [day = text, time] = text.split('T');
  if (time !== undefined) return `${formatCalendar(day, words)}, ${time.slice(0, 5)}`;
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return `${words.date.season[season[2] as keyof InterfaceWords['date']['season']]} ${season[1]}`;
  if (text.includes('X')) return words.date.partly(formatUnspecified(text, words));
  return formatter(words, text.split('-').length).format(utc(text));
}

/** `201X` is the 2010s, `2017-XX` is 2017, `2017-03-XX` is March 2017. */
function formatUnspecified(text: string, words: InterfaceWords): string {
  const known = text.replace(/(?:-XX)+$/, '');
  return known.includes('X')
    ? known.replaceAll('X', '0').replace(/$/, 's')
    : formatter(words, known.split('-').length).format(utc(known));
}

function formatter(words: InterfaceWords, parts: number): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) fields.month = 'long';
  if (parts > 2) fields.day = 'numeric';
  return new Intl.DateTimeFormat(locale(words), fields);
}

/** Day before month in English too: most readers of an international archive write it so. */
function locale(words: InterfaceWords): string {
  return words.tag === 'en' ? 'en-GB' : words.tag;
}

function utc(text: string): Date {
  const [year = '', month = '01', day = '01'] = text.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
