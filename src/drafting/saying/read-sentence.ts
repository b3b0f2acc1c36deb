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
import type { Reading, SentenceRead } from './reading.ts';
import { contentOf } from './said-words.ts';
import { type Utterance, utteranceOf } from './utterance.ts';

/** "Ada Marsh, Harbour Institute" */
const nameInLine = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Lu}[^.!?;:]{2,80}\.?$/u;

/** Reads what is said in a sentence, in order; what only goes on with the statement before is added to that. */
export function readSentence(reading: Reading): SentenceRead {
  const { sentence, words } = reading;
  const { tokens } = sentence;
  const signed = readSignature(reading) ?? readNameInside(reading);
  if (signed) return signed;
  const previous = takeUp(reading) ?? reading.previous;
  const goingOn = { ...reading, previous };
  const back = readBack(goingOn);
  if (back) return back;
  const cues = findCues(tokens, words);
  const alone = readNamed(sentence, cues, words) ?? (cues.length === 0 ? readReported(goingOn) : undefined);
  if (alone) return { found: [alone], previous };
  if (isQuoteOnly(tokens)) {
    const goesOn = tokens[0]?.run?.continues === true && previous;
    return goesOn ? { found: [], previous: { ...previous, goesOn: sentence } } : readQuotation(goingOn);
  }
  const cued = readCued(goingOn, cues, reading.previous);
  const loose = readLoose({ ...reading, previous: cued.previous }, cues, cued.claimed);
  const found = [...cued.found, ...loose.found];
  return { found: found.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0)), previous: loose.previous };
}

