import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** A cue as what stands in front of its verb changes it. */
type InPlace = (tokens: readonly Token[], cue: Cue, words: ReportingWords) => Cue;

/** A cue that introduces nothing. */
const ofNothing = (cue: Cue): Cue => ({ ...cue, object: { from: cue.verb, to: cue.verb } });

/** «Позицию президента озвучил его представитель»: what begins in the accusative says nothing. */
export const withoutAccusative: InPlace = (tokens, cue, words) => {
  const { subject } = cue;
  const [first, next] = tokens;
  const isFront = words.isWithoutArticles && subject?.from === 0 && cue.verb >= subject.to && subject.to > 1;
  const isAccusative = first && /^\p{L}{3,}(?:[ую]|ию)$/u.test(first.lower) && next?.kind === 'word';
  const isName = /^\p{Lu}/u.test(next?.text ?? '') && !isOffice(next, words);
  return isFront && isAccusative && !isName && !isOffice(first, words) && !cue.object ? ofNothing(cue) : cue;
};

/** „Er sprach sich dafür aus, sagte aber“, «мы глубоко убеждены»: what begins with a reflexive or is an adverb is nobody. */
export const withoutAdverb: InPlace = (tokens, cue, words) => {
  const { subject, verb } = cue;
  if (!subject || subject.from >= verb || cue.object) return cue;
  const { lower = '', text = '' } = tokens[subject.from] ?? {};
  const before = tokens[subject.from - 1]?.lower ?? '';
  if (
    words.isWithoutArticles &&
    subject.to - subject.from === 1 &&
    text === lower &&
    /^\p{L}{4,}о$/u.test(lower) &&
    /^(?:мы|я)$/u.test(before)
  )
    return ofNothing(cue);
  const isReflexive = words.verbSecond && words.reflexives.has(lower) && words.pronouns.has(tokens[0]?.lower ?? '');
  return isReflexive
    ? { ...cue, subject: { from: 0, to: 1 }, isLoose: true, clause: { ...cue.clause, from: verb } }
    : cue;
};

/** « Ada Marsh, porte-parole du syndicat, s’est dite surprise »: a name in front of an office that is set behind it. */
export const withNameInFront: InPlace = (tokens, cue, words) => {
  const { subject } = cue;
  if (!subject || subject.from < 2 || subject.from > 5 || tokens[subject.from - 1]?.text !== ',') return cue;
  const front = tokens.slice(0, subject.from - 1);
  const isName =
    front.length >= 2 &&
    front.every(
      ({ text, lower }) => /^\p{Lu}\p{Ll}/u.test(text) && !words.countries.has(lower) && !words.openers.has(lower),
    );
  if (!isName || !isOffice(tokens[subject.from], words) || subject.to > cue.verb) return cue;
  return { ...cue, subject: { from: 0, to: subject.to }, clause: { ...cue.clause, from: 0 } };
};

/** A Spanish verb in the past, as no name and no office ends. */
const pastVerb = /^\p{Ll}{3,}(?:ó|aron|ieron)$/u;

/**
 * « Tras recordar que el enviado, Bo Lund, presentó una queja, dijo que », « Por último, ante una consulta, dijo que », « Elogió a Marsh »: a clause with its own
 * verb, an opener and the verb itself are nobody, so that whoever spoke goes on.
 */
