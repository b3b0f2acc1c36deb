import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { firstPhrase } from '../text/first-phrase.ts';
import { type Phrase, capital, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Token } from '../text/sentences.ts';
import { contentOf } from './content/content-of-cue.ts';
import { cueBeginning } from './cues/cue-beginning.ts';
import { type Cue, introducesNothing } from './cues/cue.ts';
import type { Reading, SentenceRead } from './reading.ts';
import { type Utterance, utteranceOf, withoutLastPart } from './utterance.ts';

/**
 * What the cues of a sentence introduce, with the numbers of the tokens that they claim. `untaken` is the statement before as it was
 * without the words of this sentence.
 */
export function readCued(
  reading: Reading,
  cues: readonly Cue[],
  untaken: Utterance | undefined,
): SentenceRead & { claimed: Set<number> } {
  const { text, sentence, words } = reading;
  const { tokens } = sentence;
  const goesOn = tokens[0]?.run?.continues === true;
  const found: Utterance[] = [];
  const deeds = new Set<Utterance>();
  const claimed = new Set<number>();
  let { previous } = reading;
  let unclaimed = 0;
  let subject: Phrase | undefined;
  for (const [number, cue] of cues.entries()) {
    const limit = Math.min(...cues.slice(number + 1).map((later) => cueBeginning(tokens, later, words)), tokens.length);
    const speaker =
      cue.subject ?? (cue.kind === 'adjunct' ? undefined : inheritedSpeaker(tokens, cue, cues, subject, words));
    // "She dismissed a report which stated that …, adding": she goes on.
    const at = cue.subject?.from ?? 0;
    // "Marsh says that Lund has agreed that …, adding": she goes on.
    const last = cues[number - 1];
    const isWithin =
      last?.kind === 'verb' &&
      cue.kind === 'verb' &&
      words.that.has(tokens[last.clause.to]?.lower ?? '') &&
      at === last.clause.to + 1;
    const isRelative = words.relatives.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word';
    const goesBack = isRelative && subject && cues[number + 1]?.kind === 'participle';
    if (cue.kind !== 'adjunct' && !introducesNothing(cue) && !goesBack && !isWithin) subject = cue.subject ?? subject;
    const led = found.at(-1);
    if (led && repeatsTag(tokens, cue, claimed, words)) {
      const tag = { speaker: stretchOf(tokens, cue.subject), cue: stretchOf(tokens, cue.phrase) };
      found[found.length - 1] = { ...led, tag, isOpen: false };
      continue;
    }
    const content = contentOf({ text, tokens, cue, words }, { from: unclaimed, to: limit });
    if (!content) continue;
    const { phrases, isOpen, isPostposed } = content;
    const sourcing = cue.subject && !cue.isLoose ? 'explicit' : 'inherited';
    const isFromStart = phrases[0]?.from === 0;
    if (goesOn && isFromStart && previous && !previous.cue) {
      // The tag stands in the paragraph where the quotation closes.
      const behind = phrases.slice(1).flatMap((phrase) => stretchOf(tokens, phrase) ?? []);
      const told = { cue: stretchOf(tokens, cue.phrase), speaker: stretchOf(tokens, speaker), sourcing } as const;
      const parts = [...previous.parts, ...behind];
      previous = { ...previous, ...told, parts, isOpen, continuedIn: sentence };
    } else {
      // A tag of its own: the paragraph is a statement by itself.
      if (previous && untaken && isFromStart)
        previous = { ...previous, parts: [...untaken.parts, ...previous.parts.slice(untaken.parts.length)] };
      const made = utteranceOf(sentence, phrases, { cue, speaker, sourcing }, words);
      if (!made) continue;
      const utterance = { ...made, isOpen: isOpen && !isLedTo(tokens, cues, cue, phrases, words) };
      const between = previous && isFromStart ? partBetween(utterance, { ...reading, previous }) : undefined;
      if (previous && between) previous = withoutLastPart(previous);
      const own = between ? startingAt(between.start, utterance) : utterance;
      found.push(own);
      if (isDeedOfMany(tokens, cue, phrases, words)) deeds.add(own);
    }
    for (const { from, to } of phrases) for (let index = from; index < to; index++) claimed.add(index);
    const { object, clause } = cue;
    const end = object && object.from >= clause.to ? object.to : limit;
    unclaimed = Math.max(unclaimed, isPostposed ? end : clause.to);
  }
  // "Gunmen threatened to open fire, the report said": what many did is told, and told by whoever says so.
  const isTold = (own: Utterance) => deeds.has(own) && found.some((other) => other !== own && covers(other, own));
  return { found: found.filter((own) => !isTold(own)), previous, claimed };
}

