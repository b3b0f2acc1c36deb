import type { ReportingWords } from '../languages/reporting-words.ts';
import {
  followsQuote,
  isClosedQuote,
  isComplement,
  isHeadline,
  isPlural,
  standsBehind,
  withAside,
} from './cue-context.ts';
import { betweenQuoteAnd, canSpeak, isBetween, subjectEnd, subjectFrom } from './cue-subject.ts';
import type { Cue } from './cue.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import type { Token } from './sentences.ts';
import { isNoun, isShort } from './verb-or-noun.ts';

/** Whether a verb says, or names and judges. */
export function kindOf(token: Token, words: ReportingWords): 'verb' | 'judging' {
  const isJudging = words.judging.has(token.lower) && !words.verbs.has(token.lower);
  return isJudging ? 'judging' : 'verb';
}

/** A phrase that says something because "that" follows: "made it clear that". */
export function sayingAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
): Cue | undefined {
  const saying = words.sayings.find((phrase) => phrase.every((word, step) => tokens[index + step]?.lower === word));
  if (!saying) return undefined;
  const to = index + saying.length;
  const that = tokens[to]?.text === ',' ? to + 1 : to;
  if (!words.that.has(tokens[that]?.lower ?? '')) return undefined;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  return {
    kind: 'verb',
    phrase: { from: index, to },
    verb: to - 1,
    subject,
    whole: { from: subject?.from ?? from, to },
  };
}

/** The cue that a finite verb of saying makes, with the speaker in front of it or behind it; `floor` is where the cue before ends. */
export function verbAt(tokens: readonly Token[], index: number, floor: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || (index > 0 && /^\p{Lu}/u.test(token.text) && !isHeadline(tokens))) return undefined;
  const isVerb = words.verbs.has(token.lower);
  if (!isVerb && !words.judging.has(token.lower)) return tagOf(tokens, index, words);
  let from = index;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isDoubtful = words.doubtful.has(token.lower);
  // "went on to say": the verb that goes on carries the other.
  const goesOn = words.goesOn.find((phrase) =>
    phrase.every((word, step) => tokens[index - phrase.length + step]?.lower === word),
  );
  if (goesOn) from = index - goesOn.length;
  else if (
    before &&
    ((words.determiners.has(before.lower) && !words.pronouns.has(before.lower) && !words.counts.has(before.lower)) ||
      words.prepositions.has(before.lower))
  )
    return undefined;
  // "Marsh's comments", "Marsh's proposed toll": no verb, unless the sign is short for "has".
  const isOwned = before !== undefined && /^['’]s$/.test(before.lower) && !isShort(tokens[index - 2], words);
  if (isOwned && (isDoubtful || !isComplement(tokens, index + 1, words))) return undefined;
  if (isNoun(tokens, index, words)) return undefined;
  const idiom = words.idioms.get(token.lower);
  if (idiom && tokens.slice(index + 1, index + 6).some(({ lower }) => idiom.has(lower))) return undefined;
  const particles = words.phrasal.get(token.lower);
  const hasParticle = particles !== undefined && next !== undefined && particles.has(next.lower);
  if (isVerb && particles && !hasParticle) return partedVerb(tokens, index, particles, words);
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const lead = tokens[from - 1];
  if (lead && words.passive.has(lead.lower)) return undefined;
  if (lead && words.infinitive.has(lead.lower)) return undefined;

  const kind = isVerb ? 'verb' : 'judging';
  const phrase = { from, to: index + 1 };
  const behind =
    words.hearers.has(token.lower) && !followsQuote(tokens, from)
      ? undefined
      : nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const between = lead?.kind === 'quote' ? undefined : betweenQuoteAnd(tokens, from, floor, words);
  const isSecond = words.verbSecond && behind !== undefined && opensSentence(tokens, from, words);
  const isInverted =
    isSecond ||
    (!between &&
      behind !== undefined &&
      lead?.text === ',' &&
      !isDoubtful &&
      kind === 'verb' &&
      canSpeak(tokens, behind, words) &&
      standsBehind(tokens, behind, words));
  const left =
    lead?.kind === 'quote' || isInverted
      ? undefined
      : (between ?? nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words));
  // "marching through the streets chanted": what a preposition leads is nobody; the subject stands further in front.
  const isPlace =
    left !== undefined &&
    words.prepositions.has(tokens[left.from - 1]?.lower ?? '') &&
    !words.subordinators.has(tokens[left.from - 1]?.lower ?? '') &&
    tokens
      .slice(left.from, left.to)
      .every(({ text, lower }) => !/^\p{Lu}/u.test(text) && !words.pronouns.has(lower) && !words.offices.has(lower));
  if (left && isPlace && isComplement(tokens, index + 1, words))
    return { kind, phrase, verb: index, whole: { from: left.from - 1, to: index + 1 } };
  const isTag = left ? followsQuote(tokens, withAuxiliary(tokens, left.from, words)) : false;
  const right = left ? undefined : behind;
  const isCoordinate =
    !left &&
    !isInverted &&
    lead !== undefined &&
    (words.conjunctions.has(lead.lower) || (lead.text === ',' && !followsQuote(tokens, from)));
  if (left) {
    const last = tokens[left.to - 1];
    if (words.plurals && !goesOn && words.plainForms.has(token.lower) && last && !isPlural(tokens, left, words))
      return undefined;
    if (!isTag && next && words.pastTense?.test(token.lower) && words.afterPassive.has(next.lower)) return undefined;
    if (hasParticle) {
      return {
        kind: 'verb',
        phrase: { from, to: index + 2 },
        verb: index,
        subject: left,
        whole: { from: left.from, to: index + 2 },
      };
    }
    // "…, she added." and "Grain, she added, will pass": between a comma and the next mark only a saying can stand.
    const isSetOff = tokens[left.from - 1]?.text === ',' && (next === undefined || /^[.!?…,]$/.test(next.text));
    if (isDoubtful && !isTag && !isSetOff && !isComplement(tokens, index + 1, words)) return undefined;
    return {
      kind,
      phrase,
      verb: index,
      subject: left,
      whole: { from: withAuxiliary(tokens, left.from, words), to: index + 1 },
    };
  }
  if (isCoordinate) {
    if (isDoubtful && !isComplement(tokens, index + 1, words)) return undefined;
    return { kind, phrase, verb: index, whole: { from, to: index + 1 } };
  }
  // The speaker stands behind: “…”, said Ada Marsh.
  const isJudged = kind === 'judging' && !(right && followsQuote(tokens, from) && canSpeak(tokens, right, words));
  if (!right || isJudged) {
    return followsQuote(tokens, from) && !isDoubtful
      ? { kind, phrase, verb: index, whole: { from, to: index + 1 } }
      : undefined;
  }
  if (!followsQuote(tokens, from) && lead?.text !== ',' && !isSecond) return undefined;
  return {
    kind,
    phrase,
    verb: index,
    subject: withAside(tokens, right, words),
    whole: { from, to: withAside(tokens, right, words).to },
  };
}

