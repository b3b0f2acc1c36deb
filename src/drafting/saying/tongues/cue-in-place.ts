import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { followsQuote, isComplement } from '../cues/cue-context.ts';
import { canSpeak, isBetween } from '../cues/cue-subject.ts';
import type { Cue } from '../cues/cue.ts';
import { holderBefore } from './holders-around.ts';
import { joinedVerb } from './joined-predicate.ts';

/** A cue as what stands around it changes it. */
type InPlace = (tokens: readonly Token[], cue: Cue, words: ReportingWords) => Cue;

/** A cue that introduces nothing. */
const ofNothing = (cue: Cue): Cue => ({ ...cue, object: { from: cue.verb, to: cue.verb } });

/** « rumores que apuntaban a un anuncio »: what points to something says nothing. */
const pointing = /^(?:apunta(?:ba)?n?|apuntó|apuntaron)$/u;

/** What is kept as a feast, and noted by nobody: «отмечают праздник». */
const feast = /^(?:праздник|юбиле|годовщин|рождеств|рождени|новоселье)/u;

/** Nouns for what only shows something: «факт говорит о том, что». */
const thing = /(?:ние|ция|ость|изм|факт|факты|данные|это|цифры|результаты?|опыт|практика|статистика|история)$/u;

/** The three words behind a verb, up to a mark. */
function behind(tokens: readonly Token[], verb: number): string[] {
  const near = tokens.slice(verb + 1, verb + 4);
  const mark = near.findIndex(({ kind }) => kind === 'mark');
  return near.slice(0, mark === -1 ? undefined : mark).map(({ lower }) => lower);
}

/** « la ley exige una mayoría », «комментируя потери, оценила»: a thing demands nothing, and a participle with a thing for its object says nothing. */
export const withoutThings: InPlace = (tokens, cue, words) => {
  if (cue.object) return cue;
  const { lower = '' } = tokens[cue.verb] ?? {};
  const next = tokens[cue.verb + 1];
  const hasComplement = isComplement(tokens, cue.verb + 1, words);
  const isBare =
    words.isWithoutArticles &&
    cue.kind === 'participle' &&
    !words.judgingParticiples.has(lower) &&
    next?.kind === 'word';
  const isThing =
    cue.subject !== undefined &&
    (cue.kind === 'verb' || cue.kind === 'judging') &&
    words.judging.has(lower) &&
    cue.subject.to <= cue.verb &&
    !words.relatives.has(tokens[cue.subject.from]?.lower ?? '') &&
    !followsQuote(tokens, cue.clause.from) &&
    !canSpeak(tokens, cue.subject, words);
  const isPointing = words.proDrop && pointing.test(lower) && /^al?$/u.test(next?.lower ?? '');
  const isRussian = words.isWithoutArticles && cue.kind === 'verb';
  const isFeast = isRussian && /^отме[тч]/u.test(lower) && behind(tokens, cue.verb).some((word) => feast.test(word));
  // «назначение говорит о том, что»
  const { lower: head = '' } = tokens[cue.subject?.from ?? -1] ?? {};
  const isProof = isRussian && /^говор[ия]т$/u.test(lower) && /^об?$/u.test(next?.lower ?? '') && thing.test(head);
  return ((isBare || isThing) && !hasComplement) || isPointing || isFeast || isProof ? ofNothing(cue) : cue;
};

/** « a rejeté mardi les accusations », « a fustigé en retour »: past a day or an aside behind a verb that judges. */
export const pastAsides: InPlace = (tokens, cue, words) => {
  const isVerb = cue.kind === 'verb' && cue.clause.to === cue.verb + 1;
  const isOther = cue.kind === 'judging' || cue.kind === 'participle';
  if (!(isVerb || isOther) || cue.object || !words.tongue) return cue;
  let { to } = cue.clause;
  // « criticó el lunes a Norlandia »
  const isTimed = !isVerb || (!words.verbSecond && words.performing.has(tokens[cue.verb]?.lower ?? ''));
  const isTime = (at: number) => words.time.has(tokens[at]?.lower ?? '');
  for (;;) {
    const isManner =
      words.proDrop && tokens[to]?.lower === 'de' && /^(?:forma|manera|modo)$/u.test(tokens[to + 1]?.lower ?? '');
    const step =
      phraseAt(words.tongue.between, tokens, to)?.length ??
      (isManner ? 3 : isTimed && words.determiners.has(tokens[to]?.lower ?? '') && isTime(to + 1) ? 2 : undefined) ??
      ((isTimed && isTime(to)) || isAdverb(tokens, to, words) ? 1 : 0);
    if (step === 0) break;
    to += step;
  }
  return to === cue.clause.to || !tokens[to] ? cue : { ...cue, clause: { from: cue.clause.from, to } };
};

