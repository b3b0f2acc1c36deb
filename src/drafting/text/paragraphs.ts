/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Lines that are wrapped by hand are shorter than this; longer ones are paragraphs. */
const longestWrappedLine = 100;
/** Shorter lines are headings and dates, which say nothing of how a text is wrapped. */
const shortestWrappedLine = 45;
/** The sign that begins a point of a list; a hyphen on both sides sets off a heading. */
const bullet = /^(?:[•‣●▪◦·*]\s*|-\s(?!.*\s-$)\s*)/u;
/** A sign of a list stands no further from its point. */
const longestSign = 40;
/** A heading as wikis print it, and a line with a day and a time: "July 12, 2031 / 8:42 AM". */
const heading = /^=+ .* =+$|^\p{L}{3,9} \d{1,2}, \d{4}\s*[/|•].{0,40}$/u;
const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;

/** The lines of a text that are not empty, without white space at their ends. */
export function linesOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match): Stretch => trimmed(text, match.index, match.index + match[0].length))
    .filter(({ start, end }) => end > start);
}

/** The usual width of a line where they are wrapped by hand, so that a paragraph has several; undefined where they are not. */
export function wrappedAt(text: string, lines: readonly Stretch[], fewest = 1): number | undefined {
  const joined = lines
    .filter((line, index) => isNextLine(text, line, lines[index + 1]))
    .map(({ start, end }) => text.slice(start, end))
    .filter(({ length }) => length >= shortestWrappedLine);
  // A heading and a byline one below the other wrap nothing where the paragraphs are long lines.
  const long = lines.reduce(
    (sum, { start, end }) => sum + (end - start > 1.2 * longestWrappedLine ? end - start : 0),
    0,
  );
  if (long * 2 > text.length) return undefined;
  const widths = joined.map(({ length }) => length).sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? Infinity;
  // Most lines of a wrapped text end in the middle of a sentence; where paragraphs are single lines, hardly any does.
  const open = joined.filter((line) => !endsSentence.test(line)).length;
  return joined.length >= fewest && median <= longestWrappedLine && open * 2 > joined.length ? median : undefined;
}

function isNextLine(text: string, line: Stretch, next: Stretch | undefined): boolean {
  return next !== undefined && text.slice(line.end, next.start).match(/\r\n|\r|\n/g)?.length === 1;
}

/**
 * The paragraphs of a text as it was pasted: blocks with empty lines between them where lines are wrapped, else single lines.
 * White space at their ends is left out.
 */
export function findParagraphs(text: string): Stretch[] {
  const lines = linesOf(text);
  const isWrapped = (line: Stretch, next: Stretch | undefined) => isNextLine(text, line, next);
  const signs = lines.map(({ start, end }) => bullet.exec(text.slice(start, end))?.[0] ?? '');
  // A list has two points at least, each of a few lines at most.
  const isOfList = (index: number) =>
    signs[index] !== '' &&
    signs.slice(Math.max(0, index - 4), index + 5).filter((sign) => sign === signs[index]).length > 1;
  // A list of short points is no text that is wrapped.
  const isWide =
    wrappedAt(
      text,
      lines.filter((_line, index) => !isOfList(index)),
    ) === undefined;
  const paragraphs: Stretch[] = [];
  let continues = false;
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const isOwn = isOfList(index);
    const start = line.start + (isOwn ? (signs[index] ?? '').length : 0);
    if (continues && last && !isOwn) last.end = line.end;
    else paragraphs.push({ start, end: line.end });
    const next = lines[index + 1];
    // A line that begins with a small letter goes on, however wide the lines are.
    const isHeading = [line, next].some((each) => each && heading.test(text.slice(each.start, each.end)));
    continues = isWrapped(line, next) && !isHeading && (!isWide || /^\p{Ll}/u.test(text.slice(next?.start, next?.end)));
  });
  return paragraphs;
}

/** Whether a paragraph is a point of a list. */
export function isPoint(text: string, { start }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - longestSign), start);
  const sign = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return sign.trim() !== '' && bullet.exec(sign.trimStart() + text.slice(start, start + 1))?.[0] === sign.trimStart();
}

function trimmed(text: string, start: number, end: number): Stretch {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
