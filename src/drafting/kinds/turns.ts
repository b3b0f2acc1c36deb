import type { ReportingWords } from '../../languages/reporting-words.ts';
import type { TurnWords } from '../../languages/turn-words.ts';
import type { Byline, Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import { type Sentence, findSentences } from '../text/sentences.ts';
import type { Form } from './form.ts';
import type { Label } from './labels.ts';
import type { ReadingStyle } from './text-kind.ts';

/** A paragraph that somebody says, in the pieces in which it is printed. */
export type Spoken = readonly Stretch[];

/** What one person says until the next label. */
export interface Turn {
  label: Label;
  paragraphs: Spoken[];
}

/** "(Laughter.)" in front of words, and where it stands alone. */
const aside = /^(?:[([][^()[\]\n]{2,80}[)\]]\.?\s*)+/u;
const rule = /^(?:[*#_=~•-]\s?){2,}$/u;
const end =
  /^(?:the )?end(?: of (?:the )?(?:transcript|remarks|briefing|interview))?[.\s]*(?:\d{1,2}:\d{2}.{0,16})?$/iu;

/** The turns of a text whose labels say who speaks. */
export function turnsIn(form: Form): Turn[] {
  const { blocks, labels, printed } = form;
  const last = printed.findIndex((line, index) => index > form.head && line.length < 60 && end.test(line.trim()));
  const turns: Turn[] = [];
  let isOver = false;
  blocks.slice(0, last === -1 ? undefined : last).forEach((block, index) => {
    const label = labels[index];
    if (label) {
      turns.push({ label, paragraphs: [] });
      isOver = false;
    }
    const turn = turns.at(-1);
    // A numbered heading begins another part.
    if (!label && /^\d{1,2}[.)]\s+\p{Lu}/u.test(printed[index] ?? '') && isHeadingLine(printed[index] ?? ''))
      isOver = true;
    const isHeading = !label && isHeadingLine(printed[index] ?? '') && /^\p{Lu}\S* \S/u.test(printed[index] ?? '');
    const spoken = isOver || isHeading ? [] : spokenIn(form, block, label?.said);
    if (turn && spoken.length > 0) turn.paragraphs.push(spoken);
  });
  return turns;
}

/** What of a block was said: behind its label, and without what tells of the room. */
export function spokenIn({ text, words }: Form, { pieces }: { pieces: readonly Stretch[] }, from = 0): Spoken {
  const own = pieces
    .filter((piece) => piece.end > from)
    .map((piece) => ({ start: Math.max(piece.start, from), end: piece.end }));
  const [first] = own;
  if (!first) return [];
  const line = text.slice(first.start, first.end);
  const isStage = from === 0 && line.length < 600 && words.forms.stage.test(line.trim());
  if (isStage || rule.test(line.trim()) || words.furniture.some((pattern) => pattern.test(line))) return [];
  first.start += aside.exec(line)?.[0].length ?? 0;
  first.start += /^\s*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return own.filter((piece) => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
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

const signs = /[^.!?…]+[.!?…]*/gu;
/** Longer turns say something. */
const longestProcedure = 220;

/** Whether a turn only moves things along: "Go ahead, Nora.", "Thank you. Next question." */
export function isProcedural(said: string, { procedural, courtesy }: TurnWords): boolean {
  const plain = said
    .replace(/[([][^()[\]]{1,80}[)\]]/gu, ' ')
    .replace(/\b(Mr|Mrs|Ms|Dr)\./gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > longestProcedure) return false;
  const sentences = plain.match(signs)?.map((sentence) => sentence.trim()) ?? [];
  return sentences.every((sentence) => procedural.test(sentence) || courtesy.test(sentence) || sentence === '');
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
