import type { ReportingWords } from '../../languages/reporting-words.ts';
import { firstPhrase } from '../text/first-phrase.ts';
import { type Phrase, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import { beginningOf } from './bounds-of-said.ts';
import { isClosedQuote } from './cue-context.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { isRelative, ownerOf } from './loose-quote-speaker.ts';
import { isSaid } from './loose-quotes.ts';
import { colonNaming, headlineNaming, signatureNaming } from './name-and-colon.ts';
import { readBack, readReported } from './read-back.ts';
import { isQuoteOnly, readQuotation } from './read-quotation.ts';
import type { Reading } from './reading.ts';
import { contentOf } from './said-words.ts';
import { type Utterance, utteranceOf } from './utterance.ts';

/** "Ada Marsh, Harbour Institute" */
const nameInLine = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Lu}[^.!?;:]{2,80}\.?$/u;

/** Reads what is said in a sentence, in order; what only goes on with the statement before is added to that. */
export function readSentence(reading: Reading): Utterance[] {
  const { sentence, words, previous } = reading;
  const { tokens } = sentence;
  const signed = readSignature(reading) ?? readNameInside(reading);
  if (signed) return signed;
  const openEnd = takeUp(reading);
  const back = readBack(reading);
  if (back) return back;
  const cues = findCues(tokens, words);
  const named = readNamed(sentence, cues, words);
  if (named) return [named];
  const reported = cues.length === 0 ? readReported(reading) : undefined;
  if (reported) return [reported];
  const { found, claimed } = readCued(reading, cues, openEnd);
  if (!isQuoteOnly(tokens)) found.push(...readLoose(reading, cues, claimed));
  else if (tokens[0]?.run?.continues && previous) previous.goesOn = sentence;
  else return readQuotation(reading);
  return found.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/** "— Ada Marsh", behind a quotation or in the line under it, is its speaker, and of no other words. */
function readSignature({ sentence: { tokens, paragraph }, previous, before }: Reading): Utterance[] | undefined {
  const [first, second] = tokens;
  const isSignature =
    first !== undefined &&
    /^[—–-]$|^--$/.test(first.text) &&
    tokens.length <= 12 &&
    /^\p{Lu}/u.test(second?.text ?? '');
  if (!isSignature || !previous || !before) return undefined;
  const to = tokens.findIndex(({ text: mark }, index) => index > 0 && /^[,.(]$/.test(mark));
  const speaker = stretchOf(tokens, { from: 1, to: to === -1 ? tokens.length : to });
  if (previous.by === 'free' && previous.sentence === before) {
    Object.assign(previous, { speaker, by: 'cue' });
    return [];
  }
  // It had been read as going on with the words before.
  const isName = tokens.slice(1, to === -1 ? undefined : to).every(({ text: word }) => /^\p{Lu}/u.test(word));
  const isLast = isName && previous.goesOn === before && previous.parts.length > 1;
  const part = isLast ? previous.parts.pop() : undefined;
  return part && [{ parts: [part], kind: 'direct', speaker, by: 'cue', paragraph, sentence: before, isOpen: false }];
}

/** “Grain will pass. / Ada Marsh, Harbour Institute.”: a name in the last line of a quotation, inside its marks, is its speaker. */
function readNameInside({ text, sentence: { tokens }, previous }: Reading): Utterance[] | undefined {
  const [first, ...more] = tokens;
  if (!first?.run?.continues || first.run.isOpen || more.length > 0 || previous?.by !== 'free') return undefined;
  const name = nameInLine.exec(text.slice(first.run.innerStart, first.run.innerEnd))?.[1];
  if (name === undefined) return undefined;
  const speaker = { start: first.run.innerStart, end: first.run.innerStart + name.length };
  Object.assign(previous, { speaker, by: 'cue', isOpen: false });
  return [];
}

/**
 * A paragraph that takes up an open quotation goes on with the statement before, up to where the marks close; gives where
 * that ended until now.
 */
function takeUp({ sentence: { tokens }, previous }: Reading): number | undefined {
  const [first] = tokens;
  const last = previous?.parts.at(-1);
  if (!first?.run?.continues || !last || last.end >= first.start) return undefined;
  const { end } = last;
  last.end = first.end;
  return end;
}

/** A name and a colon, or a dash, in place of a verb. */
function readNamed(sentence: Sentence, cues: readonly Cue[], words: ReportingWords): Utterance | undefined {
  const { tokens } = sentence;
  const named =
    colonNaming(tokens, cues, words) ?? signatureNaming(tokens, cues, words) ?? headlineNaming(sentence, cues, words);
  const utterance = named && utteranceOf(sentence, [named.said], { who: named.who, by: 'cue' }, words);
  if (utterance) utterance.cue = stretchOf(tokens, named.colon);
  return utterance;
}

/** What the cues of a sentence introduce, with the numbers of the tokens that they claim. */
function readCued(
  reading: Reading,
  cues: readonly Cue[],
  openEnd: number | undefined,
): { found: Utterance[]; claimed: Set<number> } {
  const { text, sentence, words, previous } = reading;
  const { tokens } = sentence;
  const goesOn = tokens[0]?.run?.continues === true;
  const found: Utterance[] = [];
  const claimed = new Set<number>();
  let free = 0;
  let subject: Phrase | undefined;
  for (const [number, cue] of cues.entries()) {
    const limit = Math.min(...cues.slice(number + 1).map((later) => beginningOf(tokens, later, words)), tokens.length);
    const who = cue.subject ?? (cue.kind === 'source' ? undefined : carriedTo(tokens, cue, cues, subject, words));
    if (cue.kind !== 'source') subject = cue.subject ?? subject;
    const led = found.at(-1);
    if (led && repeatsTag(tokens, cue, claimed, words)) {
      led.tag = { speaker: stretchOf(tokens, cue.subject), cue: stretchOf(tokens, cue.phrase) };
      led.isOpen = false;
      continue;
    }
    const content = contentOf(text, tokens, cue, free, limit, words);
    if (!content) continue;
    const { phrases, isOpen, isRight } = content;
    const by = cue.subject ? 'cue' : 'carried';
    const isTakenUp = goesOn && phrases[0]?.from === 0;
    if (isTakenUp && previous && !previous.cue) {
      // The tag stands in the paragraph where the quotation closes.
      Object.assign(previous, { cue: stretchOf(tokens, cue.phrase), speaker: stretchOf(tokens, who), by, isOpen });
      previous.goesOn = sentence;
      previous.parts.push(...phrases.slice(1).flatMap((phrase) => stretchOf(tokens, phrase) ?? []));
    } else {
      // A tag of its own: the paragraph is a statement by itself.
      const last = previous?.parts.at(-1);
      if (openEnd !== undefined && last && phrases[0]?.from === 0) last.end = openEnd;
      const utterance = utteranceOf(sentence, phrases, { cue, who, by }, words);
      if (!utterance) continue;
      utterance.isOpen = isOpen && !isLedTo(tokens, cues, cue, phrases, words);
      if (phrases[0]?.from === 0) takeBack(utterance, reading);
      found.push(utterance);
    }
    for (const { from, to } of phrases) for (let index = from; index < to; index++) claimed.add(index);
    free = Math.max(free, isRight ? limit : cue.whole.to);
  }
  return { found, claimed };
}

/**
 * “A,” Marsh said. / “B.” / “C,” Marsh said.: a paragraph between two tags of the same verb and speaker is said with the second,
 * which says anew who speaks. Another verb ("added") leaves it with the first.
 */
function takeBack(utterance: Utterance, { text, sentence, previous, before, words }: Reading): void {
  const part = previous?.parts.at(-1);
  const isBetween =
    previous?.goesOn !== undefined &&
    previous.goesOn === before &&
    part?.start === before.start &&
    before.paragraph === sentence.paragraph - 1 &&
    previous.paragraph < before.paragraph;
  if (!isBetween || previous.parts.length < 2) return;
  const printed = (place: Stretch | undefined) => text.slice(place?.start, place?.end).toLowerCase();
  const [first, second] = [printed(previous.speaker), printed(utterance.speaker)];
  const isSame = first === second || words.pronouns.has(second) || words.messages.has(second.replace(/^.* /, ''));
  if (!isSame || printed(previous.cue) !== printed(utterance.cue)) return;
  previous.parts.pop();
  const [own] = utterance.parts;
  if (own) own.start = part.start;
}

/** "Marsh said “grain is rotting,” she said.": a tag behind words that a cue in front of them has already. */
function repeatsTag(
  tokens: readonly Token[],
  { kind, subject, whole }: Cue,
  claimed: ReadonlySet<number>,
  words: ReportingWords,
): boolean {
  const isPronoun = subject?.to === whole.from + 1 && words.pronouns.has(tokens[whole.from]?.lower ?? '');
  const quote = whole.from - 1;
  const isBehindWords = tokens[quote]?.kind === 'quote' && claimed.has(quote);
  return kind === 'verb' && isPronoun && isBehindWords && tokens.slice(whole.to).every(({ kind: of }) => of === 'mark');
}

/** Who says what a cue without a subject introduces: the subject before it, or, of a participle in front, the one that follows. */
function carriedTo(
  tokens: readonly Token[],
  cue: Cue,
  cues: readonly Cue[],
  subject: Phrase | undefined,
  words: ReportingWords,
): Phrase | undefined {
  const later = cue.verb === 0 ? cues.find(({ kind, subject: own }) => kind !== 'source' && own) : undefined;
  // « También dijo que »: whoever spoke before goes on.
  const isAlone = words.proDrop && tokens.slice(1, cue.whole.from).every(({ text }) => !/^\p{Lu}/u.test(text));
  return subject ?? later?.subject ?? (isAlone && cue.kind === 'verb' ? undefined : firstPhrase(tokens, words));
}

/** What stands between quotation marks and no cue claimed. */
function readLoose(
  { text, sentence, words, previous }: Reading,
  cues: readonly Cue[],
  claimed: ReadonlySet<number>,
): Utterance[] {
  const { tokens, paragraph } = sentence;
  return tokens.flatMap((token, index) => {
    if (!token.run || claimed.has(index) || token.run.continues || !isSaid(text, token, tokens, index, words))
      return [];
    const owner = ownerOf(tokens, index, words);
    const said = cues.findLast((cue) => cue.subject && cue.subject.to <= index && !isRelative(tokens, cue, words));
    // "“They agree with us” on grain": what a sentence begins with goes on from the one before.
    const follows = index === 0 && previous?.isOpen === true && previous.paragraph === paragraph;
    const part = stretchOf(tokens, { from: index, to: index + 1 });
    if (follows && !owner && part && isClosedQuote(token) && previous.cue) {
      previous.parts.push(part);
      previous.goesOn = sentence;
      return [];
    }
    const who = owner?.who ?? said?.subject ?? (follows ? undefined : firstOfClause(tokens, index, words));
    const by = owner ? 'carried' : 'free';
    const utterance = utteranceOf(sentence, [{ from: index, to: index + 1 }], { who, by }, words);
    if (utterance && owner) utterance.cue = stretchOf(tokens, owner.noun);
    return utterance ?? [];
  });
}

/** Tokens of a clause that are looked at for whom it is about. */
const longestClause = 150;

/** Whom the clause of a token is about; a semicolon parts clauses. */
function firstOfClause(tokens: readonly Token[], index: number, words: ReportingWords): Phrase | undefined {
  let from = index;
  while (from > 0 && tokens[from - 1]?.text !== ';') from--;
  const phrase = firstPhrase(tokens.slice(from, from + longestClause), words);
  return phrase && { from: phrase.from + from, to: phrase.to + from };
}

/** Whether a cue in front of a quotation led to it already: “She scolded him: ‘No,’ she said.” Nothing goes on behind the tag. */
function isLedTo(
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  phrases: readonly Phrase[],
  words: ReportingWords,
): boolean {
  const [first] = phrases;
  if (!first || first.to > cue.whole.from) return false;
  const lead = tokens[first.from - 1]?.text ?? '';
  // "She scolded him: “…,” she said."
  const isVerb = tokens
    .slice(Math.max(1, first.from - 4), first.from)
    .some(({ lower }) => words.pastTense?.test(lower));
  if (lead === ':' && isVerb) return true;
  const isLed = /^[:,]$/.test(lead);
  return isLed && cues.some((other) => other !== cue && other.kind === 'verb' && other.whole.to <= first.from);
}