/** « juge cependant que », « condenó enérgicamente el atentado »: an adverb of the verb's behind it. */
function isAdverb(tokens: readonly Token[], at: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[at + 1] ?? {};
  const isOf = words.proDrop && /^al?$/u.test(lower);
  return isBetween(tokens[at], words) && (words.that.has(lower) || words.determiners.has(lower) || isOf);
}

/** « concluyó recordando que »: what leads to what was said stands behind another verb. */
function isGerund(tokens: readonly Token[], at: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const isInfinitive = words.infinitiveEnding?.test(lower) === true;
  return words.participles.has(lower) && !isInfinitive && words.that.has(tokens[at + 1]?.lower ?? '');
}

/** A verb in front of such a gerund says nothing itself. */
export const leadsToGerund: InPlace = (tokens, cue, words) => {
  const isVerb = cue.kind === 'verb' && !cue.object && cue.clause.to === cue.verb + 1;
  if (!isVerb) return cue;
  // « ha zanjado el tema manifestando que »: or behind its object.
  const near = tokens.slice(cue.clause.to, cue.clause.to + 4);
  const mark = near.findIndex(({ kind, lower }) => kind !== 'word' || words.that.has(lower));
  const places = near.slice(0, mark === -1 ? undefined : mark).map((_, at) => cue.clause.to + at);
  const isLed = places.some((at) => isGerund(tokens, at, words) && (at === cue.clause.to || words.proDrop));
  return isLed ? ofNothing(cue) : cue;
};

/** « Marsh, qui s’est dit prêt, a salué l’accord »: behind a relative clause the verb is of whoever stands in front of it. */
export const behindRelative: InPlace = (tokens, cue, words) => {
  if (cue.subject || cue.kind !== 'judging' || tokens[cue.clause.from - 1]?.text !== ',') return cue;
  const relative = tokens.findLastIndex(({ lower }, at) => at < cue.clause.from && words.relatives.has(lower));
  const subject =
    relative > 0 && tokens[relative - 1]?.text === ',' ? holderBefore(tokens, relative - 1, words) : undefined;
  return subject ? { ...cue, subject, isLoose: true } : cue;
};

/** « …, réclamant une enquête »: saying so is doing so. */
export const performingParticiple: InPlace = (tokens, cue, words) => {
  const { lower = '' } = tokens[cue.verb] ?? {};
  const from = cue.clause.to;
  const isThat = words.judgingParticiples.has(lower) && words.that.has(tokens[from]?.lower ?? '');
  if (cue.kind !== 'participle' || cue.object || cue.verb === 0 || !(isThat || words.performing.has(lower))) return cue;
  const end = endOf(tokens, tokens.length, words);
  // « …, estimant que le port rouvrira »
  if (isThat)
    return {
      ...cue,
      object: { from, to: contentEnd(tokens, from, joinedVerb(tokens, from, end, words), words, false, false) },
    };
  const comma = tokens.findIndex(({ text }, at) => at > from && at < end && text === ',');
  const to = contentEnd(
    tokens,
    from,
    Math.min(joinedVerb(tokens, from, end, words), comma === -1 ? end : comma),
    words,
    false,
    false,
  );
  const isQuoted = tokens.slice(from, to).some(({ kind }) => kind === 'quote');
  return isQuoted || isComplement(tokens, from, words) || to - from < 2 ? cue : { ...cue, object: { from, to } };
};

