import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../../text/noun-phrases.ts';
import { isOffice } from '../../../text/offices.ts';
import type { Token } from '../../../text/sentences.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import { followsQuote, isComplement } from '../../cues/cue-context.ts';
import type { Cue } from '../../cues/cue.ts';
import { isPredicate, joinedVerb, turnBehind } from '../joined-predicate.ts';

/** « criticó a los jueces que »: Spanish verbs whose object behind « a » is judged, and told nothing. */
export function judgesSomebody(tokens: readonly Token[], verb: number, to: number, words: ReportingWords): boolean {
  const isVerb = /^(?:critic|acus|conden|elogi|aplaud|salud|cuestion|defend|defiend|censur|repudi)/u;
  return words.proDrop && isVerb.test(tokens[verb]?.lower ?? '') && /^al?$/u.test(tokens[to]?.lower ?? '');
}

/** « a salué l’accord et annoncé une visite », « exige la dimisión del ministro, a quien acusa de »: what is judged ends where another verb or a relative clause begins. */
export function untilNextVerb(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { lower = '' } = tokens[cue.verb] ?? {};
  const { from, to } = cue.clause;
  const isVerb = cue.kind === 'judging' || cue.kind === 'verb';
  if (!isVerb || cue.object || words.verbSecond || followsQuote(tokens, from)) return cue;
  const end = endOf(tokens, tokens.length, words);
  const stop = Math.min(joinedVerb(tokens, to, end, words), turnBehind(tokens, to, end, words));
  // « a appelé "les deux partenaires à la retenue" et s’est dite prête »
  const isQuoted =
    tokens[to]?.kind === 'quote' && tokens[stop - 1]?.kind === 'quote' && isPredicate(tokens, stop + 1, words);
  const isSaid =
    words.complementizers.has(tokens[to]?.lower ?? '') || tokens.slice(to, stop).some(({ kind }) => kind !== 'word');
  const isObject = !isSaid && words.performing.has(lower) && !(cue.kind === 'verb' && isComplement(tokens, to, words));
  const isThat = (token: Token) => words.that.has(token.lower);
  // «отвергла упреки»: without articles one word can be all that is judged.
  const { lower: one = '' } = tokens[to] ?? {};
  const isOneWord =
    words.isWithoutArticles && end - to === 1 && cue.subject !== undefined && cue.subject.to <= cue.verb;
  if (isOneWord && isObject && one.length > 4 && !words.determiners.has(one))
    return { ...cue, object: { from: to, to: end } };
  // « pidió a los donantes ocho millones »: whom it is asked of is a part of what is asked.
  const isOfSomebody = words.proDrop && isObject && /^al?$/u.test(one);
  const isAsked = isOfSomebody && words.urging.has(lower) && stop - to > 3;
  // « criticó a Norlandia por el cierre »: who is judged is no hearer, unless they are told “that”; « criticó a los jueces que cerraron »
  const isOver = judgesSomebody(tokens, cue.verb, to, words);
  const isTold = tokens.slice(to, stop).some(isThat) && !isOver;
  const isQuote = tokens.slice(to, stop).some(({ kind }) => kind === 'quote');
  const isJudged = (isOfSomebody || (isOver && !isQuote)) && !words.urging.has(lower) && !isTold && stop - to >= 2;
  if (isAsked || isJudged)
    return { ...cue, object: { from: to, to: contentEnd(tokens, to, stop, words, false, false) } };
  if (stop === end || !(isQuoted || (isObject && stop - to >= 2))) return cue;
  return { ...cue, object: { from: to, to: contentEnd(tokens, to, stop, words, false, false) } };
}

/** Infinitives that begin what is said. */
const infinitive = /^(?:être|avoir|faire|prendre|craindre|croire|vouloir|pouvoir|devoir|\p{Ll}{3,}(?:er|ir))$/u;

/** « a assuré être prêt à négocier »: an infinitive right behind the verb is what is said. */
export function withInfinitive(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { to } = cue.clause;
  const { lower = '', kind } = tokens[to] ?? {};
  const isPlain =
    cue.kind === 'verb' && !cue.object && to === cue.verb + 1 && words.hearers.has(tokens[cue.verb]?.lower ?? '');
  const isOther = words.time.has(lower) || words.prepositions.has(lower) || words.determiners.has(lower);
  if (!isPlain || kind !== 'word' || isOther || words.proDrop || !infinitive.test(lower)) return cue;
  const end = endOf(tokens, tokens.length, words);
  return {
    ...cue,
    object: { from: to, to: contentEnd(tokens, to, joinedVerb(tokens, to, end, words), words, false, false) },
  };
}

