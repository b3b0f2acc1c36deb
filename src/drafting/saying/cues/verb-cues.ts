import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, capital, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt, phraseBefore } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import {
  followsQuote,
  isClosedQuote,
  isCiting,
  isComplement,
  isHeadline,
  isPlural,
  isUrging,
  withAside,
} from './cue-context.ts';
import { beforeClause } from './before-clause.ts';
import { betweenQuoteAnd, canSpeak, isBetween, subjectEnd, subjectFrom } from './cue-subject.ts';
import type { Cue } from './cue.ts';
import { type Verb, canBeInverted, phraseBehind, subjectBeforeAside } from './inverted-subject.ts';
import type { Tongue } from './tongue.ts';
import { tagOf } from './unlisted-verb.ts';
import { isIdiom, isNoun, standsAsNoun } from './verb-or-noun.ts';

/** Whether a verb says, or names and judges. */
export function kindOf(token: Token, words: ReportingWords): 'verb' | 'judging' {
  const isNaming = words.judging.has(token.lower) || words.judgingParticiples.has(token.lower);
  const isJudging = isNaming && !words.verbs.has(token.lower);
  return isJudging ? 'judging' : 'verb';
}

/** A phrase that says something because "that" follows: "made it clear that". */
export function sayingAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
): Cue | undefined {
  const saying = phraseAt(words.sayings, tokens, index);
  if (!saying) return undefined;
  const to = index + saying.length;
  // "did not rule out, however, that"
  const close = tokens[to]?.text === ',' && tokens[to + 2]?.text === ',' ? to + 3 : to + 1;
  const that = tokens[to]?.text === ',' ? close : to;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  if (!words.that.has(tokens[that]?.lower ?? '')) {
    // « Le grain passera, a laissé entendre Marsh »: who said so stands behind.
    const behind = followsQuote(tokens, from) || tokens[from - 1]?.text === ',' ? subjectFrom(tokens, to, words) : -1;
    const phrase = behind === -1 ? undefined : nounPhraseAfter(tokens, behind, tokens.length, words);
    const speaker = phrase && withAside(tokens, phrase, words);
    return (
      speaker && {
        kind: 'verb',
        phrase: { from: index, to },
        verb: to - 1,
        subject: speaker,
        clause: { from, to: speaker.to },
      }
    );
  }
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  return {
    kind: 'verb',
    phrase: { from: index, to },
    verb: to - 1,
    subject,
    clause: { from: subject?.from ?? from, to },
  };
}

/** The cue that a finite verb of saying makes, with the speaker in front of it or behind it; `floor` is where the cue before ends. */
export function verbAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
  tongue?: Tongue,
): Cue | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || (index > 0 && /^\p{Lu}/u.test(token.text) && (words.verbSecond || !isHeadline(tokens))))
    return undefined;
  // "went on to say": the verb behind it says so.
  const carries = phraseAt(words.goesOn, tokens, index);
  if (carries && words.verbs.has(tokens[index + carries.length]?.lower ?? '')) return undefined;
  const isVerb = words.verbs.has(token.lower);
  if (!isVerb && !words.judging.has(token.lower)) return tagOf(tokens, index, words);
  // "went on to say": the verb that goes on carries the other.
  const goesOn = phraseBefore(words.goesOn, tokens, index);
  if ((!goesOn && standsAsNoun(tokens, index, words)) || isNoun(tokens, index, words)) return undefined;
  if (isIdiom(tokens, index, words)) return undefined;
  const particles = words.phrasal.get(token.lower);
  const hasParticle = particles?.has(tokens[index + 1]?.lower ?? '') === true;
  // "called on the minister at his residence": without what to do it is a visit.
  const isCall = hasParticle && words.urging.has(token.lower) && words.adjuncts.has(tokens[index + 1]?.lower ?? '');
  const isAsked = ({ kind, lower }: Token) => kind === 'quote' || words.infinitive.has(lower);
  if (isCall && !tokens.slice(index + 2, index + 30).some(isAsked)) return undefined;
  // “We will sail,” threatened Marsh.: behind its quotation, or in front of "that", it needs no particle.
  const [that, subject] = tokens.slice(index + 1, index + 3);
  const isClause = words.that.has(that?.lower ?? '') && (capital.test(subject?.text ?? '') || isBegun(subject, words));
  const isTag = !words.verbSecond && (isClosedQuote(tokens[index - 1]) || isClause);
  if (isVerb && particles && !hasParticle && !isTag && !isUrging(tokens, index, words)) return undefined;
  let from = goesOn ? index - goesOn.length : index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  // « s’est alarmée la ministre » is no passive.
  const isReflexive =
    words.passive.has(tokens[from - 1]?.lower ?? '') && words.reflexives.has(tokens[from - 2]?.lower ?? '');
  if (isReflexive) from -= 2;
  const lead = tokens[from - 1];
  const isPassive = !isReflexive && tokens.slice(from - 1, index).some(({ lower }) => words.passive.has(lower));
  if (lead && (isPassive || words.infinitive.has(lead.lower))) return undefined;

  if (words.perfects.has(token.lower) && !hasAuxiliary(tokens, from, index, words)) return undefined;
  const kind = isVerb ? 'verb' : 'judging';
  const isDoubtful = words.doubtful.has(token.lower);
  const verb: Verb = { tokens, index, words, kind, from, isDoubtful, isCatenative: goesOn !== undefined, hasParticle };
  const behind = phraseBehind(verb);
  const isSecond = behind !== undefined && tongue?.opensSentence(tokens, from, words) === true;
  const aside = subjectBeforeAside(tokens, from, words);
  const { lower: follows = '' } = tokens[index + 1] ?? {};
  // "Marsh, who argued that nobody “can meet” it, said grain would pass": a part of a quotation is no sentence that somebody tagged.
  const isPart = /^\W{1,2}\p{Ll}/u.test(tokens[from - 2]?.text ?? '');
  const isLed = follows === ':' || isComplement(tokens, index + 1, words);
  if (aside && (isPart || words.pronouns.has(follows) || isLed))
    return { kind, phrase: { from, to: index + 1 }, verb: index, subject: aside, clause: { from, to: index + 1 } };
  const between = lead?.kind === 'quote' ? undefined : betweenQuoteAnd(tokens, from, floor, words);
  const isInverted = isSecond || (!between && behind !== undefined && canBeInverted(verb, behind));
  if (lead?.kind !== 'quote' && !isInverted) {
    const left = between ?? nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
    if (left) return withSubjectInFront(verb, beforeClause(tokens, left, floor, words) ?? left);
  }
  return withSubjectBehind(verb, behind, isInverted, isSecond);
}

