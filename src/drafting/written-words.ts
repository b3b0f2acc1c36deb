import { onOneLine, withoutLigatures } from '../statements/text/divided-words.ts';
import { type Quotations, readQuotations } from '../statements/text/quotation-marks.ts';
import type { DraftStatement } from './draft.ts';
import { findQuotedRuns } from './text/quoted-runs.ts';

/** The words of a statement as its draft writes them, and what a person should look at in them. */
export interface WrittenWords {
  paragraphs: string[];
  doubt?: string;
}

type Said = Pick<DraftStatement, 'parts' | 'kind' | 'governingVerb'>;

/** A stretch of what a report prints: between marks, which are left out here, or not. */
interface Printed {
  words: string;
  isQuoted: boolean;
  /** Of what is quoted: whether its marks stand there, and are not only guessed. */
  isOpened?: boolean;
  isClosed?: boolean;
  /** Whether its paragraph leaves it open for the next. */
  isOpen?: boolean;
}

/** What a draft says where it closes a quotation that its report leaves open. */
export const unclosedDoubt = 'the report does not close this quotation: check where the words end';
const strayDoubt = 'a quotation mark of the report has no other: check which words are quoted';
const brokenDoubt = 'the quotation marks of the report do not add up, none is drafted: put them around what is quoted';

/**
 * The words of a statement, paragraph by paragraph; what stands between marks keeps every character, and the marks become “ ”. What is
 * written is read as an entry is: only what is quoted in the report may stand between marks there. Where more does, marks that have no
 * other go; where it still does, all of them: then it is a paraphrase. A doubt says so.
 */
export function writtenWords(text: string, said: Said): WrittenWords {
  // A zero byte, which Markdown cannot hold, is no character of anybody's words.
  const printed = said.parts.map(([start, end]) => withoutQuoting(text.slice(start, end).replaceAll('\0', '')));
  const pieces = printed.map(printedIn);
  const isWhole = isUnmarked(said.kind, pieces);
  const asPrinted = written(text, said, pieces, isWhole);
  // Among words that are quoted as a whole, a mark that is added would be one of them.
  const addsToWords = isWhole && isLeftOpen(pieces);
  if (!addsToWords && isReadAs(asPrinted, quotedIn(pieces, isWhole))) {
    const isDoubtful = isLeftOpen(pieces) && !addsUp(printed);
    return { paragraphs: asPrinted, ...(isDoubtful && { doubt: unclosedDoubt }) };
  }
  if (!isWhole) {
    const paired = pieces.map((piece) => piece.map((one) => (one.isQuoted ? one : withoutAnyMarks(one))));
    const paragraphs = written(text, said, paired, false);
    if (isReadAs(paragraphs, quotedIn(paired, false))) return { paragraphs, doubt: strayDoubt };
  }
  const bare = pieces.map((piece) => piece.map(withoutAnyMarks));
  return { paragraphs: written(text, { ...said, kind: 'indirect' }, bare, false), doubt: brokenDoubt };
}

/** What mail puts in front of each line that it quotes is nobody's words, nor are signs of Markdown. */
export function withoutQuoting(printed: string): string {
  return printed
    .replace(/([\r\n][ \t]*)(?:>[ \t]?)+/gu, '$1')
    .replace(/\[(?=[^[\]]{1,80}(?:\]\(http|$))|\]\(https?:[^\s()]*\)?|\*\*/gu, '');
}

/** Parts a piece of a report into what is quoted and what is not; half of a quotation that its tag interrupts has only one mark. */
function printedIn(piece: string): Printed[] {
  if (/^[«“„"][^«»“”„"]*$/u.test(piece))
    return [{ words: piece.slice(1).replace(/[,\s]+$/, ''), isQuoted: true, isOpened: true, isClosed: false }];
  if (/^[^«»“”„"]*[»”"]$/u.test(piece))
    return [{ words: piece.slice(0, -1), isQuoted: true, isOpened: false, isClosed: true }];
  const found: Printed[] = [];
  let offset = 0;
  for (const { start, end, innerStart, innerEnd, isOpen } of findQuotedRuns(piece)) {
    const words = piece.slice(innerStart, innerEnd);
    // Marks around nothing stay as they are.
    if (lettersOf(words) === '') continue;
    found.push({ words: piece.slice(offset, start), isQuoted: false });
    found.push({
      words,
      isQuoted: true,
      isOpened: innerStart > start,
      isClosed: end > innerEnd,
      isOpen,
    });
    offset = end;
  }
  // A last paragraph that opens with a mark which is never closed: its words end where it does.
  const rest = piece.slice(offset);
  const left =
    rest
      .split(/\n\s*\n/)
      .at(-1)
      ?.trimStart() ?? '';
  if (!left.startsWith('“') || left.includes('”')) return [...found, { words: rest, isQuoted: false }];
  found.push({ words: rest.slice(0, -left.length), isQuoted: false });
  return [...found, { words: left.slice(1), isQuoted: true, isOpened: true, isClosed: false }];
}

