import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

/** Nouns for what somebody else said, in the case that «о» asks for. */
const saidOfAnother = /^(?:заявлени|слов(?:а[хм]?|ами)?$|высказывани|сообщени|утверждени|обвинени|угроз|обещани)/u;

/** Words with which “that” begins another clause than what somebody says. */
const turning =
  /^(?:tandis|alors|bien|pour|afin|avant|après|depuis|sans|dès|puis|ya|para|sin|después|antes|mientras|luego|tiempo|hasta|desde|así|aun|pese|vez|a)$/u;

/** «высказалась о заявлении Лунда о том, что», « a dit que ses alliés souhaitaient la paix »: what another one said or wishes is no statement of its own. */
export function ofAnother(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  if (cue.object || (cue.kind !== 'verb' && cue.kind !== 'judging')) return cue;
  const ofNothing = { ...cue, object: { from: cue.verb, to: cue.verb } };
  const that = tokens.findIndex(({ lower }, at) => at > cue.clause.to && words.that.has(lower));
  const isOf = words.isWithoutArticles && that > 0 && tokens[that - 2]?.lower === 'том';
  const isAbout = isOf && tokens.slice(cue.clause.to, that - 2).some(({ lower }) => saidOfAnother.test(lower));
  // «ответил на критику коллеги, который заявил, что»
  const isRelative =
    words.isWithoutArticles &&
    that > 0 &&
    tokens.slice(cue.clause.to, that).some(({ lower }) => words.relatives.has(lower));
  if (isAbout || isRelative) return ofNothing;
  const { from = 0 } = cue.subject ?? {};
  // « a dit que ses alliés souhaitaient la paix », « dijo que el ministro negó que »: within "that", right behind it.
  const isWithin =
    words.that.has(tokens[from - 1]?.lower ?? '') && cue.subject !== undefined && cue.subject.to <= cue.verb;
  // « tandis que Bo Lund exige »
  const isTurn = turning.test(tokens[from - 2]?.lower ?? '');
  const isTold = tokens.slice(0, Math.max(0, from - 1)).some(({ lower }) => words.verbs.has(lower));
  return words.articles.size > 0 && isWithin && isTold && !isTurn ? ofNothing : cue;
}

/** Tokens within which what somebody speaks of stands in front of the verb. */
const longestTopic = 14;

/** «рассказала о планах порта», «прокомментировали итоги», „äußerte sich im Parlament“: of what somebody spoke is told, and nothing of what they said. */
export function onlyTopic(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  // „mit Parolen, die an den Krieg erinnern“: a relative clause, and nobody.
  const [relative, next] = tokens.slice(cue.subject?.from, (cue.subject?.from ?? 0) + 2);
  const isTail = words.definites.has(relative?.lower ?? '') && words.prepositions.has(next?.lower ?? '');
  if (words.verbSecond && cue.subject && cue.kind === 'verb' && isTail)
    return { ...cue, subject: undefined, object: { from: cue.verb, to: cue.verb } };
  const { lower = '' } = tokens[cue.verb] ?? {};
  const isReflexive = words.verbSecond && lower.startsWith('äu') && tokens[cue.verb + 1]?.lower === 'sich';
  // „hat sich Marsch zur Lage geäußert“, „wie sich Regierungen äußerten“
  const near = tokens.slice(Math.max(0, cue.verb - longestTopic), cue.verb);
  const isUttered =
    words.verbSecond &&
    /^ge?äu(?:ß|ss)ert$|^äu(?:ß|ss)erten?$/u.test(lower) &&
    near.some((token) => token.lower === 'sich');
  const isAbout = near.some((token) => /^(?:zu|zum|zur|über|wie)$/u.test(token.lower));
  if (isUttered && isAbout && tokens[cue.verb + 1]?.text !== ',')
    return { ...cue, object: { from: cue.verb, to: cue.verb } };
  const isTopical = words.isWithoutArticles && topical.test(lower);
  const isTelling = (isTopical || isReflexive) && cue.kind === 'verb' && !cue.object;
  const behind = tokens.slice(cue.clause.to);
  const isFront = cue.subject === undefined || cue.subject.to <= cue.verb;
  const isSaid = behind.some((token) => token.kind === 'quote' || token.text === ':' || words.that.has(token.lower));
  const isTag = tokens[cue.clause.from - 1]?.text === ',' || followsQuote(tokens, cue.clause.from);
  return isTelling && isFront && !isSaid && !isTag ? { ...cue, object: { from: cue.verb, to: cue.verb } } : cue;
}

