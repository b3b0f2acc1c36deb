import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Byline, Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Sentence, findSentences } from '../../text/sentences.ts';
import { type Form, isStage } from '../form.ts';
import type { Label } from './labels.ts';
import { cutMark } from './numbered-lines.ts';
import type { ReadingStyle } from '../text-kind.ts';

/** A paragraph that somebody says, in the pieces in which it is printed. */
export type Spoken = readonly Stretch[];

/** What one person says until the next label. */
export interface Turn {
  label: Label;
  paragraphs: Spoken[];
  /** Which of them stand first below a heading. */
  sections: number[];
}

/** "(Laughter.)" in front of words, and where it stands alone. */
const aside = /^(?:[([][^()[\]\n]{2,80}[)\]]\.?\s*)+/u;
const rule =
  /^(?:(?:[*#_=~•-]\s?){2,}|\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,3}\/\d{1,3}\s{1,9}\d{2}-\d{5})$/iu;
const end =
  /^[–—-]{0,3}\s?(?:the )?end(?: of (?:the )?(?:transcript|remarks|briefing|interview|conversation|meeting|text|call))?[.\s]*(?:\d{1,2}:\d{2}.{0,16}|[–—-]{1,3})?$/iu;
/** "(Laughter.)" and the like behind words. */
const asideBehind = /(?<=[.!?…]["'”’»]{0,2}\s{0,3})[([][^()[\]\n]{1,80}[)\]]\.?\s*$/u;
/** A paragraph that an editor put between brackets. */
const bracketed = /^(?:\[[^[\]]{2,600}\]|\([^()]{2,300}\))$/u;

/** What a page or a press office prints below the words, and nobody says. */
const notice =
  /^(?:for (?:information|the use of) (?:of )?(?:the )?(?:media|press)\b|not an official (?:record|document)|this record contains the (?:original )?text\b|for (?:further|more|additional|all) (?:information|details|enquiries|inquiries)\b|(?:for )?(?:media|press) (?:enquiries|inquiries|queries)\b|if you are not a journalist\b|issued by\b.{0,90}$|(?:media|press) (?:contacts?|enquiries|inquiries|service|office)\b|contacts?(?: us)?:?$|moved (?:for leave|that)\b|(?:the )?members of the .{3,60} observed\b|was this page|this e-?mail\b|(?:we|this (?:site|website)) uses? cookies|(?:accept|reject|manage) (?:all )?(?:cookies|preferences)|all rights reserved|copyright\b|©|(?:to )?share (?:this|on)\b|follow us\b|subscribe\b|sign up\b|read (?:more|also)\b|see also\b|you (?:may|might) also\b|related (?:content|topics|links|articles|documents|posts|news|stories)\b|(?:original|previous|next|older|newer) (?:article|post|entry)\b|(?:leave|post) a (?:reply|comment)\b|\d+ (?:responses?|comments?|replies) (?:to|on)\b|no comments\b|\(?(?:the )?views expressed\b|your e-?mail address will\b|powered by\b|the post .{3,200} (?:appeared|first appeared) |latest (?:threads|posts)$|.{0,20}\bon social media$|reply · |more on this|most (?:viewed|read|popular)|(?:[¹²³⁴-⁹*†•–-]+|\[?\d{1,2}\]?)\s?(?:source|see|ibid|document|telegram|not (?:found|printed)|printed|attached|made|delivered|released|issued|press release|for (?:the )?text|reference is)\b|\d{1,2}\.\s(?:ante|supra|infra|not printed)\b|back to top|print this|to be continued\b|\*?\d{6,12}\*?$|(?:§ ?)?(?:some|an|several|many) hon(?:\.|ou?rable) members?(?:\s?:| rose|$)|rose[.—–-]{0,3}$|disclaimer\s?(?::|$)|suggest to a friend|this site uses akismet|\p{Lu}[\p{L} ,\d]{3,30} PARLIAMENTARY DEBATES(?: \d+)?$)/iu;

/** "1. Source: National Archives": with it begin the notes of an editor. */
export const sourceNote = /^(?:\[?\d{1,2}[\].]?|[*†•–-])\s?source:/iu;

/** "Briefing by the Spokesperson for the President of the Assembly": somebody else has what stands below it. */
export const briefedBy = /^(?:\*\* ?)?(?:press |noon )?briefing by\b[^.!?]*$/iu;

/** A heading with a number is no longer. */
const longestNumbered = 240;

/** The turns of a text whose labels say who speaks. */
export function turnsIn(form: Form): Turn[] {
  const { blocks, labels, printed } = form;
  const last = printed.findIndex((line, index) => index > form.head && line.length < 60 && end.test(line.trim()));
  const turns: Turn[] = [];
  let isOver = false;
  blocks.slice(0, last === -1 ? undefined : last).forEach((block, index) => {
    const label = labels[index];
    if (label) {
      turns.push({ label, paragraphs: [], sections: [] });
      isOver = false;
    }
    const turn = turns.at(-1);
    // A numbered heading begins another part.
    if (!label && /^\d{1,2}[.)]\s+\p{Lu}/u.test(printed[index] ?? '') && isHeadingLine(printed[index] ?? ''))
      isOver = true;
    // "To ask the Minister whether": a question that is set down, by nobody whom a label tells.
    if (!label && /^To ask (?:the|His|Her) \p{Lu}/u.test((printed[index] ?? '').slice(0, 40))) isOver = true;
    if (!label && (sourceNote.test(printed[index] ?? '') || briefedBy.test((printed[index] ?? '').slice(0, 100))))
      isOver = true;
    // "(2) Invitation of students from the Governments of …", however long, in front of the next label.
    const isNumbered =
      !label &&
      labels[index + 1] !== undefined &&
      block.end - block.start <= longestNumbered &&
      /^\(?\d{1,2}[.)]\s+\p{Lu}/u.test(printed[index] ?? '') &&
      !/[.!?…:;,]["'”’»)]*$/u.test(printed[index] ?? '');
    const isHeading =
      isNumbered ||
      (!label &&
        isHeadingLine(printed[index] ?? '') &&
        /^(?:\*\*|[“"]?\p{Lu}\S* \S|[A-Z]{2,6}$)/u.test(printed[index] ?? ''));
    if (isHeading && turn && turn.paragraphs.length > 0 && (printed[index] ?? '').startsWith('**'))
      turn.sections.push(turn.paragraphs.length);
    const spoken = isOver || isHeading ? [] : spokenIn(form, block, label?.said);
    if (turn && spoken.length > 0) turn.paragraphs.push(spoken);
  });
  return turns;
}

/** What of a block was said: behind its label, and without what tells of the room. */
export function spokenIn({ text, words }: Form, { pieces }: { pieces: readonly Stretch[] }, from = 0): Spoken {
  const own = pieces
    .filter((piece) => piece.end > from)
    .map((piece) => ({ start: Math.max(piece.start, from), end: piece.end }))
    .flatMap((piece) => (text.includes(cutMark, piece.start) ? cutAt(text, piece) : [piece]));
  const [first] = own;
  if (!first) return [];
  const line = text.slice(first.start, first.end);
  // "The committee has not met since March. We ask for a date." is said.
  const isMoved =
    from === 0 &&
    line.length < 600 &&
    line
      .trim()
      .split(/(?<=\p{Ll}{3}[.!?])\s+(?=\p{Lu})/u)
      .every((sentence) => isStage(sentence, words.forms));
  if (
    isMoved ||
    isNotice(line) ||
    bracketed.test(line.trim()) ||
    rule.test(line.trim()) ||
    words.furniture.some((pattern) => pattern.test(line))
  )
    return [];
  first.start += aside.exec(line)?.[0].length ?? 0;
  first.start += /^\s*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const last = own.at(-1) ?? first;
  last.end -= asideBehind.exec(text.slice(Math.max(last.start, last.end - 120), last.end))?.[0].length ?? 0;
  last.end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return own.filter((piece) => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
}

/** What is said between the numbers of lines. */
function cutAt(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(pieceOfLine)].flatMap(({ 0: piece, index }) => {
    const own = piece.trim();
    const from = start + index + piece.indexOf(own);
    return own === '' ? [] : [{ start: from, end: from + own.length }];
  });
}
const pieceOfLine = new RegExp(`[^${cutMark}]+`, 'gu');

/** Whether a line is what a page prints below words, as for cookies, contacts and shares. */
export function isNotice(line: string): boolean {
  return (line.length < 300 && (notice.test(line) || isPageHead(line))) || line.endsWith('↩');
}

/** "S/PV.9912   The situation in the strait   04/03/2031", as the pages of a record have above. */
function isPageHead(line: string): boolean {
  const [first = '', ...others] = line.split(/\s+/u);
  const last = others.at(-1) ?? '';
  const isSymbol = (part: string) => /^[A-Z]{1,6}\/.{0,40}\d/u.test(part);
  const isDay = (part: string) => /^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(part);
  return (isSymbol(first) && isDay(last)) || (isDay(first) && isSymbol(last));
}

/** A short line without the end of a sentence. */
export function isHeadingLine(line: string): boolean {
  return line.length <= 90 && line.split(/\s+/).length <= 12 && !/[.!?…:;,]["'”’»)]*$/u.test(line);
}

/** The words of a turn. */
export function wordsOfTurn(text: string, { paragraphs }: Pick<Turn, 'paragraphs'>): string {
  return paragraphs.map((spoken) => spoken.map(({ start, end: to }) => text.slice(start, to)).join(' ')).join('\n');
}

/** Whether words end as a question does. */
export function endsAsQuestion(words: string): boolean {
  return /[?？]["'”’»)\]]*(?:\s*[([][^()[\]]{1,60}[)\]])?\s*$/u.test(words);
}

/** A turn or a speech as statements: one, or one for each paragraph. */
export function statementsOf(
  text: string,
  paragraphs: readonly Spoken[],
  { doubt, ...said }: Pick<Utterance, 'speaker' | 'sourcing' | 'sentence'> & { by: Byline; doubt?: string | undefined },
  { paragraphs: style }: ReadingStyle,
): Utterance[] {
  const groups = style === 'each' ? paragraphs.map((spoken) => [spoken]) : [paragraphs];
  return groups.flatMap((group): Utterance[] => {
    const parts = joined(text, group.flat());
    const { paragraph } = said.sentence;
    const told = doubt === undefined ? {} : { doubt };
    return parts.length === 0 ? [] : [{ ...said, ...told, parts, kind: 'direct', paragraph, isOpen: false }];
  });
}

/** Pieces with nothing but a blank between them as one part. */
function joined(text: string, pieces: Spoken): Stretch[] {
  const parts: Stretch[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && !/\S/u.test(text.slice(last.end, piece.start))) last.end = piece.end;
    else parts.push({ ...piece });
  }
  return parts;
}

/** A stretch of a text as a sentence in which names are looked for. */
export function sentenceOf(text: string, stretch: Stretch, number: number, words: ReportingWords): Sentence {
  const [first, ...others] = findSentences(text, stretch, number, [], words);
  if (!first) return { tokens: [], ...stretch, paragraph: number };
  return { ...first, end: others.at(-1)?.end ?? first.end, tokens: [first, ...others].flatMap(({ tokens }) => tokens) };
}
