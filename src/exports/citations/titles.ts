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

/** What is quoted in a title in the other kind of marks than those around it, and what is quoted in that in the first kind again. */
function nested(title: string, { open }: TitleMarks): string {
  if (!/["“”‘’]/.test(title)) return title;
  const isInDouble = open === double.open;
  // Straight marks come in pairs, or nobody can tell which they are.
  const own = isInDouble ? title.replace(/"([^"]*)"/g, '“$1”') : title;
  const pairs = own.matchAll(/‘[^‘’]*’(?!\p{L})/gu);
  const singles = new Set(Array.from(pairs).flatMap(({ 0: { length }, index }) => [index, index + length - 1]));
  let depth = 0;
  return Array.from({ length: own.length }, (_, index) => {
    const sign = own[index] ?? '';
    if (sign !== '“' && sign !== '”' && !singles.has(index)) return sign;
    const opens = sign === '“' || sign === '‘';
    const level = opens ? depth + 1 : Math.max(1, depth);
    depth = opens ? level : level - 1;
    const { open: begin, close: end } = (level % 2 === 1) === isInDouble ? single : double;
    return opens ? begin : end;
  }).join('');
}
