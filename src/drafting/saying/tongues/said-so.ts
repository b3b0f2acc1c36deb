import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { isOffice } from '../../text/offices.ts';
import { withAside } from '../cues/cue-context.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectFrom } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';
import { joinedVerb } from './joined-predicate.ts';
import { judgesSomebody } from './german/object-in-place.ts';

/** Words within which « según ha confirmado en una entrevista » ends. */
const longest = 16;

/** A verb in the future. */
const future = /^\p{Ll}{2,}[aei]rán?$/u;

/** « Ada Marsh viajará, según ha confirmado en una entrevista con la cadena NRT »: without a subject, whom the sentence begins with says so. */
export const saidSoBare: FindCue = (tokens, index, floor, words) => {
  const isLead = words.proDrop && words.asWords.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isLead || floor > 0) return undefined;
  let verb = index + 1;
  while (isBetween(tokens[verb], words)) verb++;
  const next = tokens[verb + 1];
  const close = tokens.findIndex(({ text }, at) => at > verb && /^[,.;]$/.test(text));
  const to = close === -1 ? tokens.length : close;
  const isAlone =
    next === undefined ||
    next.kind === 'mark' ||
    words.adjuncts.has(next.lower) ||
    words.time.has(next.lower) ||
    words.time.has(tokens[verb + 2]?.lower ?? '');
  if (!words.verbs.has(tokens[verb]?.lower ?? '') || !isAlone || to - index > longest) return undefined;
  if (subjectFrom(tokens, verb + 1, words) !== verb + 1) return undefined;
  // « Ada Marsh viajará »: up to the verb.
  const done = tokens.findIndex(({ text }, at) => at > 0 && at < index && future.test(text));
  const subject = nounPhraseAfter(tokens, 0, done === -1 ? index - 1 : done, words);
  const phrase = { from: verb, to: verb + 1 };
  return (
    subject && {
      kind: 'verb',
      phrase,
      verb,
      subject,
      isLoose: true,
      object: { from: 0, to: index - 1 },
      clause: { from: index, to },
    }
  );
};

/** « Desde Bregancia le contestó la primera ministra, Ada Marsh. «…», disparó. »: who answers is told, and nothing yet of what. */
export const answersFirst: FindCue = (tokens, index, _floor, words) => {
  const isAnswer =
    words.proDrop && words.objects.has(tokens[index - 1]?.lower ?? '') && words.verbs.has(tokens[index]?.lower ?? '');
  if (!isAnswer || tokens.some(({ kind }) => kind === 'quote')) return undefined;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const subject = behind && withAside(tokens, behind, words);
  if (!subject || !canSpeak(tokens, subject, words) || subject.to < tokens.length - 1) return undefined;
  return cueWithObject(index, {
    subject,
    object: { from: index, to: index },
    clause: { from: index, to: subject.to },
  });
};

/** Tokens within which whom an agency relays is told to say something. */
const longestRelayed = 30;

/** « Según explicó ayer el ministro de Transporte, el puerto abrirá »: who says so stands behind the verb of the adjunct. */
export function accordingToSaid(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  const isVerb = words.proDrop && cue.kind === 'adjunct' && words.verbs.has(tokens[subject?.from ?? -1]?.text ?? '');
  if (!isVerb || !subject || subject.to - subject.from < 2) return cue;
  const own = nounPhraseAfter(tokens, subjectFrom(tokens, subject.from + 1, words), tokens.length, words);
  if (!own || !canSpeak(tokens, own, words)) return cue;
  // « Según informó Europa Norte, la ministra calificó »: an agency only relays.
  const isAgency =
    words.relaying.has(tokens[subject.from]?.lower ?? '') &&
    tokens.slice(own.from, own.to).every((token) => /^\p{Lu}/u.test(token.text) && !isOffice(token, words));
  const behind = tokens.slice(own.to + 1, own.to + longestRelayed);
  const isSaid = behind.some(
    ({ lower }) => words.verbs.has(lower) || words.judging.has(lower) || words.participles.has(lower),
  );
  if (isAgency && isSaid) return { ...cue, object: { from: cue.verb, to: cue.verb } };
  return { ...cue, subject: own, ...(isAgency && { isLoose: true }), clause: { from: cue.clause.from, to: own.to } };
}

/** « Reafirmó asimismo el respeto de Norlandia a la paz »: a verb that begins the sentence has its object behind it, where that is nobody. */
export const objectOfFirst: FindCue = (tokens, index, _floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isFirst = words.proDrop && index === 0 && words.verbs.has(lower) && !words.doubtful.has(lower);
  let from = index + 1;
  while (isBetween(tokens[from], words)) from++;
  if (!isFirst || !words.definites.has(tokens[from]?.lower ?? '')) return undefined;
  const behind = nounPhraseAfter(tokens, from, tokens.length, words);
  const noun = tokens[from + 1];
  if (!behind || noun?.text !== noun?.lower || words.time.has(noun?.lower ?? '')) return undefined;
  const head = { from, to: Math.min(behind.to, from + 2) };
  if (canSpeak(tokens, head, words)) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const object = { from, to: contentEnd(tokens, from, joinedVerb(tokens, from, end, words), words, false, false) };
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, isElsewhere: true, object, clause: { from: index, to: from } };
};

/**
 * « respondió con dureza a las palabras dirigidas al presidente de Norlandia, Jon Berg »: behind a verb that leads to nothing said a name in commas is whom
 * the words before it tell of.
 */
export function withoutName(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { to } = cue.clause;
  const isTag = followsQuote(tokens, cue.clause.from);
  const isVerb = (cue.kind === 'verb' || cue.kind === 'judging') && !cue.object && !isTag && words.articles.size > 0;
  if (
    !isVerb ||
    words.verbSecond ||
    judgesSomebody(tokens, cue.verb, to, words) ||
    !words.prepositions.has(tokens[to]?.lower ?? '')
  )
    return cue;
  const rest = tokens.slice(to);
  const isTold = rest.some(({ kind, text, lower }) => kind === 'quote' || text === ':' || words.that.has(lower));
  const comma = rest.findIndex(({ text }) => text === ',');
  const behind = rest.slice(comma + 1).filter(({ kind }) => kind === 'word');
  const isName =
    comma > 0 && behind.length > 0 && behind.length <= 4 && behind.every(({ text }) => /^\p{Lu}/u.test(text));
  return isName && !isTold ? { ...cue, object: { from: cue.verb, to: cue.verb } } : cue;
}
