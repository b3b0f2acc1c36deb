import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import { type Phrase } from '../../../text/noun-phrases.ts';
import type { Token } from '../../../text/sentences.ts';
import { judgingWithObject } from '../cue-with-object.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import { canSpeak, isBetween, subjectFrom } from '../../cues/cue-subject.ts';
import type { FindCue } from '../../cues/cue.ts';
import { beginsAdverbially } from './adverbial-front.ts';

/** Tokens within which a German verb has its particle. */
const longest = 30;

/**
 * „Bei seiner Ankunft kündigte Lund weitere Lieferungen an“, „Später verurteilte er den Angriff“: with a place or a time in front, the subject of a
 * verb that judges, or that has a particle, stands behind it, and what is said behind that.
 */
export const invertedObject: FindCue = (tokens, index, floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  if (!words.verbSecond || index === 0 || floor > 0 || /^\p{Lu}/u.test(text) || words.perfects.has(lower))
    return undefined;
  const particles = words.phrasal.get(lower) ?? words.parted.get(lower);
  const isVerb = words.verbs.has(lower) && (particles !== undefined || words.performing.has(lower));
  if (!isVerb || !isLead(tokens, index, words)) return undefined;
  const subject = subjectAt(tokens, index + 1, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const mark = tokens.findIndex(
    ({ kind }, at) => at >= subject.to && kind !== 'word' && kind !== 'number' && kind !== 'quote',
  );
  const close = mark === -1 ? tokens.length : mark;
  const particle = particles?.has(tokens[close - 1]?.lower ?? '') === true ? close - 1 : undefined;
  if ((particles && particle === undefined) || close - index > longest) return undefined;
  let from = subject.to;
  while (isBetween(tokens[from], words)) from++;
  const to = particle ?? close;
  // „… forderte er den Rat auf, zu handeln“: an infinitive behind the comma is a part of what is said.
  const isInfinitive = words.isInfinitiveClause?.(tokens, close) === true;
  const end = endOf(tokens, tokens.length, words);
  const last = isInfinitive ? contentEnd(tokens, from, end, words, false, false) : to;
  const isLed = /^[,:]$/.test(tokens[close]?.text ?? '') && !isInfinitive && to - from < 2;
  if (isLed || last - from < 2 || words.reflexives.has(tokens[from]?.lower ?? '')) return undefined;
  return judgingWithObject(index, { subject, object: { from, to: last }, clause: { from: index, to: from } });
};

/** Whether what stands in front of a verb is a place, a time or an adverb, without a mark. */
function isLead(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const [first] = tokens;
  const front = tokens.slice(0, verb);
  if (!first || verb > 12 || front.some(({ kind }) => kind === 'mark' || kind === 'quote')) return false;
  return (verb === 1 || words.prepositions.has(first.lower)) && beginsAdverbially(tokens, verb, words);
}

/** Who stands behind the verb: he or she, or a name, up to the next article. */
function subjectAt(tokens: readonly Token[], start: number, words: ReportingWords): Phrase | undefined {
  const from = subjectFrom(tokens, start, words);
  const gender = words.pronouns.get(tokens[from]?.lower ?? '');
  if (gender === 'male' || gender === 'female') return { from, to: from + 1 };
  const held = words.tongue?.holderEnd(tokens, from);
  if (held !== undefined) return { from, to: held };
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  return to > from && to - from <= 2 ? { from, to } : nounPhraseBehind(tokens, from, words);
}

/** „der Minister“, „das Ministerium“: an article and a noun. */
function nounPhraseBehind(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  const phrase = nounPhraseAfter(tokens, from, from + 3, words);
  return phrase && phrase.to - phrase.from === 2 && words.determiners.has(tokens[from]?.lower ?? '')
    ? phrase
    : undefined;
}
