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
  /** Which of them stand first below a heading. */
  sections: number[];
}

/** "(Laughter.)" in front of words, and where it stands alone. */
const aside = /^(?:[([][^()[\]\n]{2,80}[)\]]\.?\s*)+/u;
const rule = /^(?:[*#_=~•-]\s?){2,}$/u;
const end =
  /^[–—-]{0,3}\s?(?:the )?end(?: of (?:the )?(?:transcript|remarks|briefing|interview|conversation|meeting|text|call))?[.\s]*(?:\d{1,2}:\d{2}.{0,16}|[–—-]{1,3})?$/iu;
/** "(Laughter.)" and the like behind words. */
const asideBehind = /(?<=[.!?…]["'”’»]{0,2}\s{0,3})[([][^()[\]\n]{1,80}[)\]]\.?\s*$/u;
/** A paragraph that an editor put between brackets. */
const bracketed = /^(?:\[[^[\]]{2,600}\]|\([^()]{2,300}\))$/u;

/** What a page or a press office prints below the words, and nobody says. */
const notice =
  /^(?:for (?:information|the use of) (?:of )?(?:the )?(?:media|press)\b|not an official (?:record|document)|for (?:further|more|additional) information\b|(?:media|press) (?:contacts?|enquiries|inquiries|service|office)\b|contacts?(?: us)?:?$|was this page|this e-?mail\b|(?:we|this (?:site|website)) uses? cookies|(?:accept|reject|manage) (?:all )?(?:cookies|preferences)|all rights reserved|copyright\b|©|share (?:this|on)\b|follow us\b|subscribe\b|sign up\b|read (?:more|also)\b|see also\b|related (?:content|topics|links|articles|documents)|more on this|most (?:viewed|read|popular)|(?:[¹²³⁴-⁹*†]+|\[?\d{1,2}\]?)\s?(?:source|see|ibid|document|telegram|not (?:found|printed)|printed|attached|for (?:the )?text|reference is)\b|back to top|print this)/iu;

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
    const isHeading = !label && isHeadingLine(printed[index] ?? '') && /^(?:\*\*|[“"]?\p{Lu}\S* \S)/u.test(printed[index] ?? '');
    if (isHeading && turn && turn.paragraphs.length > 0 && (printed[index] ?? '').startsWith('**')) turn.sections.push(turn.paragraphs.length);
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
  if (isStage || isNotice(line) || bracketed.test(line.trim()) || rule.test(line.trim()) || words.furniture.some((pattern) => pattern.test(line))) return [];
  first.start += aside.exec(line)?.[0].length ?? 0;
  first.start += /^\s*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const last = own.at(-1) ?? first;
  last.end -= asideBehind.exec(text.slice(Math.max(last.start, last.end - 120), last.end))?.[0].length ?? 0;
  last.end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return own.filter((piece) => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
}

/** Whether a line is what a page prints below words, as for cookies, contacts and shares. */
export function isNotice(line: string): boolean {
  return line.length < 300 && notice.test(line);
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

/** Questions that only ask who is next, or whether one is heard. */
const callingQuestion = /^(?:can|could|do|did|any|anyone|who|next|yes|ok|hello|sorry|are|is|shall|may|would|right|and then|questions?|all right|well|so|now|[^ ]+,)\b/iu;
/** Longer turns say something; whoever presides may lead a meeting at more length. */
const longestProcedure = 220;
const longestPresiding = 2000;

/** Whether a turn only moves things along: "Go ahead, Nora.", "Thank you. Next question."; `presides` is whether it is that of the chair. */
export function isProcedural(said: string, { procedural, presiding, courtesy }: TurnWords, presides = false): boolean {
  const plain = said
    .replace(/[([][^()[\]]{1,80}[)\]]/gu, ' ')
    .replace(/\b(Mr|Mrs|Ms|Dr)\./gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > (presides ? longestPresiding : longestProcedure)) return false;
  const sentences = sentencesIn(plain).map(({ words: sentence }) => sentence);
  // "And the alliance?" asks something.
  const isAsking = (sentence: string) =>
    sentence.endsWith('?') && sentence.split(' ').length > 2 && !callingQuestion.test(sentence);
  if (sentences.some((sentence) => isAsking(sentence) && !(presides && presiding.test(sentence)))) return false;
  return sentences.every(
    (sentence) =>
      procedural.test(sentence) ||
      procedural.test(withoutNames(sentence)) ||
      courtesy.test(sentence) ||
      (presides && presiding.test(sentence)) ||
      sentence === '',
  );
}

/** The name of who is called: "James?", "Dezi, and then Edith." */
const called =
  /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,2}(?: (?:with|from|of|at|over) (?:the )?\p{Lu}[^,;.?]{0,40})?[?,.]?$/u;
/** A call without whom it names at its end: "Go ahead, Nora." */
function withoutNames(sentence: string): string {
  const parts = sentence.split(' ');
  let count = 0;
  while (count < 4 && parts.length > 1 && /^\p{Lu}[\p{L}.'’-]{1,40}[.!?,…]*$/u.test(parts.at(-1) ?? '')) {
    parts.pop();
    count++;
  }
  return parts.join(' ');
}

/** A form of address or an initial ends no sentence. */
const abbreviated = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|No|\p{Lu})\.$/u;

/** The sentences of some words, with the place of each. */
function sentencesIn(words: string): { words: string; index: number }[] {
  const found: { words: string; index: number }[] = [];
  let index = 0;
  for (const piece of words.split(/(?<=[.!?…]["'”’)\]]{0,3})(?=\s)/u)) {
    const own = piece.trimStart();
    const last = found.at(-1);
    const at = index + piece.length - own.length;
    index += piece.length;
    if (last && abbreviated.test(last.words)) last.words = words.slice(last.index, index);
    else if (own !== '') found.push({ words: own, index: at });
  }
  return found;
}

function isThanks(sentence: string): boolean {
  return /^(?:thanks?|thank you|please \S+ \S+)\b/iu.test(sentence);
}

/** What somebody says, without the sentences at its end that only call on the next one to ask. */
export function withoutCalls(text: string, paragraphs: readonly Spoken[], words: TurnWords): Spoken[] {
  const whole = paragraphs.at(-1);
  const last = whole?.at(-1);
  if (!whole || !last) return [...paragraphs];
  const isOnlyCall = isProcedural(wordsOfTurn(text, { paragraphs: [whole] }), words) || called.test(text.slice(last.start, last.end));
  if (paragraphs.length > 1 && isOnlyCall && !isThanks(text.slice(last.start, last.end)))
    return withoutCalls(text, paragraphs.slice(0, -1), words);
  const own = text.slice(last.start, last.end);
  const sentences = sentencesIn(own);
  let end = own.length;
  let thanked: number | undefined;
  for (const { words: sentence, index } of sentences.slice(1).reverse()) {
    const isCall = called.test(sentence) || (isProcedural(sentence, words) && !isThanks(sentence));
    // "That concludes our briefing. Thank you."
    if (isThanks(sentence)) {
      thanked ??= index;
      continue;
    }
    if (!isCall || /^(?:yes|no|ok(?:ay)?|right|sure|exactly|correct|absolutely|never)\b/iu.test(sentence)) break;
    end = index;
    thanked = undefined;
  }
  if (end === own.length) return [...paragraphs];
  const kept = { start: last.start, end: last.start + own.slice(0, end).trimEnd().length };
  return [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []).slice(0, -1), kept]];
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
