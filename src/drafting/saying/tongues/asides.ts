import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { isComplement } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { joinedVerb } from './joined-predicate.ts';
import { judgesSomebody } from './german/object-in-place.ts';

/** Tokens that an aside between a verb and what it says may have, one that is told by nothing else, and how many of them may follow one another. */
const [longest, shortest, most] = [14, 4, 3];

/**
 * « a indiqué, dans une déclaration, au terme de l’entretien, que », « a annoncé, jeudi, l’intention de », « a affirmé de son côté, que »: what is said
 * stands behind asides of the verb’s.
 */
export function pastSetAsides(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isFinite = (cue.kind === 'verb' || cue.kind === 'judging') && !cue.object;
  if (!isFinite || words.commaLeads || !subject || subject.from > verb || clause.to > verb + 4) return cue;
  let comma = clause.to;
  while (comma < clause.to + 5 && tokens[comma]?.kind === 'word') comma++;
  const { lower: last = '' } = tokens[comma - 1] ?? {};
  const isVerb = words.verbs.has(last) || words.judging.has(last);
  if (tokens[comma]?.text !== ',' || isVerb !== (comma === clause.to)) return cue;
  for (let step = 0; step < most; step++) {
    const from = comma + 1;
    const { lower = '' } = tokens[from] ?? {};
    const isThat = words.that.has(lower);
    const { lower: own = '' } = tokens[verb] ?? {};
    const isObject =
      step > 0 && words.determiners.has(lower) && (!words.doubtful.has(own) || words.performing.has(own));
    // « a déclaré, samedi, vouloir présenter »
    const isInfinitive = step > 0 && !words.proDrop && frenchInfinitive.test(lower) && words.verbs.has(own);
    if ((isThat && (step > 0 || comma > clause.to)) || isObject || isInfinitive) return behind(cue, from);
    const close = tokens.findIndex(({ kind }, place) => place > from && kind !== 'word' && kind !== 'number');
    const isAside =
      words.adjuncts.has(lower) ||
      words.prepositions.has(lower) ||
      words.time.has(lower) ||
      (words.tongue !== undefined && phraseAt(words.tongue.between, tokens, from) !== undefined);
    const isWhole = tokens[close]?.text === ',' && close - from <= longest;
    // « a souligné, chiffres à l’appui, les avancées », « a souligné, non sans humour, que »
    const { lower: said = '' } = tokens[close + 1] ?? {};
    const isSet = comma === clause.to && words.articles.size > 0;
    const isShort = isSet && close - from <= shortest && (words.that.has(said) || words.determiners.has(said));
    if (!(isAside || isShort) || !isWhole || hasVerb(tokens, from, close, words)) return cue;
    comma = close;
  }
  const { lower = '' } = tokens[comma + 1] ?? {};
  return words.that.has(lower) ? behind(cue, comma + 1) : cue;
}

/** A cue whose words end in front of what is said. */
const behind = (cue: Cue, said: number): Cue => ({ ...cue, clause: { from: cue.clause.from, to: said } });

/** Whether a verb of saying stands between two places; « la presse » is none. */
function hasVerb(tokens: readonly Token[], from: number, to: number, words: ReportingWords): boolean {
  return tokens.slice(from, to).some(({ lower }, place) => {
    const before = tokens[from + place - 1]?.lower ?? '';
    return words.verbs.has(lower) && !words.determiners.has(before) && !words.prepositions.has(before);
  });
}

/** Words of a place between a verb and what it leads to. */
const longestPlace = 9;

/** « a estimé dans le quotidien l’Avis que »: past a place to what leads to what was said. */
export function toThat(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { from, to } = cue.clause;
  const isPlace =
    words.articles.size > 0 &&
    !words.verbSecond &&
    words.prepositions.has(tokens[to]?.lower ?? '') &&
    !judgesSomebody(tokens, cue.verb, to, words);
  if (cue.kind !== 'verb' || cue.object || to !== cue.verb + 1 || !isPlace) return cue;
  const that = tokens.findIndex(({ lower }, at) => at > to && at <= to + longestPlace && words.that.has(lower));
  const isPlain =
    that > 0 &&
    tokens
      .slice(to, that)
      .every(({ kind, lower }) => kind === 'word' && !words.auxiliaries.has(lower) && !words.relatives.has(lower));
  const isLed = words.prepositions.has(tokens[that - 1]?.lower ?? '');
  return isPlain && !isLed ? { ...cue, clause: { from, to: that } } : cue;
}

/** «подчеркнул в контексте встречи необходимость вмешательства»: past a place to the noun that tells of what was said. */
export function toWeight(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { from, to } = cue.clause;
  if (cue.kind !== 'verb' || cue.object || to !== cue.verb + 1 || !words.adjuncts.has(tokens[to]?.lower ?? ''))
    return cue;
  const near = tokens.slice(to, to + longestPlace);
  const weight = near.findIndex(({ lower }) => words.weights.has(lower));
  const isPlain =
    weight > 1 && near.slice(0, weight).every(({ kind, lower }) => kind === 'word' && !words.that.has(lower));
  if (!isPlain) return cue;
  const begins = to + weight - (words.determiners.has(near[weight - 1]?.lower ?? '') ? 1 : 0);
  const end = endOf(tokens, tokens.length, words);
  return {
    ...cue,
    object: {
      from: begins,
      to: contentEnd(tokens, begins, joinedVerb(tokens, begins, end, words), words, false, false),
    },
    clause: { from, to: begins },
  };
}

/** A French infinitive that begins what was said. */
const frenchInfinitive = /^(?:vouloir|être|avoir|craindre|pouvoir|devoir|attendre|prendre|\p{Ll}{3,}(?:er|ir))$/u;

