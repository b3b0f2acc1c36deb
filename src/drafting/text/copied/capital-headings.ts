/** Lines of a heading stand so near the top; a longer line heads nothing, and fewer words may be a label, or somebody's name. */
const nearTop = 10;
const longest = 300;
const fewestWords = 3;
/** Of so many lines in capitals the text is printed so. */
const mostShare = 0.3;
const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Words that no heading begins with a capital, where none of its text tells. */
const small = new Set(
  'a an and at by for from in of on or the to with et de des du la le les au aux sur en par y del los las el por con der die das und von des im zum zur mit и в о об на с по от для'.split(
    ' ',
  ),
);

/** Letters that stand for a body or a State, and could be somebody's first name. */
const letters = new Set(
  'un eu uk us usa uae au oas icc icj imf who wto ilo iom itu oic ue onu oea uno оон ес сша ук'.split(' '),
);

/**
 * How headings in capitals are read, by the numbers of their lines: each word as the text below prints it, else as headings have it; as long
 * as it was. Nothing for a text that is printed in capitals.
 */
export function readableHeadings(lines: readonly string[]): ReadonlyMap<number, string> {
  const worded = [...lines.keys()].filter((index) => (lines[index] ?? '').trim() !== '');
  const inCapitals = worded.filter((index) => isInCapitals(lines[index] ?? ''));
  if (inCapitals.length === 0 || inCapitals.length > Math.max(4, worded.length * mostShare)) return new Map();
  const body = lines.filter((line) => !isInCapitals(line)).join('\n');
  const top = worded.slice(0, nearTop).filter((index) => inCapitals.includes(index) && isHeading(lines[index] ?? ''));
  if (top.length === 0) return new Map();
  const printed = new Set(body.match(word) ?? []);
  return new Map(top.map((index) => [index, readable(lines[index] ?? '', printed)]));
}

function isInCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.length <= longest;
}

function isHeading(line: string): boolean {
  return (line.match(word)?.length ?? 0) >= fewestWords && !/:\s*$/u.test(line);
}

function readable(line: string, printed: ReadonlySet<string>): string {
  let isFirst = true;
  const cased = line.replace(word, (own) => {
    const begins = isFirst;
    isFirst = false;
    return own.length === 1 && !small.has(own.toLowerCase()) ? own : casedWord(own, printed, begins);
  });
  return cased.length === line.length ? cased : line;
}

function casedWord(own: string, printed: ReadonlySet<string>, begins: boolean): string {
  const lower = own.toLowerCase();
  const title = lower.replace(/(?<=^|d['’]|l['’])\p{L}/u, (letter) => letter.toUpperCase());
  if (printed.has(own) && own.length > 1) return own;
  // "AND THE PREMIER OF NORLAND" goes on with the line above.
  if (begins && lower !== 'and' && lower !== 'of') return title;
  if (small.has(lower)) return lower;
  if (printed.has(title)) return title;
  if (own.length <= 3 && !printed.has(lower) && (letters.has(lower) || !/[aeiouyаеёиоуыэюя]/u.test(lower))) return own;
  // A name is what the text has nowhere in small letters, or with another ending.
  const stem = title.slice(0, Math.max(4, title.length - 2));
  return !printed.has(lower) || [...printed].some((each) => each.startsWith(stem)) ? title : lower;
}