/** Whether the auxiliary of a participle stands in front of it, perhaps with a pronoun joined to it: « a-t-elle dit ». */
function hasAuxiliary(tokens: readonly Token[], from: number, index: number, words: ReportingWords): boolean {
  const isJoined = tokens[from - 1]?.text.startsWith('-') === true;
  return tokens.slice(Math.max(0, isJoined ? from - 2 : from), index).some(({ lower }) => words.auxiliaries.has(lower));
}

function withSubjectInFront(verb: Verb, left: Phrase): Cue | undefined {
  const { tokens, index, words, kind, from, isDoubtful, isCatenative, hasParticle } = verb;
  const { lower = '' } = tokens[index] ?? {};
  const { lower: leads = '' } = tokens[left.from - 1] ?? {};
  // "asked whether Marsh had confirmed that", "is unable to confirm the reports that": nobody says it.
  const { text: first = '', lower: small } = tokens[left.from] ?? {};
  const isPredicate = words.passive.has(leads) && /^\p{Ll}/u.test(first) && !words.determiners.has(small ?? '');
  if (words.doubting.has(leads) || (isPredicate && !words.pronouns.has(small ?? ''))) return undefined;
  // ", an allegation Marsh has denied": told of what was said before.
  const [article, noun, name] = tokens.slice(left.from, left.to);
  const isOfSaid = words.indefinites.has(article?.lower ?? '') && words.reportingNouns.has(noun?.lower ?? '');
  if (isOfSaid && /^\p{Lu}/u.test(name?.text ?? '')) return undefined;
  const next = tokens[index + 1];
  const hasComplement = isComplement(tokens, index + 1, words);
  // "marching through the streets chanted": what a preposition leads is nobody; the subject stands further in front.
  if (hasComplement && isPlace(tokens, left, words))
    return { kind, phrase: { from, to: index + 1 }, verb: index, clause: { from: left.from - 1, to: index + 1 } };
  // "…, and on X wrote that": a place behind "and" is nobody, and the sentence goes on with whoever spoke.
  const lead = tokens[left.from - 1]?.lower ?? '';
  const isOnPlace =
    words.adjuncts.has(lead) && left.to - left.from === 1 && words.and.has(tokens[left.from - 2]?.lower ?? '');
  if (isOnPlace && left.from > 2)
    return { kind, phrase: { from, to: index + 1 }, verb: index, clause: { from: left.from - 2, to: index + 1 } };
  const isTag = followsQuote(tokens, withAuxiliary(tokens, left.from, words));
  const needsPlural = words.plurals && !isCatenative && words.plainForms.has(lower);
  if (needsPlural && !isPlural(tokens, left, words)) return undefined;
  const isPassive = words.pastTense?.test(lower) === true && words.afterPassive.has(next?.lower ?? '');
  if (!isTag && isPassive && !hasParticle && (!hasComplement || words.agents.has(next?.lower ?? ''))) return undefined;
  if (hasParticle) {
    const to = index + 2;
    return { kind: 'verb', phrase: { from, to }, verb: index, subject: left, clause: { from: left.from, to } };
  }
  // "…, she added." and "Grain, she added, will pass": between a comma and the next mark only a saying can stand.
  const isAtEnd = next === undefined || /^[.!?…,]$/.test(next.text) || isCiting(tokens, index + 1, words);
  const isSetOff = tokens[left.from - 1]?.text === ',' && isAtEnd;
  const isBare = isDoubtful && !isTag && !isSetOff && !hasComplement;
  // "demanded a “full” inquiry": what it says is its object.
  const isObject = isBare && words.judging.has(lower);
  if (isBare && !isObject) return undefined;
  const clause = { from: withAuxiliary(tokens, left.from, words), to: index + 1 };
  return { kind: isObject ? 'judging' : kind, phrase: { from, to: index + 1 }, verb: index, subject: left, clause };
}

