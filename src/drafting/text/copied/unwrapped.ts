/** Lines that are wrapped by hand, or by a page, are no longer than this; longer ones are paragraphs. */
const longestWrapped = 112;
/** Shorter lines are headings and dates, which say nothing of how a text is wrapped. */
const shortestWrapped = 40;
/** Lines that break off in the middle of a sentence, so many at least, and so much of all that could; of these every fourth in front of a small letter. */
const fewestOpen = 2;
const mostlyOpen = 0.5;
/** A page has letters of different widths: its lines are full from this part of the longest on. */
const fullShare = 0.86;
/** A page leaves so much of a line empty at most, but for the word that did not go into it. */
const looseShare = 0.08;
const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;
/** What begins a line of its own: a sign or number of a list, a title of somebody in one; a label, but in the middle of a sentence. */
const beginsPoint = /^(?:[•‣●▪◦·*–—-]\s|\(?(?:\d{1,3}|\p{Ll}|[ivx]{1,5})[.)]\s)/u;
const title = 'H.E.';
const beginsLabel = /^\p{Lu}[^:.!?\n]{1,48}:(?:\s|$)/u;

/**
 * Which lines of a text go on in the next one, by their numbers, where a text is wrapped: into those of a width the first word of the next would not have gone. Nothing where
 * paragraphs are lines.
 */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const worded = lines.filter((line) => line.length >= shortestWrapped);
  const long = worded.filter(({ length }) => length > longestWrapped);
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  if (lengthOf(long) * 4 > lengthOf(worded)) return new Set();
  const isNext = (index: number) => (lines[index + 1] ?? '') !== '';
  const inside = [...lines.keys()].filter((index) => isNext(index) && (lines[index] ?? '').length >= shortestWrapped);
  const open = inside.filter((index) => !endsSentence.test(lines[index] ?? ''));
  const small = open.filter((index) => /^\p{Ll}/u.test(lines[index + 1] ?? ''));
  if (open.length < fewestOpen || open.length < inside.length * mostlyOpen || small.length * 4 < open.length)
    return new Set();
  const width = widthOf(open.map((index) => lines[index]?.length ?? 0));
  return new Set(
    [...lines.keys()].filter((index) => isNext(index) && goesOn(lines[index] ?? '', lines[index + 1] ?? '', width)),
  );
}

/** The usual width: nearly the longest of the lines that break off, of which a few may be longer for another reason. */
function widthOf(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length <= longestWrapped).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? longestWrapped;
}

function goesOn(line: string, next: string, width: number): boolean {
  if (beginsPoint.test(next) || (next.startsWith(title) && !line.endsWith(','))) return false;
  if (/^\p{Ll}/u.test(next)) return line.length > width * 0.5;
  const [first = ''] = next.split(' ', 1);
  const room = width - line.length - 1 - first.length;
  if (room >= width * looseShare || line.length > longestWrapped) return false;
  return !endsSentence.test(line) || (room < 0 && line.length >= width * fullShare && !beginsLabel.test(next));
}

/** Lines that break off in front of an empty one, so many at least, and so much of all that could. */
const [fewestBroken, brokenShare] = [3, 0.2];
/** Lines in turn without an empty one between them are no more of all, where a copy has one behind each. */
const mostTogether = 0.1;

/** The lines of a text that has an empty one behind each, without these: what parts its paragraphs are the empty lines that are left. */
export function withoutGaps<Line extends RegExpExecArray>(printed: readonly Line[]): readonly Line[] {
  const own = printed.map(([, line = '']) => line.trim());
  const worded = [...own.keys()].filter((at) => own[at] !== '');
  const together = worded.filter((at) => (own[at + 1] ?? '') !== '').length;
  if (together > worded.length * mostTogether) return printed;
  const mayBreak = worded.filter((at) => /^.{40,112}$/u.test(own[at] ?? ''));
  const broken = mayBreak.filter((at) => /\p{L}-?$/u.test(own[at] ?? '') && /^\p{Ll}/u.test(own[at + 2] ?? ''));
  if (broken.length < fewestBroken || broken.length < mayBreak.length * brokenShare) return printed;
  return printed.filter((_line, at) => own[at] !== '' || (own[at - 1] ?? '') === '');
}