/** « que el domingo aún defendía su decisión »: a day is nobody. */
export function withoutDay(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  const isDay =
    subject !== undefined &&
    tokens
      .slice(subject.from, subject.to)
      .every(({ lower, kind }) => words.time.has(lower) || words.determiners.has(lower) || kind === 'number');
  const hasTime = tokens.slice(subject?.from, subject?.to).some(({ lower }) => words.time.has(lower));
  return isDay && hasTime ? { ...cue, subject: undefined, isLoose: true } : cue;
}

/** Nouns for where somebody speaks. */
const occasion =
  /^(?:declaraci[oó]n(?:es)?|entrevista|conversación|comparecencia|rueda|conferencia|entretien|interview|déclarations?|(?:\p{L}+-?)?(?:gespräch|interview|fernsehen|rundfunk|radio)|zdf|ard|orf|srf)$/u;

/** « insistió la diplomática en declaraciones a AGP »: where somebody speaks is no part of who. */
export function withoutOccasion(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  if (!subject || subject.from < cue.verb) return cue;
  const to = tokens.findIndex(
    ({ lower }, at) =>
      at > subject.from &&
      at < subject.to &&
      words.prepositions.has(lower) &&
      tokens.slice(at + 1, at + 3).some((token) => occasion.test(token.lower)),
  );
  // „sagte der Minister der »Welt«“: an article behind who speaks is of whom it was said to.
  const isHearer = /^de[rm]$/u.test(tokens[subject.to - 1]?.lower ?? '') && tokens[subject.to]?.kind === 'quote';
  if (words.verbSecond && isHearer && subject.to - subject.from > 1)
    return { ...cue, subject: { from: subject.from, to: subject.to - 1 } };
  const when = timeBehind(tokens, subject);
  if (when !== undefined) return { ...cue, subject: { from: subject.from, to: when } };
  const named = to === -1 ? nameEnd(tokens, subject, words) : to;
  return named === undefined ? cue : { ...cue, subject: { from: subject.from, to: named } };
}

/** „sagte Marsch im ZDF“: where a name ends that a place follows. */
function nameEnd(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): number | undefined {
  let end = from;
  while (end < to && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '') && !isOffice(tokens[end], words)) end++;
  const { lower = '' } = tokens[end] ?? {};
  const isPlace = words.prepositions.has(lower) && !words.possessives.has(lower);
  // „sagte Marsch der Lindener Zeitung“: a paper behind its article is whom it was said to.
  const isPaper =
    words.verbSecond && /^de[rmn]$/u.test(lower) && tokens.slice(end, to).some((token) => paper.test(token.lower));
  return end > from && end < to && (isPlace || isPaper) ? end : undefined;
}

/** Nouns for papers and agencies. */
const paper =
  /(?:zeitung|agentur|magazin|presse|post|blatt|rundschau|allgemeinen|nachrichten|spiegel|welt|bild|sender|netzwerk|mediengruppe|portal)$/u;

/** « a déclaré Marsh, deux jours après la réunion »: where a time behind a comma begins, which is nobody. */
function timeBehind(tokens: readonly Token[], { from, to }: Phrase): number | undefined {
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',');
  const { lower: first = '', kind } = tokens[comma + 1] ?? {};
  const isCount =
    kind === 'number' || /^(?:deux|trois|quelques|peu|dos|tres|pocos|pocas|un|une|una|au|le|al|el)$/u.test(first);
  const isTime = tokens
    .slice(comma + 1, comma + 4)
    .some(({ lower }) =>
      /^(?:jours?|heures?|semaines?|mois|lendemain|veille|días?|horas?|semanas?|mes(?:es)?)$/u.test(lower),
    );
  return comma !== -1 && isCount && isTime ? comma : undefined;
}

/** « El puerto no abrirá si nieva, avisó. »: a verb alone at the end says what stands in front, and who spoke before said it. */
export function loneTag(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { from, to } = cue.clause;
  const isAlone = words.proDrop && cue.kind === 'verb' && !cue.subject && !cue.object && from > 3;
  const isAtEnd = isAlone && tokens.slice(to).every(({ kind }) => kind === 'mark') && tokens[from - 1]?.text === ',';
  return isAtEnd && !(followsQuote(tokens, from) && tokens[0]?.kind === 'quote')
    ? { ...cue, kind: 'adjunct', object: { from: 0, to: from - 1 } }
    : cue;
}
