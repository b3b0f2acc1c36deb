import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote, isComplement, withAside } from '../cues/cue-context.ts';
import { isBetween, subjectEnd, subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** « a tenu à rappeler que », « se limitó a decir que », «поспешил заверить, что»: a verb that only carries the one that says. */
export const carriedInfinitive: FindCue = (tokens, index, floor, words) => {
  const { tongue } = words;
  const carrying = tongue && phraseAt(tongue.carrying, tokens, index);
  const verb = index + (carrying?.length ?? 0);
  const { lower = '' } = tokens[verb] ?? {};
  if (!carrying || ![tongue.infinitives, tongue.performing, tongue.judging].some((group) => group.has(lower)))
    return undefined;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  // « no quiso decir que »
  if (words.breaks.has(tokens[from - 1]?.lower ?? '') && !words.that.has(tokens[from - 1]?.lower ?? ''))
    return undefined;
  const phrase = { from: index, to: verb + 1 };
  // « volvió a insistir en que »
  const isLed = words.prepositions.has(tokens[verb + 1]?.lower ?? '') && words.that.has(tokens[verb + 2]?.lower ?? '');
  const isQuoted = tokens.slice(verb + 1, verb + 9).some(({ kind }) => kind === 'quote');
  const isSaid =
    isLed ||
    (tongue.infinitives.has(lower) && isComplement(tokens, verb + 1, words)) ||
    (tongue.judging.has(lower) && isQuoted) ||
    (tongue.performing.has(lower) &&
      tokens[verb + 1]?.kind === 'word' &&
      !words.prepositions.has(tokens[verb + 1]?.lower ?? ''));
  const isTag = followsQuote(tokens, from) || tokens[from - 1]?.text === ',';
  const behind =
    isTag && !isSaid ? nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words) : undefined;
  if (behind) {
    const subject = withAside(tokens, behind, words);
    return { kind: 'verb', phrase, verb, subject, clause: { from, to: subject.to } };
  }
  if (!isSaid) return undefined;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  const to = isLed ? verb + 2 : verb + 1;
  return { kind: 'verb', phrase, verb, subject, clause: { from: subject?.from ?? from, to } };
};

/** « …, avant d’ajouter que », « antes de añadir que », «прежде чем добавить, что»: whoever spoke goes on. */
export const afterwardsInfinitive: FindCue = (tokens, index, _floor, words) => {
  const { tongue } = words;
  const lead = tongue && phraseAt(tongue.afterwards, tokens, index);
  const verb = index + (lead?.length ?? 0);
  if (
    !lead ||
    (index === 0) !== words.conjunctions.has(lead[0] ?? '') ||
    !tongue.infinitives.has(tokens[verb]?.lower ?? '')
  )
    return undefined;
  if (!isComplement(tokens, verb + 1, words)) return undefined;
  const from = joint(tokens, index, words);
  return { kind: 'participle', phrase: { from: verb, to: verb + 1 }, verb, clause: { from, to: verb + 1 } };
};

/** «…, сославшись на то, что», « …, se disant prêt à »: a participle that says something with more words than one. */
export const participleSaying: FindCue = (tokens, index, _floor, words) => {
  const saying = words.tongue && phraseAt(words.tongue.participleSayings, tokens, index);
  if (!saying) return undefined;
  const to = index + saying.length;
  const that = tokens[to]?.text === ',' ? to + 1 : to;
  const leads = words.that.has(tokens[that]?.lower ?? '') || words.infinitive.has(saying.at(-1) ?? '');
  if (!leads) return undefined;
  const from = joint(tokens, index, words);
  // « se disant prêt à »: what somebody is ready for is no sentence without it.
  if (that === to && !words.that.has(tokens[to]?.lower ?? '')) {
    const said = index + 2;
    return { kind: 'participle', phrase: { from: index, to: said }, verb: said - 1, clause: { from, to: said } };
  }
  return { kind: 'participle', phrase: { from: index, to }, verb: to - 1, clause: { from, to } };
};

/** Where what goes on begins: with the comma or the "and" in front of it. */
function joint(tokens: readonly Token[], index: number, words: ReportingWords): number {
  const { text = '', lower = '' } = tokens[index - 1] ?? {};
  return text === ',' || words.conjunctions.has(lower) ? index - 1 : index;
}
