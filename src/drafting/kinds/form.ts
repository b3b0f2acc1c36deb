import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Tongue } from '../saying/cues/tongue.ts';
import type { OddMarks } from '../saying/reading.ts';
import { type Block, findBlocks } from '../text/blocks.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Label, labelAt } from './turns/labels.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** What a text looks like before anything in it is read. */
export interface Form {
  text: string;
  words: ReportingWords;
  /** Its paragraphs, without page numbers and running heads. */
  blocks: readonly Block[];
  /** The lines of each, as printed. */
  printed: readonly string[];
  /** The label with which each begins; undefined where it has none, or where labels are too few to be those of turns. */
  labels: readonly (Label | undefined)[];
  /** How many of the blocks, from the top, are headings, dates and lists of who is there. */
  head: number;
  /** The share of the blocks below that have a word of the first person, and of those that tell who said something. */
  firstPerson: number;
  told: number;
  /** What its language builds in ways that English has not, where prose is to be read. */
  tongue?: Tongue | undefined;
  marks?: OddMarks | undefined;
}

/** Prose has so many words at least, or ends as a sentence does. */
const fewestWords = 3;
const endsSentence = /[.!?…]["'”’»)\]]*(?:\s?[[(][\dA-Z/]+[\])])?$|\p{Ll}{2}[.!?]["”]?\d{1,2}$/u;

/** What a site says of itself, in any language, and an archive of what it keeps. */
export const siteNote = /\bcookies?\b|\barchived?(?: (?:site|page|of info)|\.$)/iu;

/** The paragraphs of a text whose form counts, and the label that each may begin with. */
export interface Layout {
  blocks: readonly Block[];
  labels: readonly (Label | undefined)[];
}

/** How a text marks labels that do not begin a line, or have a line of their own and no colon. */
export interface OddLayout {
  /** The text, as long as it was, without the signs that set words in bold and with the changes of speaker of captions. */
  text: string;
  /** The label that a paragraph begins with, or that is a line of its own. */
  labelAt: typeof labelAt;
  /** Where labels begin whose lines were lost when the text was copied. */
  inlineLabel: RegExp;
}

/** Lays out a text; without `labelAt` no line of it may begin with a label. */
export function layOut(
  text: string,
  words: ReportingWords,
  { labelAt: labelIn, inlineLabel }: Partial<OddLayout> = {},
): Layout {
  const begins = (line: string) =>
    /^(?:[▪•◦‣]|[*–-] ?\p{Lu})/u.test(line) || labelIn?.(line, { start: 0, end: line.length }, words) !== undefined;
  const blocks = findBlocks(text, begins, inlineLabel);
  return {
    blocks,
    labels: blocks.map((block) => labelIn?.(text, block, words)),
  };
}

/** Looks over a text that was laid out; `labels` are those of its labels that count as turns. */
export function readForm(
  text: string,
  words: ReportingWords,
  { blocks }: Pick<Layout, 'blocks'>,
  labels: Layout['labels'],
): Form {
  const printed = blocks.map(({ start, end }) => text.slice(start, end));
  const first = labels.findIndex((label) => label !== undefined);
  const prose = printed.findIndex((line, index) => isBody(line, words) && !isNote(line, index, words));
  const top = Math.min(...[first, prose].filter((index) => index !== -1), blocks.length);
  // A page prints a summary, and below it who published what follows, and when.
  const field = printed.findLastIndex((line, index) => index > top && index < top + 9 && isField(line));
  const isSummary = printed.slice(top, field).filter((line) => isBody(line, words)).length < 3;
  const head = field > top && isSummary && (first === -1 || first > field) ? field + 1 : top;
  const body = printed.slice(head);
  return { text, words, blocks, printed, labels, head, ...voiceOf(body, words) };
}

/** Whose voice some paragraphs have, outside quotation marks. */
function voiceOf(body: readonly string[], { forms }: ReportingWords): Pick<Form, 'firstPerson' | 'told'> {
  const bare = body
    .filter((line) => endsSentence.test(line) || line.endsWith(':'))
    .map((line) => line.replace(/[“«"„][^“«"„”»]{0,600}[”»"“]/gu, ' '));
  const share = (pattern: RegExp) =>
    bare.length === 0 ? 0 : bare.filter((line) => line.search(pattern) !== -1).length / bare.length;
  return { firstPerson: share(forms.firstPerson), told: share(forms.told) };
}

/** Whether a paragraph is one that somebody wrote or said, and no heading. */
export function isBody(line: string, { forms }: ReportingWords): boolean {
  const count = line.split(/\s+/, 8).length;
  if (line.length <= longestLine && forms.salutation.test(line) && /[,!:.]$/u.test(line)) return true;
  if (forms.we.test(line.slice(0, longestLine))) return true;
  return (
    (count > fewestWords &&
      ((endsSentence.test(line) && !(count <= 6 && /(?:\d{4}z?|[ap]\.m)[.)]?$/iu.test(line))) ||
        line.endsWith(';') ||
        (count > 7 && line.endsWith(':') && line.search(forms.firstPerson) !== -1) ||
        line.length > longestLine)) ||
    /^["“«„].+["”»“][.,]?$/su.test(line)
  );
}

/** Whether a line tells what a meeting does; "Against this background, we …" is no list of votes, and "The Council has seen much. It met …" nothing of the kind. */
export function isStage(line: string, { stage }: ReportingWords['forms']): boolean {
  const [first = ''] = line.split(/(?<=\p{Ll}\.) (?=\p{Lu})/u, 1);
  return stage.test(line) && !/^Against \p{Ll}/u.test(line) && (!/^The (?:Co|Ho)/u.test(line) || stage.test(first));
}

/** "The following is a transcript of …": a line above the body that is a sentence, and is of the head all the same. */
function isNote(line: string, index: number, { forms }: ReportingWords): boolean {
  if (line.length > longestLine || index > 12) return false;
  return (
    /^[([].*[)\]]$/su.test(line) ||
    siteNote.test(line) ||
    isStage(line, forms) ||
    // “Small Ships and Large Waters”
    (index < 5 && /^["“][^"”.!?,]{3,80}["”]$/u.test(line)) ||
    (index < 5 && line.length < 200 && forms.speech.test(line) && line.search(forms.firstPerson) === -1) ||
    (/^(?:the )?following (?:is|are|was|were|statement|text|joint|security)/i.test(line) && line.length < 300)
  );
}

function isField(line: string): boolean {
  return /^(?:from|published|(?:last )?updated|delivered on|location|posted|check against|as delivered)\b[^.!?]{0,70}$/iu.test(
    line,
  );
}

/** A longer line heads nothing. */
const longestHeadLine = 1000;

/** The lines above a text, one for each that is printed. */
export function headLines({ text, blocks, head }: Form): Stretch[] {
  const end = blocks[head]?.start ?? blocks.at(-1)?.end ?? text.length;
  const start = blocks[0]?.start ?? 0;
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const own = match[0].trim();
    const from = start + match.index + match[0].indexOf(own);
    return own === '' || own.length > longestHeadLine ? [] : [{ start: from, end: from + own.length }];
  });
}
