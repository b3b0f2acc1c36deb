import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import type { SpokenForm } from '../text-kind.ts';

/** What may stand in an office that goes without a name. */
export const ofOffice = /^(?:the|foreign|prime|first|deputy|vice|acting|under|assistant|general)$/u;
const between = /^(?:then|also|again|next|now)$/u;
const toward = /^(?:to|with|on|upon)$/u;
const meets = /^(?:saw|met|spoke|found|gave|took|sent|brought|sought|dined|lunched|had)$/u;
/** Who does so answers what somebody else said. */
const answers = /^(?:agreed|thanked|rejoined|retorted|concurred|acquiesced|demurred)$/u;

/** "I showed the President the draft. He said": whom whoever writes does something with is "he" in the next sentence. */
export function addressedByWriter(form: SpokenForm, sentence: Sentence): Stretch | undefined {
  return sentence.tokens[0]?.text === 'I' ? behindVerb(form, sentence.tokens.slice(1)) : undefined;
}

/** "The President told the Ambassador that": to whom somebody speaks in a sentence that begins with who speaks. */
export function hearerIn(form: SpokenForm, sentence: Sentence, subject: Stretch | undefined): Stretch | undefined {
  const { tokens } = sentence;
  const begins = subject ? tokens.findIndex(({ start }) => start >= subject.end) : isPronoun(form, tokens[0]) ? 1 : -1;
  return begins === -1 ? undefined : behindVerb(form, tokens.slice(begins));
}

/** Whether a sentence begins with "he" or "she". */
export function beginsWithPronoun(form: SpokenForm, { tokens }: Sentence): boolean {
  return isPronoun(form, tokens[0]);
}

/** "She thanked him and said", "He replied": whether whoever "he" or "she" is answers somebody. */
export function isAnswer({ words }: SpokenForm, { tokens }: Sentence): boolean {
  const verb = tokens[between.test(tokens[1]?.lower ?? '') ? 2 : 1]?.lower ?? '';
  return words.answering.has(verb) || answers.test(verb);
}

/** Whether one sentence begins with "she" and the next with "he". */
export function isOtherPronoun(form: SpokenForm, one: Sentence, next: Sentence): boolean {
  const [first, second] = [one.tokens[0], next.tokens[0]];
  return isPronoun(form, first) && isPronoun(form, second) && first?.lower !== second?.lower;
}

function isPronoun({ words }: SpokenForm, token: Token | undefined): boolean {
  const gender = words.pronouns.get(token?.lower ?? '');
  return gender === 'male' || gender === 'female';
}

/** The office that the object of a verb is: behind an article the office alone, as in "the President Ada Marsh's article". */
function behindVerb({ words }: SpokenForm, tokens: readonly Token[]): Stretch | undefined {
  const verb = between.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const said = tokens[verb]?.lower ?? '';
  if (!words.verbs.has(said) && !meets.test(said) && words.pastTense?.test(said) !== true) return undefined;
  const behind = verb + (toward.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
  const [first, ...others] = tokens.slice(behind);
  // "I saw Mr. Marsh today": a name
  const named = first && !words.determiners.has(first.lower) ? nameFrom(tokens.slice(behind), words.titles) : undefined;
  if (named) return named;
  if (!first || !words.determiners.has(first.lower)) return undefined;
  const isOffice = ({ lower, text }: Token) =>
    words.offices.has(lower) || (/^\p{Lu}/u.test(text) && ofOffice.test(lower));
  const end = others.findIndex((token) => !isOffice(token));
  const office = others.slice(0, end === -1 ? undefined : end);
  const [begins, ends] = [office[0], office.at(-1)];
  const isGenitive = /^['’]s?$/u.test(others[office.length]?.text ?? '');
  return begins && ends && /^\p{Lu}/u.test(ends.text) && !isGenitive
    ? { start: begins.start, end: ends.end }
    : undefined;
}

/** The name that some words begin with, with what stands in front of it: "Mr. Marsh", "Lund", and no possessive. */
function nameFrom(tokens: readonly Token[], titles: ReadonlyMap<string, unknown>): Stretch | undefined {
  const end = tokens.findIndex(({ text }) => !/^(?:\p{Lu}[\p{L}’-]+|\.|al|de|von|van|bin)$/u.test(text));
  const own = tokens.slice(0, end === -1 ? undefined : end).filter(({ text }) => text !== '.');
  const [begins, ends] = [own[0], own.at(-1)];
  const isGenitive = /^['’]s?$/u.test(tokens[end]?.text ?? '') || /['’]s$/u.test(ends?.text ?? '');
  if (!begins || !ends || isGenitive || own.length > 4 || !/^\p{Lu}\p{Ll}/u.test(ends.text)) return undefined;
  return own.length === 1 && titles.has(begins.lower) ? undefined : { start: begins.start, end: ends.end };
}