/** Verbs by which somebody speaks of something. */
const topical = /^(?:рассказ(?:ал|ыва)|прокомментир|комментир|(?:про)?анонсир)/u;

/** «прокомментировала слова американского министра: «…»»: with the quotation behind its colon, what the verb is about was not said. */
export function aboutWords(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const isLed =
    cue.kind === 'verb' && !cue.object && words.tongue?.relayed?.nouns.has(tokens[cue.clause.to]?.lower ?? '');
  const colon = isLed ? tokens.findIndex(({ kind }, at) => at > cue.clause.to && kind !== 'word') : -1;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.kind !== 'quote') return cue;
  return { ...cue, object: { from: colon + 1, to: colon + 2 } };
}

/** « Marsh lo negó tajantemente: no tiene “nada” que ver »: behind a verb, an adverb and a colon stands what was said. */
export const saidBehindColon: FindCue = (tokens, index, floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const isVerb = words.articles.size > 0 && words.verbs.has(lower) && /^\p{Ll}/u.test(text) && index > 0;
  const isAdverb = words.adverb?.test(tokens[index + 1]?.lower ?? '') === true;
  if (!isVerb || !isAdverb || tokens[index + 2]?.text !== ':' || tokens[index + 3]?.kind !== 'word') return undefined;
  let from = index;
  while (from > 0 && (isBetween(tokens[from - 1], words) || /^l[oae]s?$/u.test(tokens[from - 1]?.lower ?? ''))) from--;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const end = contentEnd(tokens, index + 3, endOf(tokens, tokens.length, words), words, false, false);
  return cueWithObject(index, {
    subject,
    object: { from: index + 3, to: end },
    clause: { from: subject.from, to: index + 3 },
  });
};

/** «Как передают СМИ, Лунд подчеркнул, что»: of what is only relayed somebody else is told to say it. */
export function onlyRelays(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const isLead = words.isWithoutArticles && cue.kind === 'adjunct' && cue.clause.from === 0 && !cue.relay;
  const isRelaying =
    isLead &&
    words.asWords.has(tokens[0]?.lower ?? '') &&
    /^(?:переда|сообща|пиш)/u.test(tokens[cue.verb]?.lower ?? '');
  const verb = tokens.findIndex(
    ({ lower }, at) => at > cue.clause.to && at < cue.clause.to + 12 && words.verbs.has(lower),
  );
  const isThat = verb > 0 && tokens.slice(verb + 1, verb + 3).some(({ lower }) => words.that.has(lower));
  return isRelaying && isThat ? { ...cue, object: { from: cue.verb, to: cue.verb } } : cue;
}

/** What cannot begin a clause that a verb leads to with a comma alone. */
const noClause =
  /^(?:котор|и$|а$|но$|как$|чтобы$|если$|когда$|хотя$|поскольку$|потому$|где$|куда$|выступ|однако$|после|в$|во$|на$|при$|по$)/u;

/** «Дипломат отметил, первый фактор – власть»: a comma alone leads to what was said, as some papers print it. */
export function behindBareComma(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause, verb } = cue;
  const isFront =
    cue.kind === 'verb' && !cue.object && subject?.from === 0 && subject.to <= verb && clause.to === verb + 1;
  const [comma, first] = tokens.slice(clause.to, clause.to + 2);
  if (!words.isWithoutArticles || !isFront || comma?.text !== ',' || words.doubtful.has(tokens[verb]?.lower ?? ''))
    return cue;
  const { lower = '', kind } = first ?? {};
  const isGerund = words.participles.has(lower) || /(?:вая|уя|ая|яя|вши|вшись|ясь)$/u.test(lower);
  const hasThat = tokens.slice(clause.to).some((token) => words.that.has(token.lower));
  if (kind !== 'word' || noClause.test(lower) || isGerund || hasThat) return cue;
  const from = clause.to + 1;
  const to = contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false);
  return to - from > 3 ? { ...cue, object: { from, to } } : cue;
}