/** A Russian infinitive. */
const infinitive = /(?:ть|ти|чь)(?:ся)?$/u;

/** «председатель партии Бо Лунд, в ответ обвинил», « la ministre a quant à elle démenti »: words of their own between the speaker and the verb. */
export const asideBetween: FindCue = (tokens, index, floor, words) => {
  const length =
    words.tongue && (phraseAt(words.tongue.between, tokens, index)?.length ?? inCommas(tokens, index, words));
  if (length === undefined) return undefined;
  const comma = tokens[index + length]?.text === ',' ? 1 : 0;
  let verb = index + length + comma;
  while (isBetween(tokens[verb], words)) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) || words.judging.has(lower);
  const auxiliary = auxiliaryBefore(tokens, index, words);
  const isAuxiliary = auxiliary !== undefined;
  const hasAuxiliary = isAuxiliary || words.auxiliaries.has(tokens[verb - 1]?.lower ?? '');
  if (!isSaying || (words.perfects.has(lower) && !hasAuxiliary)) return undefined;
  // «со своей стороны призвала не торопиться»
  const isDoing =
    words.isWithoutArticles && tokens.slice(verb + 1, verb + 3).some((token) => infinitive.test(token.lower));
  const isThat = isComplement(tokens, verb + 1, words) || (isDoing && words.judging.has(lower));
  // « a au contraire réaffirmé la volonté »
  const isObject =
    hasAuxiliary &&
    words.verbs.has(lower) &&
    !words.doubtful.has(lower) &&
    words.determiners.has(tokens[verb + 1]?.lower ?? '');
  if (!isThat && !isObject && !words.performing.has(lower)) return undefined;
  const to = auxiliary ?? index;
  const end = comma === 1 && tokens[to - 1]?.text === ',' ? to - 1 : to;
  const subject = nounPhraseBefore(tokens, end, floor, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const kind = isThat || words.verbs.has(lower) ? 'verb' : 'judging';
  return { kind, phrase: { from: verb, to: verb + 1 }, verb, subject, clause: { from: subject.from, to: verb + 1 } };
};

/** Where the auxiliary in front of an aside stands, with adverbs in between: « a également, lors de son discours, rappelé ». */
function auxiliaryBefore(tokens: readonly Token[], index: number, words: ReportingWords): number | undefined {
  let at = index - 1;
  while (!words.auxiliaries.has(tokens[at]?.lower ?? '') && isBetween(tokens[at], words)) at--;
  return words.auxiliaries.has(tokens[at]?.lower ?? '') ? at : undefined;
}

/** Words of an aside in commas between the two parts of a verb. */
const longestInCommas = 9;

/** « a, dans un communiqué, considéré que »: how many tokens an aside has whose comma follows the auxiliary. */
function inCommas(tokens: readonly Token[], index: number, words: ReportingWords): number | undefined {
  const isOpened = tokens[index]?.text === ',' && auxiliaryBefore(tokens, index, words) !== undefined;
  const close = isOpened ? tokens.findIndex(({ kind }, at) => at > index && kind !== 'word' && kind !== 'number') : -1;
  return close - index > 1 && close - index <= longestInCommas && tokens[close]?.text === ','
    ? close - index
    : undefined;
}

/** « a accusé le ministre de « mentir » et demandé sa démission »: a second participle with the auxiliary of the first. */
export const joinedPerfect: FindCue = (tokens, index, _floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const { lower: link = '' } = tokens[index - 1] ?? {};
  const isJoined = words.perfects.has(lower) && (words.and.has(link) || link === 'mais') && !words.verbSecond;
  const isThat = isComplement(tokens, index + 1, words);
  // « et annoncé une visite »
  const isObject =
    words.verbs.has(lower) && !words.doubtful.has(lower) && words.determiners.has(tokens[index + 1]?.lower ?? '');
  // « mais refusé de « fermer les portes » »
  const isDoing = words.saidOf.get(lower)?.has(tokens[index + 1]?.lower ?? '') === true;
  if (!isJoined || !(isThat || isObject || isDoing || words.performing.has(lower))) return undefined;
  const isFirst = (at: number) =>
    (isThat || words.perfects.has(tokens[at]?.lower ?? '')) &&
    tokens.slice(Math.max(0, at - longestInCommas), at).some((token) => words.auxiliaries.has(token.lower));
  if (!tokens.slice(0, index - 1).some((_, at) => isFirst(at))) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: words.verbs.has(lower) ? 'verb' : 'judging', phrase, verb: index, clause: phrase };
};

/** « juge cependant que », «указал при этом, что»: an adverb between a verb that may mean something else and what leads to what it says. */
export const adverbBehind: FindCue = (tokens, index, floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  // « sostiene que la reunión se hará »: with “that” no idiom.
  const isThat = words.idioms.has(lower) && words.that.has(tokens[index + 1]?.lower ?? '');
  const isVerb = (words.doubtful.has(lower) || isThat) && words.verbs.has(lower) && !words.verbSecond;
  const aside = words.tongue && phraseAt(words.tongue.between, tokens, index + 1);
  const that = index + 1 + (aside?.length ?? (isBetween(tokens[index + 1], words) ? 1 : 0));
  const leads = tokens[that]?.text === ',' ? that + 1 : that;
  if (!isVerb || (that === index + 1 && !isThat) || !words.that.has(tokens[leads]?.lower ?? '')) return undefined;
  let from = index;
  while (isBetween(tokens[from - 1], words)) from--;
  if (words.perfects.has(lower) && !tokens.slice(from, index).some((token) => words.auxiliaries.has(token.lower)))
    return undefined;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: subject.from, to: that } };
};