/** "— Ada Marsh", behind a quotation or in the line under it, is its speaker, and of no other words. */
function readSignature({ sentence: { tokens, paragraph }, previous, before }: Reading): SentenceRead | undefined {
  const [first, second] = tokens;
  const isSignature =
    first !== undefined &&
    /^[—–-]$|^--$/.test(first.text) &&
    tokens.length <= 12 &&
    /^\p{Lu}/u.test(second?.text ?? '');
  if (!isSignature || !previous || !before) return undefined;
  const to = tokens.findIndex(({ text: mark }, index) => index > 0 && /^[,.(]$/.test(mark));
  const speaker = stretchOf(tokens, { from: 1, to: to === -1 ? tokens.length : to });
  if (previous.by === 'free' && previous.sentence === before)
    return { found: [], previous: { ...previous, speaker, by: 'cue' } };
  // It had been read as going on with the words before.
  const isName = tokens.slice(1, to === -1 ? undefined : to).every(({ text: word }) => /^\p{Lu}/u.test(word));
  const isLast = isName && previous.goesOn === before && previous.parts.length > 1;
  const part = isLast ? previous.parts.at(-1) : undefined;
  if (!part) return undefined;
  const signed = {
    parts: [part],
    kind: 'direct',
    speaker,
    by: 'cue',
    paragraph,
    sentence: before,
    isOpen: false,
  } as const;
  return { found: [signed], previous: withoutLastPart(previous) };
}

/** “Grain will pass. / Ada Marsh, Harbour Institute.”: a name in the last line of a quotation, inside its marks, is its speaker. */
function readNameInside({ text, sentence: { tokens }, previous }: Reading): SentenceRead | undefined {
  const [first, ...more] = tokens;
  if (!first?.run?.continues || first.run.isOpen || more.length > 0 || previous?.by !== 'free') return undefined;
  const name = nameInLine.exec(text.slice(first.run.innerStart, first.run.innerEnd))?.[1];
  if (name === undefined) return undefined;
  const speaker = { start: first.run.innerStart, end: first.run.innerStart + name.length };
  return { found: [], previous: { ...previous, speaker, by: 'cue', isOpen: false } };
}

/** The statement before with a paragraph that takes up its open quotation, up to where the marks close; none where nothing does. */
function takeUp({ sentence: { tokens }, previous }: Reading): Utterance | undefined {
  const [first] = tokens;
  const last = previous?.parts.at(-1);
  if (!first?.run?.continues || !previous || !last || last.end >= first.start) return undefined;
  return { ...previous, parts: [...previous.parts.slice(0, -1), { ...last, end: first.end }] };
}

function withoutLastPart(utterance: Utterance): Utterance {
  return { ...utterance, parts: utterance.parts.slice(0, -1) };
}

/** A name and a colon, or a dash, in place of a verb. */
function readNamed(sentence: Sentence, cues: readonly Cue[], words: ReportingWords): Utterance | undefined {
  const { tokens } = sentence;
  const named =
    colonNaming(tokens, cues, words) ?? signatureNaming(tokens, cues, words) ?? headlineNaming(sentence, cues, words);
  const utterance = named && utteranceOf(sentence, [named.said], { who: named.who, by: 'cue' }, words);
  return utterance && { ...utterance, cue: stretchOf(tokens, named.colon) };
}

/**
 * What the cues of a sentence introduce, with the numbers of the tokens that they claim. `untaken` is the statement before as it was
 * without the words of this sentence.
 */
function readCued(
  reading: Reading,
  cues: readonly Cue[],
  untaken: Utterance | undefined,
): SentenceRead & { claimed: Set<number> } {
  const { text, sentence, words } = reading;
  const { tokens } = sentence;
  const goesOn = tokens[0]?.run?.continues === true;
  const found: Utterance[] = [];
  const claimed = new Set<number>();
  let { previous } = reading;
  let free = 0;
  let subject: Phrase | undefined;
  for (const [number, cue] of cues.entries()) {
    const limit = Math.min(...cues.slice(number + 1).map((later) => beginningOf(tokens, later, words)), tokens.length);
    const who = cue.subject ?? (cue.kind === 'source' ? undefined : carriedTo(tokens, cue, cues, subject, words));
    if (cue.kind !== 'source') subject = cue.subject ?? subject;
    const led = found.at(-1);
    if (led && repeatsTag(tokens, cue, claimed, words)) {
      const tag = { speaker: stretchOf(tokens, cue.subject), cue: stretchOf(tokens, cue.phrase) };
      found[found.length - 1] = { ...led, tag, isOpen: false };
      continue;
    }
    const content = contentOf(text, tokens, cue, free, limit, words);
    if (!content) continue;
    const { phrases, isOpen, isRight } = content;
    const by = cue.subject ? 'cue' : 'carried';
    const isFromStart = phrases[0]?.from === 0;
    if (goesOn && isFromStart && previous && !previous.cue) {
      // The tag stands in the paragraph where the quotation closes.
      const behind = phrases.slice(1).flatMap((phrase) => stretchOf(tokens, phrase) ?? []);
      const [own, speaker] = [stretchOf(tokens, cue.phrase), stretchOf(tokens, who)];
      const parts = [...previous.parts, ...behind];
      previous = { ...previous, parts, cue: own, speaker, by, isOpen, goesOn: sentence };
    } else {
      // A tag of its own: the paragraph is a statement by itself.
      if (previous && untaken && isFromStart)
        previous = { ...previous, parts: [...untaken.parts, ...previous.parts.slice(untaken.parts.length)] };
      const made = utteranceOf(sentence, phrases, { cue, who, by }, words);
      if (!made) continue;
      const utterance = { ...made, isOpen: isOpen && !isLedTo(tokens, cues, cue, phrases, words) };
      const between = previous && isFromStart ? partBetween(utterance, { ...reading, previous }) : undefined;
      if (previous && between) previous = withoutLastPart(previous);
      found.push(between ? startingAt(between.start, utterance) : utterance);
    }
    for (const { from, to } of phrases) for (let index = from; index < to; index++) claimed.add(index);
    free = Math.max(free, isRight ? limit : cue.whole.to);
  }
  return { found, previous, claimed };
}

/**
 * “A,” Marsh said. / “B.” / “C,” Marsh said.: a paragraph between two tags of the same verb and speaker is said with the second,
 * which says anew who speaks. Another verb ("added") leaves it with the first. Gives that paragraph.
 */
function partBetween(utterance: Utterance, { text, sentence, previous, before, words }: Reading): Stretch | undefined {
  const part = previous?.parts.at(-1);
  const isBetween =
    previous?.goesOn !== undefined &&
    previous.goesOn === before &&
    part?.start === before.start &&
    before.paragraph === sentence.paragraph - 1 &&
    previous.paragraph < before.paragraph;
  if (!isBetween || previous.parts.length < 2) return undefined;
  const printed = (place: Stretch | undefined) => text.slice(place?.start, place?.end).toLowerCase();
  const [first, second] = [printed(previous.speaker), printed(utterance.speaker)];
  const isSame = first === second || words.pronouns.has(second) || words.messages.has(second.replace(/^.* /, ''));
  return isSame && printed(previous.cue) === printed(utterance.cue) ? part : undefined;
}

function startingAt(start: number, utterance: Utterance): Utterance {
  const [own, ...more] = utterance.parts;
  return { ...utterance, parts: own ? [{ start, end: own.end }, ...more] : [] };
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
function readLoose(reading: Reading, cues: readonly Cue[], claimed: ReadonlySet<number>): SentenceRead {
  const { text, sentence, words } = reading;
  const { tokens, paragraph } = sentence;
  const found: Utterance[] = [];
  let { previous } = reading;
  for (const [index, token] of tokens.entries()) {
    if (!token.run || claimed.has(index) || token.run.continues || !isSaid(text, token, tokens, index, words)) continue;
    const owner = ownerOf(tokens, index, words);
    const said = cues.findLast((cue) => cue.subject && cue.subject.to <= index && !isRelative(tokens, cue, words));
    // "“They agree with us” on grain": what a sentence begins with goes on from the one before.
    const follows = index === 0 && previous?.isOpen === true && previous.paragraph === paragraph;
    const quotation = { from: index, to: index + 1 };
    const part = stretchOf(tokens, quotation);
    if (follows && !owner && part && isClosedQuote(token) && previous?.cue) {
      previous = { ...previous, parts: [...previous.parts, part], goesOn: sentence };
      continue;
    }
    const who = owner?.who ?? said?.subject ?? (follows ? undefined : firstOfClause(tokens, index, words));
    const by = owner ? 'carried' : 'free';
    const utterance = utteranceOf(sentence, [quotation], { who, by }, words);
    if (utterance) found.push(owner ? { ...utterance, cue: stretchOf(tokens, owner.noun) } : utterance);
  }
  return { found, previous };
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