/** Whether many, of whom none is named, say that they will do something: "Gunmen threatened to open fire". */
function isDeedOfMany(
  tokens: readonly Token[],
  { subject }: Cue,
  [phrase]: readonly Phrase[],
  words: ReportingWords,
): boolean {
  if (!subject || !phrase) return false;
  const own = tokens.slice(subject.from, subject.to);
  const link = own.findIndex(({ lower }) => words.links.has(lower));
  const head = own.slice(0, link === -1 ? own.length : link);
  const isDeed = [phrase.from - 1, phrase.from].some((at) => words.infinitive.has(tokens[at]?.lower ?? ''));
  const isNamed = head.some((token) => token !== tokens[0] && capital.test(token.text));
  return isDeed && !isNamed && head.some(({ lower }) => words.plurals?.test(lower) === true);
}

/** Whether all of what is said in one stands within another. */
function covers({ parts: [outer] }: Utterance, { parts }: Utterance): boolean {
  return outer !== undefined && parts.every(({ start, end }) => outer.start <= start && end <= outer.end);
}

/**
 * “A,” Marsh said. / “B.” / “C,” Marsh said.: a paragraph between two tags of the same verb and speaker is said with the second,
 * which says anew who speaks. Another verb ("added") leaves it with the first. Gives that paragraph.
 */
function partBetween(utterance: Utterance, { text, sentence, previous, before, words }: Reading): Stretch | undefined {
  const part = previous?.parts.at(-1);
  const isBetween =
    utterance.kind === 'direct' &&
    previous?.continuedIn !== undefined &&
    previous.continuedIn === before &&
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
  { kind, subject, clause }: Cue,
  claimed: ReadonlySet<number>,
  words: ReportingWords,
): boolean {
  const isPronoun = subject?.to === clause.from + 1 && words.pronouns.has(tokens[clause.from]?.lower ?? '');
  const quote = clause.from - 1;
  const isBehindWords = tokens[quote]?.kind === 'quote' && claimed.has(quote);
  return (
    kind === 'verb' && isPronoun && isBehindWords && tokens.slice(clause.to).every(({ kind: of }) => of === 'mark')
  );
}

/** Who says what a cue without a subject introduces: the subject before it, or, of a participle in front, the one that follows. */
function inheritedSpeaker(
  tokens: readonly Token[],
  cue: Cue,
  cues: readonly Cue[],
  subject: Phrase | undefined,
  words: ReportingWords,
): Phrase | undefined {
  // « Aseguró que el puerto »: a verb that begins the sentence has no subject behind what it says.
  const isFree = words.proDrop && cue.kind === 'verb';
  const later =
    (cue.verb === 0 && !isFree) || cue.isElsewhere
      ? cues.find(({ kind, subject: own }) => kind !== 'adjunct' && own)
      : undefined;
  // « También dijo que »: whoever spoke before goes on.
  const isAlone = isFree && tokens.slice(1, cue.clause.from).every(({ text }) => !/^\p{Lu}/u.test(text));
  return subject ?? later?.subject ?? (isAlone || cue.isElsewhere ? undefined : firstPhrase(tokens, words));
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
  if (!first || first.to > cue.clause.from) return false;
  const lead = tokens[first.from - 1]?.text ?? '';
  // "She scolded him: “…,” she said."
  const isVerb = tokens
    .slice(Math.max(1, first.from - 4), first.from)
    .some(({ lower }) => words.pastTense?.test(lower));
  if (lead === ':' && isVerb) return true;
  const isLed = /^[:,]$/.test(lead);
  return isLed && cues.some((other) => other !== cue && other.kind === 'verb' && other.clause.to <= first.from);
}