/** Whether all of a statement is somebody's words though no mark says so: a turn, or what a dash sets off, which its tag can interrupt. */
function isUnmarked(kind: Said['kind'], pieces: readonly Printed[][]): boolean {
  if (kind !== 'direct') return false;
  const marked = withMarks(pieces).join(' ').trim();
  return pieces.length > 1 ? !/[“”"«„‟»]/u.test(marked) : !/^[“"«„‟»]/u.test(marked);
}

function withMarks(pieces: readonly Printed[][]): string[] {
  return pieces.map((piece) =>
    piece.map(({ words, isQuoted, isOpen }) => (isQuoted ? `“${words}${isOpen ? '' : '”'}` : words)).join(''),
  );
}

function written(
  text: string,
  { kind, governingVerb }: Said,
  pieces: readonly Printed[][],
  isWhole: boolean,
): string[] {
  const marked = withMarks(pieces);
  const paragraphs = marked
    .join(' ')
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => onOneLine(paragraph, text).words);
  // The comma with which English printing ends a quotation in front of its tag is not the speaker's.
  const last = paragraphs.length - 1;
  paragraphs[last] = (paragraphs[last] ?? '').replace(/,”$/, '”');
  if (isWhole) return pieces.length > 1 ? [marked.map((piece) => `“${piece}”`).join(' ')] : inMarks(paragraphs);
  return kind === 'direct' ? paragraphs : asParaphrase(text, governingVerb, paragraphs);
}

/** Paragraphs of a transcript as a quotation: each opens with a mark, and the last closes it. */
function inMarks(paragraphs: readonly string[]): string[] {
  return paragraphs.map((paragraph, index) => `“${paragraph}${index === paragraphs.length - 1 ? '”' : ''}`);
}

/**
 * What is not verbatim is the author's: it loses the word that led to it, begins with a capital, or with its verb where it is no sentence
 * without ("Urged both sides to talk."), and ends with a stop.
 */
function asParaphrase(text: string, verb: Said['governingVerb'], [first = '', ...others]: readonly string[]): string[] {
  const lead = verb ? `${text.slice(verb.start, verb.end)} ` : '';
  const bare = lead === '' ? first.replace(/^(?:that|что|que|dass),?\s+|^qu[’']/iu, '') : first;
  const own = `${lead}${bare}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const all = [own, ...others];
  const end = all.at(-1) ?? '';
  all[all.length - 1] = /[.!?…]["'”’»]*$/u.test(end) ? end : `${end.replace(/[,;:\s]+$/, '')}.`;
  return all;
}

/** The words of a statement that are somebody's own: those between marks, or all. */
function quotedIn(pieces: readonly Printed[][], isWhole: boolean): string {
  return pieces
    .flat()
    .flatMap(({ words, isQuoted }) => (isQuoted || isWhole ? [words] : []))
    .join(' ');
}

/** Whether an entry of some paragraphs is read as having these words between its marks, and no others, with no mark left over. */
function isReadAs(paragraphs: readonly string[], quoted: string): boolean {
  const read = readQuotations(paragraphs);
  const verbatim = read.ranges.flatMap((ranges, index) =>
    ranges.map(({ start, end }) => (paragraphs[index] ?? '').slice(start, end)),
  );
  return !hasStrayMark(read) && lettersOf(verbatim.join(' ')) === lettersOf(quoted);
}

function lettersOf(words: string): string {
  return withoutLigatures(words).replace(/[^\p{L}\p{N}]/gu, '');
}

function hasStrayMark({ faults }: Quotations): boolean {
  return faults.some(({ kind }) => kind === 'unclosed' || kind === 'unopened' || kind === 'straight-inside');
}

/** Whether a draft writes a mark that does not stand in these pieces. */
function isLeftOpen(pieces: readonly Printed[][]): boolean {
  return pieces
    .flat()
    .some(({ isQuoted, isOpened, isClosed, isOpen }) => isQuoted && !(isOpened && isClosed) && !(isOpened && isOpen));
}

/** Whether the marks of a report add up over the pieces of a statement. */
function addsUp(pieces: readonly string[]): boolean {
  return !hasStrayMark(readQuotations(pieces.flatMap((piece) => piece.trim().split(/\s*\n\s*\n\s*/))));
}

/** What is printed without what an entry takes for marks of quotation; ’ alone opens none. */
function withoutAnyMarks({ words }: Printed): Printed {
  return { words: words.replace(/[“‟„”"＂«»「」『』｢｣〝〞‘‚‹›]/gu, ''), isQuoted: false };
}
