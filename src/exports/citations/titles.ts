/** The marks around a title, and whether the sign behind it stands within them. */
export interface TitleMarks {
  open: string;
  close: string;
  /** A comma and a full stop stand in front of the closing mark, as American styles have it. */
  takesComma?: boolean;
}

/** Titles in double marks with signs within them, and with signs behind them; and in single ones. */
export const american: TitleMarks = { open: '“', close: '”', takesComma: true };
export const double: TitleMarks = { open: '“', close: '”' };
export const single: TitleMarks = { open: '‘', close: '’' };

/** A title in its marks, with other marks for what is quoted in it, and a sign that ends the part of the citation behind it. */
export function titled(title: string, marks: TitleMarks, sign = ''): string {
  const { open, close, takesComma = false } = marks;
  const own = nested(title, marks);
  if (takesComma) return `${open}${withSign(own, sign)}${close}`;
  const ends = /[?!…]$/.test(title) || (sign === '.' && title.endsWith('.')) ? '' : sign;
  return `${open}${own}${close}${ends}`;
}

/**
 * A text with a sign at its end, within the marks that close there: no full stop behind another end of a sentence, and no comma behind a
 * full stop unless it is that of an abbreviation (The Chicago Manual of Style, 17th edition, 6.9 and 6.125).
 * `withSign('Who says ‘no’', ',') // => 'Who says ‘no,’'`
 */
export function withSign(text: string, sign: string): string {
  if (sign === '') return text;
  const closing = text.includes('‘') ? '”’' : '”';
  let end = text.length;
  while (closing.includes(text[end - 1] ?? ' ')) end -= 1;
  const core = text.slice(0, end);
  if (sign === '.' && /[.?!…。？！؟]$/.test(core)) return text;
  return `${sign === ',' ? withoutStop(core) : core}${sign}${text.slice(end)}`;
}

/** A title without the full stop at its end, unless that belongs to an abbreviation: `withoutStop('In the U.S.') // => 'In the U.S.'` */
export function withoutStop(title: string): string {
  return /[.。]$/.test(title) && !/(?:\.|(?<!\p{L})(?:\p{L}|Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|No|etc|al))\.$/iu.test(title)
    ? title.slice(0, -1)
    : title;
}

/** What is quoted in a title in the other kind of marks than those around it. */
function nested(title: string, { open }: TitleMarks): string {
  if (!/["“”‘’]/.test(title)) return title;
  if (open === single.open) return title.replace(/‘([^‘’]*)’(?!\p{L})/gu, '“$1”');
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  // Straight marks come in pairs, or nobody can tell which they are.
  return inner.replace(/"([^"]*)"/g, '‘$1’');
}
