import type { ReportingWords } from '../../../languages/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import type { Cue } from '../cues/cue.ts';

/** „beklagte, in Norland würde niemand gehört“: behind its comma what is told by its mood begins, with a place as with any word. */
export function toMood(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isFront =
    cue.kind === 'verb' && !cue.object && subject !== undefined && subject.to <= verb && clause.to === verb + 1;
  const [comma, first] = tokens.slice(clause.to, clause.to + 2);
  if (!words.verbSecond || !isFront || comma?.text !== ',' || !words.adjuncts.has(first?.lower ?? '')) return cue;
  const from = clause.to + 1;
  const next = tokens.findIndex(({ text }, at) => at > from && /^[,;:.!?]$/.test(text));
  const own = tokens.slice(from, next === -1 ? undefined : next);
  const isReported = own.slice(0, -1).some(({ text }) => words.reportedMood.has(text));
  if (!isReported) return cue;
  return {
    ...cue,
    object: { from, to: contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false) },
  };
}

/** „Die Vorsitzende, Ada Marsch (NLP), kritisierte die Behauptung“: in front of the verb stands who holds an office, and behind it the object. */
export function holderInFront(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  if (!words.verbSecond || !subject || subject.from < verb || tokens[verb - 1]?.text !== ',') return cue;
  const close = verb - 1;
  const open =
    tokens[close - 1]?.text === ')' ? tokens.findLastIndex(({ text }, at) => at < close && text === '(') : close;
  const start = words.determiners.has(tokens[0]?.lower ?? '') ? 1 : 0;
  if (words.tongue?.holderEnd(tokens, start) !== open) return cue;
  return { ...cue, subject: { from: 0, to: open }, clause: { from: 0, to: verb + 1 } };
}

/** „fordern ein Ende: „Es reicht“, so Marsch“: in front of a colon what is demanded ends, where the quotation behind it has a tag of its own. */
export function untilOwnTag(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause } = cue;
  const isPlain =
    words.verbSecond &&
    !cue.object &&
    clause.to === cue.verb + 1 &&
    words.performing.has(tokens[cue.verb]?.lower ?? '');
  const colon = isPlain ? tokens.findIndex(({ text }, at) => at > clause.to + 1 && text === ':') : -1;
  const [quote, mark, tag] = tokens.slice(colon + 1, colon + 4);
  const isTag = tag !== undefined && (tag.lower === 'so' || words.verbs.has(tag.lower));
  if (colon === -1 || quote?.kind !== 'quote' || mark?.text !== ',' || !isTag) return cue;
  return { ...cue, object: { from: clause.to, to: colon } };
}

/** „…“, so Marsch abschließend: adverbs between the name and the end of the sentence are no words of hers. */
export function pastLastAdverb(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, subject } = cue;
  if (!words.verbSecond || cue.kind !== 'adjunct' || !subject || subject.to !== clause.to || clause.from === 0)
    return cue;
  let to = clause.to;
  while (
    tokens[to]?.kind === 'word' &&
    (words.openers.has(tokens[to]?.lower ?? '') || words.between.has(tokens[to]?.lower ?? ''))
  )
    to++;
  const isEnd = to > clause.to && /^[.!?…,:]$/.test(tokens[to]?.text ?? '.');
  return isEnd ? { ...cue, clause: { from: clause.from, to } } : cue;
}