/** «С ней согласен Марш: по его оценке, порт закроют»: a source behind a colon is of what follows. */
export const behindColon: InPlace = (tokens, cue, words) => {
  const isBehind = cue.kind === 'adjunct' && !cue.object && tokens[cue.clause.from - 1]?.text === ':';
  const from = tokens[cue.clause.to]?.text === ',' ? cue.clause.to + 1 : cue.clause.to;
  const to = endOf(tokens, tokens.length, words);
  return isBehind && to > from ? { ...cue, object: { from, to } } : cue;
};

/** « un projet « historique », tout en rappelant que »: a participle begins with the words that lead to it, and with their comma. */
export const withLead: InPlace = (tokens, cue, words) => {
  let { from } = cue.clause;
  if (cue.kind !== 'participle' || cue.subject || from === 0) return cue;
  while (words.participleLeads.has(tokens[from - 1]?.lower ?? '')) from--;
  if (from === cue.clause.from || tokens[from - 1]?.text !== ',') return cue;
  return { ...cue, clause: { from: from - 1, to: cue.clause.to } };
};

/** Words of a place or a hearer in front of what was said, and signs of the name of a paper. */
const [longestPlace, longestName] = [9, 25];

/**
 * Past a place that a quotation follows: « a réclamé devant le Conseil « un accès immédiat » », „beklagte im »Boten« mangelnde Fortschritte“, « La
 * mesure, a-t-il insisté jeudi sur Radio Oslund, « ne vise pas » ».
 */
export const pastPlace: InPlace = (tokens, cue, words) => {
  const { from, to } = cue.clause;
  const { lower = '' } = tokens[to] ?? {};
  const isPlace = words.adjuncts.has(lower) || words.time.has(lower);
  if (cue.object || !(cue.kind === 'verb' || cue.kind === 'judging') || !isPlace || to <= cue.verb) return cue;
  const near = tokens.slice(to, to + longestPlace);
  const mark = near.findIndex(({ kind }) => kind !== 'word' && kind !== 'number');
  const at = to + Math.max(0, mark);
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isWords = (quote: Token | undefined) => quote?.kind === 'quote' && /^\W{1,3}\p{Ll}/u.test(quote.text);
  const isLed = words.prepositions.has(tokens[at - 1]?.lower ?? '');
  const isPaper = token?.kind === 'quote' && isLed && token.text.length < longestName && next?.kind === 'word';
  const isSet = token?.text === ',' && tokens[from - 1]?.text === ',' && isWords(next);
  // « pidió a ambas partes «la máxima contención» », « dijo el lunes que … «…» »: what stands between is a part of it.
  const isTold = near
    .slice(0, Math.max(0, mark))
    .some((word) => words.that.has(word.lower) || words.infinitive.has(word.lower));
  const isSaid = isWords(token) && /\s/u.test(token?.text ?? '') && !isLed && !isTold;
  const close = isPaper && words.verbSecond ? at + 1 : isSet || isSaid ? at : to;
  return { ...cue, clause: { from, to: close } };
};

/** «…, однако предупредил: «…»»: without a subject, and a quotation behind a colon, nothing in front was said. */
export const behindOwnColon: InPlace = (tokens, cue, words) => {
  const at = cue.clause.to + 1;
  const isLed =
    cue.kind === 'verb' && !cue.subject && !cue.object && tokens[at - 1]?.text === ':' && tokens[at]?.kind === 'quote';
  return isLed
    ? {
        ...cue,
        object: { from: at, to: contentEnd(tokens, at, endOf(tokens, tokens.length, words), words, false, false) },
      }
    : cue;
};

/** „rief die Parteien auf, an den Tisch zurückzukehren“: behind its comma an infinitive can begin with a place. */
export const behindInfinitiveComma: InPlace = (tokens, cue, words) => {
  const from = cue.clause.to + 1;
  const isPlace =
    words.adjuncts.has(tokens[from]?.lower ?? '') && words.isInfinitiveClause?.(tokens, from - 1) === true;
  if (!isPlace || cue.object || cue.kind !== 'verb') return cue;
  const close = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  return { ...cue, object: { from, to: close === -1 ? tokens.length : close } };
};