/** Whether a phrase that a preposition leads is a place or a thing: without a name, a pronoun or an office in it. */
function isPlace(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): boolean {
  const { lower = '' } = tokens[from - 1] ?? {};
  if (!words.prepositions.has(lower) || words.subordinators.has(lower)) return false;
  const isSomebody = (token: Token) =>
    /^\p{Lu}/u.test(token.text) || words.pronouns.has(token.lower) || words.offices.has(token.lower);
  return !tokens.slice(from, to).some(isSomebody);
}

/** The speaker stands behind: “…”, said Ada Marsh. Or the verb goes on from another: "…, and said that". */
function withSubjectBehind(
  { tokens, index, words, kind, from, isDoubtful, hasParticle }: Verb,
  behind: Phrase | undefined,
  isInverted: boolean,
  isSecond: boolean,
): Cue | undefined {
  const lead = tokens[from - 1];
  const phrase = { from, to: index + (hasParticle ? 2 : 1) };
  const alone: Cue = { kind: hasParticle ? 'verb' : kind, phrase, verb: index, clause: phrase };
  const isTag = followsQuote(tokens, from);
  // « …, aunque matizó que », « al tiempo que ha instado a »: without a subject whoever spoke goes on.
  const isJoined = words.proDrop && (words.subordinators.has(lead?.lower ?? '') || words.that.has(lead?.lower ?? ''));
  const isCoordinate =
    !isInverted &&
    lead !== undefined &&
    (words.conjunctions.has(lead.lower) || (lead.text === ',' && !isTag) || (isJoined && from > 3));
  if (isCoordinate) return isDoubtful && !hasParticle && !isComplement(tokens, index + 1, words) ? undefined : alone;
  // « Dice no haber visto nada »
  const isSaid = isComplement(tokens, index + 1, words) || (from === 0 && !isDoubtful && !behind);
  if (words.proDrop && isAlone(tokens, from, words) && isSaid) return alone;
  const isJudged = kind === 'judging' && !(behind && isTag && canSpeak(tokens, behind, words));
  if (!behind || isJudged) return isTag && !isDoubtful ? alone : undefined;
  if (!isTag && lead?.text !== ',' && !isSecond) return undefined;
  const subject = withAside(tokens, behind, words);
  return { kind, phrase, verb: index, subject, clause: { from, to: subject.to } };
}

/** Whether nothing but an opener stands between a verb and the beginning of its sentence: « También dijo que ». */
function isAlone(tokens: readonly Token[], from: number, words: ReportingWords): boolean {
  const isOpener = ({ lower, text }: Token) =>
    words.openers.has(lower) || words.between.has(lower) || text === ',' || words.adverb?.test(lower);
  return tokens.slice(0, from).every(isOpener);
}

/** An auxiliary in front of a pronoun belongs to the verb behind it: French « a-t-il dit ». */
function withAuxiliary(tokens: readonly Token[], from: number, words: ReportingWords): number {
  const isJoined = tokens[from]?.text.startsWith('-') ?? false;
  return isJoined && isBetween(tokens[from - 1], words) ? from - 1 : from;
}

/** Whether a clause begins with a word: with an article or a pronoun. */
function isBegun(token: Token | undefined, words: ReportingWords): boolean {
  const { lower = '' } = token ?? {};
  return words.determiners.has(lower) || words.pronouns.has(lower);
}
