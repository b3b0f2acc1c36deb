import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { isOffice } from '../../text/offices.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { isComplement } from '../cues/cue-context.ts';
import { canSpeak, isBetween } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { holderBefore } from './holders-around.ts';
import { joinedVerb } from './joined-predicate.ts';

/** « …, selon lequel le port est fermé », « …, para quien », «…, по словам которого»: said by whoever stands in front of the comma. */
export const relativeSource: FindCue = (tokens, index, _floor, words) => {
  const leads = phraseAt(words.relativeSources, tokens, index);
  // « l’idée, selon laquelle »: an idea says nothing.
  const isIdea = /^(?:idée|thèse|accusation|allégation|rumeur|affirmation|hypothèse|tesis|idea|acusación)s?$/u.test(
    tokens[index - 2]?.lower ?? '',
  );
  if (!leads || tokens[index - 1]?.text !== ',' || isIdea) return undefined;
  const subject = holderBefore(tokens, index - 1, words);
  const phrase = { from: index, to: index + leads.length };
  const object = { from: phrase.to, to: endOf(tokens, tokens.length, words) };
  return subject && { kind: 'adjunct', phrase, verb: index, subject, object, clause: phrase };
};

/** « Más prudente se mostró el ministro Bo Lund, que considera «prematuro» hablar de fechas »: the pronoun is whoever stands in front of its comma. */
export const relativeSaying: FindCue = (tokens, index, _floor, words) => {
  const isPronoun = words.tongue?.relative.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isPronoun) return undefined;
  let verb = index + 1;
  while (verb < index + 5 && isBetween(tokens[verb], words)) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) || words.judging.has(lower);
  if (!isSaying || (words.perfects.has(lower) && verb === index + 1)) return undefined;
  let next = verb + 1;
  while (isBetween(tokens[next], words)) next++;
  const isThat = isComplement(tokens, next, words);
  if (!isThat && !words.performing.has(lower) && !words.judging.has(lower)) return undefined;
  const subject = holderBefore(tokens, index - 1, words);
  // « el informe, que critica al Gobierno »: a thing says nothing.
  if (
    !subject ||
    !canSpeak(tokens, subject, words) ||
    tokens.slice(subject.from, subject.to).some((token) => words.messages.has(token.lower))
  )
    return undefined;
  const isClause = words.that.has(tokens[next]?.lower ?? '');
  const end = endOf(tokens, tokens.length, words);
  const close = tokens.findIndex(({ text }, at) => at > next && at < end && text === ',');
  const to =
    isClause || close === -1
      ? contentEnd(tokens, next, joinedVerb(tokens, next, end, words), words, true, false)
      : close;
  // What it judges without a quotation or a word that leads to it was said only where saying so is doing so.
  const isSaid = isThat || words.performing.has(lower) || tokens.slice(next, to).some(({ kind }) => kind === 'quote');
  const phrase = { from: verb, to: verb + 1 };
  return isSaid && to > next
    ? { kind: 'verb', phrase, verb, subject, object: { from: next, to }, clause: { from: index - 1, to: next } }
    : undefined;
};

/** « le Représentant spécial pour la Dolskie, qui a averti que »: whoever holds the office in front of the comma, and no place that it is for. */
export function relativeHolder(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  const isRelative =
    subject && subject.to - subject.from === 1 && words.relatives.has(tokens[subject.from]?.lower ?? '');
  if (!isRelative || words.verbSecond || tokens[subject.from - 1]?.text !== ',') return cue;
  const holder = holderBefore(tokens, subject.from - 1, words);
  const own = tokens.slice(holder?.from, holder?.to);
  const office = own.findIndex((token) => isOffice(token, words));
  const isOf = own.slice(office).some(({ lower }) => words.links.has(lower));
  const isText = own.slice(0, Math.max(0, office)).some(({ lower }) => words.messages.has(lower));
  if (!holder || office === -1 || !isOf || isText) return cue;
  const article = words.determiners.has(own[office - 1]?.lower ?? '') ? 1 : 0;
  return { ...cue, subject: { from: holder.from + office - article, to: holder.to }, isLoose: true };
}