/** « un massacre qui, selon une enquête, a été commis », « al comentar las sanciones »: an aside of a relative clause, and a deed with a noun, introduce nothing. */
export function ofAside(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const ofNothing = { ...cue, object: { from: cue.verb, to: cue.verb } };
  const [lead, comma] = tokens.slice(Math.max(0, cue.clause.from - 2), cue.clause.from);
  const isSet =
    cue.kind === 'adjunct' && comma?.text === ',' && /^(?:qui|que|dont|котор\p{L}{2,3})$/u.test(lead?.lower ?? '');
  if (isSet && words.tongue) return ofNothing;
  const [before, own, next] = tokens.slice(Math.max(0, cue.verb - 1), cue.verb + 2);
  const isDeed =
    words.proDrop &&
    cue.kind === 'participle' &&
    /^(?:al|tras)$/u.test(before?.lower ?? '') &&
    /^(?:comentar|responder|hablar|evaluar|reaccionar|preguntar)$/u.test(own?.lower ?? '');
  const isThing =
    words.determiners.has(next?.lower ?? '') ||
    words.infinitive.has(next?.lower ?? '') ||
    words.prepositions.has(next?.lower ?? '');
  const isQuoted = tokens.slice(cue.verb, cue.verb + 8).some(({ kind }) => kind === 'quote');
  return isDeed && isThing && !isQuoted ? ofNothing : cue;
}

/** « detalló que la carta en respaldo a Marsh que no reconocía el proceso »: what another is told to reject within what is said is no statement of that one's. */
export function withinSaid(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { lower = '' } = tokens[cue.verb] ?? {};
  const isJudged = (cue.kind === 'judging' || cue.kind === 'verb') && words.performing.has(lower) && !words.verbSecond;
  if (!isJudged || !words.tongue) return cue;
  let lead = cue.verb - 1;
  while (/^(?:no|ne|n['’]|не|se|s['’]|a|ont?|ha|han|había|avait|pas)$/u.test(tokens[lead]?.lower ?? '')) lead--;
  const pronoun = tokens[lead]?.lower ?? '';
  const isRelative = words.relatives.has(pronoun) || words.tongue.relative.has(pronoun);
  const that = tokens.findIndex(({ lower: own }, at) => at < lead - 1 && words.that.has(own));
  const isSaid = that > 0 && tokens.slice(Math.max(0, that - 4), that).some(({ lower: own }) => words.verbs.has(own));
  const isQuoted = tokens.slice(cue.verb, cue.verb + 10).some(({ kind }) => kind === 'quote');
  const isClosed = words.that.has(tokens[cue.verb + 1]?.lower ?? '');
  return isRelative && isSaid && !isQuoted && !isClosed ? { ...cue, object: { from: cue.verb, to: cue.verb } } : cue;
}

/** « dijo a los medios que cubrieron la visita, entre ellos NRA, que el puerto »: what is told of the hearers in front of a comma was not said. */
export function pastHearers(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { to } = cue.clause;
  const isHearer = cue.kind === 'verb' && !cue.object && words.proDrop && /^al?$/u.test(tokens[to]?.lower ?? '');
  const first = isHearer ? tokens.findIndex(({ lower }, at) => at > to && at < to + 9 && lower === 'que') : -1;
  const isRelative = first > 0 && /(?:ron|aban|ían|an|en)$/u.test(tokens[first + 1]?.lower ?? '');
  const said = isRelative
    ? tokens.findIndex(
        ({ lower }, at) => at > first + 1 && at < first + 18 && lower === 'que' && tokens[at - 1]?.text === ',',
      )
    : -1;
  if (said === -1) return cue;
  const end = endOf(tokens, tokens.length, words);
  return { ...cue, object: { from: said + 1, to: contentEnd(tokens, said + 1, end, words, false, false) } };
}

/** «По словам эксперта, министр ведёт переговоры, так как»: behind the comma of a source a clause with a verb of its own begins. */
export function untilClause(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  if (!words.isWithoutArticles || cue.kind !== 'adjunct' || cue.object || subject?.to !== clause.to) return cue;
  const comma = tokens.findIndex(({ text }, at) => at > subject.from && at < subject.to && text === ',');
  const isVerb = ({ lower, text }: Token) => text === lower && words.tongue?.tagEnding?.test(lower) === true;
  if (comma === -1 || !tokens.slice(comma, subject.to).some(isVerb)) return cue;
  return { ...cue, subject: { from: subject.from, to: comma }, clause: { from: clause.from, to: comma } };
}

/** « A la pregunta de si “habrá acuerdo”, Marsh contestó »: what is asked, in front of the answer. */
export const isAsked = (tokens: readonly Token[], index: number, cues: readonly Cue[], { asks }: ReportingWords) =>
  cues.some(({ clause }) => clause.from > index) && tokens.slice(0, index).some(({ lower }) => asks.has(lower));
