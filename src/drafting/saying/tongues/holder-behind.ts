import { officeOf } from '../../../languages/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { type Phrase, nounPhraseAfter, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue, FindCue } from '../cues/cue.ts';

/** «Переговоры приостановлены, но не прекращены, заявил глава МИД Бо Лунд 4 декабря», „Ob es gut sei, sei offen, sagte der Politiker“: who holds an office behind a verb says what stands in front of its comma. */
export function holderBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, clause } = cue;
  const isFront =
    cue.kind === 'verb' && !cue.object && subject !== undefined && subject.to <= verb && clause.to === verb + 1;
  const isKnown = (words.isWithoutArticles || words.verbSecond) && isFront && tokens[verb - 1]?.text === ',';
  // Only what stands in front with a comma in it is no subject but a clause.
  if (!isKnown || !tokens.slice(subject.from, verb - 1).some(({ text }) => text === ',')) return cue;
  const held = holderAt(tokens, verb + 1, words);
  if (!held) return cue;
  const next = tokens[held.to];
  const leads =
    next?.text === ':' || (next?.text === ',' && tokens[held.to + 1] !== undefined) || next?.kind === 'quote';
  const isOwn = tokens.slice(held.to).some(({ kind, lower }) => kind === 'quote' || words.that.has(lower));
  if (leads || (isOwn && words.isWithoutArticles)) return cue;
  return { ...cue, subject: held, object: { from: 0, to: verb - 1 }, clause: { from: verb, to: tokens.length } };
}

function holderAt(tokens: readonly Token[], from: number, words: ReportingWords): Phrase | undefined {
  const to = words.tongue?.holderEnd(tokens, from);
  if (to !== undefined) return { from, to };
  const behind = nounPhraseAfter(tokens, from, tokens.length, words);
  const isBare = words.verbSecond && words.definites.has(tokens[from]?.lower ?? '');
  return behind && isBare && officeOf(tokens[from + 1]?.lower ?? '', words) !== undefined
    ? { from, to: from + 2 }
    : undefined;
}

/** «сообщило со ссылкой на представителя ведомства, что»: whom an agency cites in another case than lists have. */
export function citedInCase(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isRelaying =
    words.isWithoutArticles && cue.kind === 'verb' && !cue.relay && words.relaying.has(tokens[verb]?.lower ?? '');
  const lead = isRelaying && subject ? phraseAt(words.citing, tokens, clause.to) : undefined;
  const from = clause.to + (lead?.length ?? 0);
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind !== 'word');
  const isHolder = lead && officeOf(tokens[from]?.lower ?? '', words) !== undefined;
  if (!isHolder || !subject || tokens[mark]?.text !== ',') return cue;
  return { ...cue, subject: { from, to: mark }, relay: subject, clause: { from: clause.from, to: mark } };
}

/** „Dem Ministerium zufolge …“: who said so stands in front. */
export const postposition: FindCue = (tokens, index, _floor, words) => {
  if (!words.postSources.has(tokens[index]?.lower ?? '')) return undefined;
  const subject = nounPhraseBefore(tokens, index, 0, words);
  const phrase = { from: index, to: index + 1 };
  return subject && { kind: 'adjunct', phrase, verb: index, subject, clause: { from: subject.from, to: index + 1 } };
};