export const withoutClause: InPlace = (tokens, cue, words) => {
  const { subject, verb } = cue;
  // « Según dijo, el puerto abrirá »
  const isBare = cue.kind === 'adjunct' && subject !== undefined && subject.to - subject.from === 1;
  if (words.proDrop && isBare && words.verbs.has(tokens[subject.from]?.text ?? ''))
    return { ...cue, subject: undefined };
  if (!words.proDrop || !subject || subject.from > verb || cue.object) return cue;
  const own = tokens.slice(subject.from, Math.min(subject.to, verb));
  const comma = own.findIndex(({ text }) => text === ',');
  const head = comma === -1 ? own : own.slice(0, comma);
  const isRelative = ({ lower }: Token) => words.relatives.has(lower) || words.that.has(lower);
  const relative = own.findIndex(isRelative);
  const past = own.findIndex(({ lower }, at) => at > comma && pastVerb.test(lower));
  const isClause = comma !== -1 && past > 0 && (relative === -1 || relative > past);
  const isSomebody = (token: Token) =>
    /^\p{Lu}/u.test(token.text) ||
    isOffice(token, words) ||
    words.bodies.has(token.lower) ||
    words.determiners.has(token.lower) ||
    words.pronouns.has(token.lower);
  const isOpener = comma !== -1 && comma <= 2 && !head.some(isSomebody);
  const isItself = subject.from === verb;
  return isClause || isOpener || isItself
    ? { ...cue, subject: undefined, isElsewhere: true, clause: { from: cue.phrase.from, to: cue.clause.to } }
    : cue;
};

/** Whether a Spanish sentence has nobody in front of its first verb. */
function isSubjectless(tokens: readonly Token[], end: number, words: ReportingWords): boolean {
  const verb = tokens.findIndex(
    ({ lower, text }, at) => at < end && (words.auxiliaries.has(lower) || (text === lower && pastVerb.test(lower))),
  );
  const isSomebody = (token: Token, at: number) =>
    (at > 0 && /^\p{Lu}/u.test(token.text)) ||
    isOffice(token, words) ||
    words.bodies.has(token.lower) ||
    words.pronouns.has(token.lower);
  return verb !== -1 && !tokens.slice(0, verb).some(isSomebody) && !words.determiners.has(tokens[0]?.lower ?? '');
}

/** « Tras recordar que el enviado Bo Lund protestó, dijo que », « En rappelant que »: in front of its clause an infinitive or a gerund is of whoever that is about. */
export const ofClauseBehind: InPlace = (tokens, cue, words) => {
  const isLed = cue.kind === 'participle' && !words.verbSecond && cue.clause.from <= 1 && cue.verb > 0;
  // « Elogió a Marsh »
  const isFirst = words.proDrop && cue.kind === 'judging' && cue.verb === 0;
  // « Ha arremetido contra Lund, asegurando que »: of a sentence without a subject whoever spoke before.
  const isFree = words.proDrop && cue.kind === 'participle' && isSubjectless(tokens, cue.verb, words);
  return !cue.subject && (isLed || isFirst || isFree) ? { ...cue, isElsewhere: true } : cue;
};

/** Verbs that say something with « se », too. */
const reflexive =
  /^(?:quej|refi|refer|pronunci|compromet|mostr|muestr|pregunt|limit|neg|niega|felicit|lament|manifest|declar|opus|opon|reafirm|ratific|defend|defiend|expres|dij|dic|sum|inclin|ciñ|pleg|reserv|disculp|congratul|jact|ofrec|adhir|dirig|dirij|interrog|cuestion|alarm|congratul|solidariz|uni|sincer|excus|explay|extend|extiend|lanz)/u;

/** « donde se reconoció la existencia »: what is said by nobody. */
export const withoutPassive: InPlace = (tokens, cue, words) => {
  const { lower = '' } = tokens[cue.verb] ?? {};
  const before = tokens.slice(Math.max(0, cue.verb - 2), cue.verb).map((token) => token.lower);
  const isPassive =
    words.proDrop && (before[1] === 'se' || (before[0] === 'se' && words.auxiliaries.has(before[1] ?? '')));
  const se = cue.verb - (before[1] === 'se' ? 1 : 2);
  const lead = tokens[se - 1]?.lower ?? '';
  // « por lo que se citó al embajador », « pidió al ministro, Bo Lund, que venga, se informó en Varn »
  const isLed =
    lead === ',' ||
    words.that.has(lead) ||
    words.subordinators.has(lead) ||
    words.relatives.has(lead) ||
    /^(?:y|donde)$/u.test(lead);
  const isFree =
    (!cue.subject || (isLed && cue.subject.to <= se)) && !cue.object && (cue.kind === 'verb' || cue.kind === 'judging');
  return isPassive && isFree && !reflexive.test(lower) ? ofNothing(cue) : cue;
};