/** Whether a place, a time or another opener, and nothing else, stands between a verb and the beginning of its sentence. */
function opensSentence(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const [first] = tokens;
  if (verb === 0 || verb > 10 || !first) return false;
  const opens = words.prepositions.has(first.lower) || words.openers.has(first.lower) || words.time.has(first.lower);
  return (
    opens &&
    tokens
      .slice(0, verb)
      .every(
        ({ kind, lower }) =>
          kind !== 'mark' && kind !== 'quote' && (!words.breaks.has(lower) || words.determiners.has(lower)),
      )
  );
}

/** A verb whose particle stands at the end, with its subject between: German „…“, teilte Marsh am Montag mit. */
function partedVerb(
  tokens: readonly Token[],
  index: number,
  particles: ReadonlySet<string>,
  words: ReportingWords,
): Cue | undefined {
  if (!words.verbSecond) return undefined;
  const particle = tokens.findIndex(
    ({ lower }, place) =>
      place > index && place <= index + 16 && particles.has(lower) && !/^\p{L}/u.test(tokens[place + 1]?.text ?? ''),
  );
  const before = tokens[index - 1];
  if (particle === -1 || !before || !(before.text === ',' || followsQuote(tokens, index))) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), particle, words);
  return (
    subject && {
      kind: 'verb',
      phrase: { from: index, to: index + 1 },
      verb: index,
      subject,
      whole: { from: index, to: particle + 1 },
    }
  );
}

/** An auxiliary in front of a pronoun belongs to the verb behind it: French « a-t-il dit ». */
function withAuxiliary(tokens: readonly Token[], from: number, words: ReportingWords): number {
  const isJoined = tokens[from]?.text.startsWith('-') ?? false;
  return isJoined && isBetween(tokens[from - 1], words) ? from - 1 : from;
}

/** A verb that no list has, where only a verb of saying can stand: “…,” Ada Marsh scolded. */
function tagOf(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (!token || !words.pastTense?.test(token.lower) || /^\p{Lu}/u.test(token.text)) return undefined;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const phrase = { from, to: index + 1 };
  const before = tokens[from - 1];
  const next = tokens[index + 1];
  if (before && words.passive.has(before.lower)) return undefined;
  if (
    before &&
    (before.kind === 'quote' ? isClosedQuote(before) : before.text === ',' && tokens[from - 2]?.kind === 'quote')
  ) {
    const right = nounPhraseAfter(tokens, index + 1, tokens.length, words);
    if (!right || !next || (!/^\p{Lu}/u.test(next.text) && !words.determiners.has(next.lower))) return undefined;
    if (!/^\p{Lu}/u.test(next.text) && !standsBehind(tokens, right, words)) return undefined;
    const subject = withAside(tokens, right, words);
    return { kind: 'verb', phrase, verb: index, subject, whole: { from, to: subject.to } };
  }
  const left = betweenQuoteAnd(tokens, from, 0, words);
  const isClause = tokens
    .slice(left?.from, left?.to)
    .some(({ lower }) => words.breaks.has(lower) || words.verbs.has(lower));
  if (!left || left.to - left.from > 12 || isClause) return undefined;
  return { kind: 'verb', phrase, verb: index, subject: left, whole: { from: left.from, to: index + 1 } };
}
