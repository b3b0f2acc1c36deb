import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from './cue.ts';

/** The verb whose object was said, with its preposition: "called the toll “a farce”", "appealed to both capitals", "pledged to go". */
export function governingVerbOf(
  tokens: readonly Token[],
  cue: Cue,
  [phrase, ...more]: readonly Phrase[],
  words: ReportingWords,
): Phrase | undefined {
  const first = tokens[phrase?.from ?? -1];
  const { lower: verb = '' } = tokens[cue.verb] ?? {};
  if (!phrase || !first || more.length > 0) return undefined;
  // "expressed regret that": what it is without the noun was not said.
  if (words.that.has(first.lower))
    return words.expressing.has(verb) && phrase.from > cue.verb + 1 ? { from: cue.verb, to: phrase.from } : undefined;
  let to = Math.max(cue.verb + 1, cue.phrase.to);
  // "cautioned against"
  if (phrase.from === to + 1 && words.prepositions.has(tokens[to]?.lower ?? '')) to++;
  const { lower: last = '' } = tokens[to - 1] ?? {};
  const isLed = to > cue.verb + 1 && (words.prepositions.has(last) || words.infinitive.has(last));
  const isJudging = cue.kind === 'judging' || (cue.kind === 'participle' && words.judgingParticiples.has(verb));
  const isBehind = phrase.from >= to && first.kind === 'word' && tokens[phrase.from - 1]?.kind !== 'mark';
  const isQuoted = words.judging.has(verb) && tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'quote');
  // „hat den Plan kritisiert“: in German the object can stand in front.
  const isInFront = words.verbSecond && phrase.to <= cue.verb && tokens[phrase.to]?.kind !== 'mark';
  const isObject =
    cue.kind === 'verb' && (isBehind || isInFront) && (isQuoted || !hasFiniteVerb(tokens, phrase, words));
  // „forderte die Gesandten auf, den Hafen zu öffnen“: with whom, but not with who.
  const isInfinitive = phrase.from > to && words.isInfinitiveClause?.(tokens, phrase.from - 1) === true;
  if (isInfinitive) return { from: cue.verb, to: (cue.subject?.from ?? 0) > cue.verb ? to : phrase.from };
  // "asked whether", "explained why"
  const isQuestion = cue.kind === 'verb' && phrase.from === to && words.complementizers.has(first.lower);
  const takes =
    isQuestion || isLed || isJudging || isObject || words.urging.has(verb) || words.infinitive.has(first.lower);
  if (!takes || cue.kind === 'adjunct' || first.kind === 'mark') return undefined;
  // « a qualifié »: with its auxiliary, where the one is nothing without the other.
  return { from: words.perfects.has(verb) && !words.verbSecond ? cue.phrase.from : cue.verb, to };
}

/** Whether words have a verb of their own, as a sentence has. */
export function hasFiniteVerb(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }) => words.breaks.has(lower) || words.reportedMood.has(lower) || words.pastTense?.test(lower) === true,
    );
}
