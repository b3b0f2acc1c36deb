import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { firstPhrase } from '../../../text/first-phrase.ts';
import { nounPhraseBefore } from '../../../text/noun-phrases.ts';
import type { Token } from '../../../text/sentences.ts';
import { endOf } from '../../content/content-end.ts';
import { subjectOfBracket } from '../../content/sentence-bracket.ts';
import { followsQuote } from '../../cues/cue-context.ts';
import { canSpeak, isBetween } from '../../cues/cue-subject.ts';
import type { Cue, FindCue } from '../../cues/cue.ts';
import { beginsAdverbially } from './adverbial-front.ts';

/** A cue that introduces nothing. */
const ofNothing = (cue: Cue): Cue => ({ ...cue, object: { from: cue.verb, to: cue.verb } });

/** Pronouns that only a subject is. */
const nominative = /^(?:er|ich|wir|man)$/u;

/** Articles that no subject has. */
const oblique = /^(?:den|dem|einen|einem|diesen|diesem|keinen|keinem)$/u;

/** „Der Rat, Bo Lund und Ada Marsch, kritisierte den Plan“: what an article puts in another case is not who speaks; whom the sentence begins with is. */
export function withoutOblique(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isBehind = words.verbSecond && cue.kind !== 'adjunct' && subject !== undefined && subject.from > verb;
  if (!isBehind || cue.object || !oblique.test(tokens[subject.from]?.lower ?? '') || followsQuote(tokens, verb))
    return cue;
  const front = firstPhrase(tokens.slice(0, verb), words);
  if (!front || !canSpeak(tokens, front, words) || beginsAdverbially(tokens, verb, words)) return cue;
  return { ...cue, subject: front, isLoose: true, clause: { from: 0, to: verb + 1 } };
}

/** Particles of verbs that say nothing, or say it only with theirs: „sagte er ab“. */
const particle = /^(?:ab|an|auf|aus|ein|vor|zu|zurück|weg|los|weiter|um|durch|nach)$/u;

/** „Kritik an dem Plan nannte er „unseriös““, „Ein Treffen sagte er ab“: a pronoun that only a subject is stands right behind its verb, and what is in front of that is no subject. */
export function nominativeBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const { text = '' } = tokens[verb + 1] ?? {};
  const isVerb = cue.kind === 'verb' || cue.kind === 'judging';
  if (!words.verbSecond || !isVerb || !subject || subject.to > verb || !nominative.test(text)) return cue;
  const own = { from: verb + 1, to: verb + 2 };
  const next = tokens[own.to];
  const isLed = next?.kind === 'quote' || /^[,:]$/.test(next?.text ?? '');
  if (isLed) return { ...cue, subject: own, clause: { from: verb, to: own.to } };
  const { lower = '' } = tokens[verb] ?? {};
  const isTransitive = words.judging.has(lower) || words.performing.has(lower);
  const end = endOf(tokens, tokens.length, words);
  const isOther = particle.test(tokens[end - 1]?.lower ?? '') && !words.phrasal.has(lower) && !words.parted.has(lower);
  if (!isTransitive || isOther || followsQuote(tokens, verb)) return ofNothing(cue);
  return { ...cue, subject: own, object: { from: 0, to: end }, clause: { from: verb, to: own.to } };
}

/** Words of a place between a verb and what it leads to, with a preposition. */
const longest = 24;

/** „warnte in Telefonaten mit dem Minister vor einem Krieg“: past a place, to the preposition that the verb governs. */
export function toGoverned(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, verb } = cue;
  const isVerb = words.verbSecond && cue.kind === 'verb' && !cue.object && clause.to <= verb + 4 && clause.to > verb;
  const { lower = '' } = tokens[clause.to] ?? {};
  const governed = words.saidOf.get(tokens[verb]?.lower ?? '');
  if (!isVerb || !governed || !words.prepositions.has(lower) || governed.has(lower)) return cue;
  const near = tokens.slice(clause.to, clause.to + longest);
  const mark = near.findIndex(({ kind }) => kind === 'mark');
  const at = near.slice(0, mark === -1 ? undefined : mark).findIndex((token) => governed.has(token.lower));
  return at === -1 ? cue : { ...cue, clause: { from: clause.from, to: clause.to + at } };
}

/** Adverbs that stand in front of what somebody judges, a run of them. */
const oftenSaid =
  /^(?:immer|wieder|schon|seit|langem|regelmäßig|regelmässig|stets|oft|häufig|dabei|damit|darin|nun|jetzt|heute|gestern|vehement|scharf|heftig)$/u;

/** „kritisieren jedoch immer wieder die Bedingungen“: past a run of adverbs, to the article that begins what is judged. */
export function pastAdverbs(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, verb, subject } = cue;
  const isVerb = (cue.kind === 'verb' || cue.kind === 'judging') && !cue.object && subject !== undefined;
  if (!words.verbSecond || !isVerb || clause.to <= verb) return cue;
  const isAdverb = (token: Token | undefined) =>
    token !== undefined && (isBetween(token, words) || oftenSaid.test(token.text));
  let { to } = clause;
  while (isAdverb(tokens[to])) to++;
  return to > clause.to && words.determiners.has(tokens[to]?.lower ?? '') && canSpeak(tokens, subject, words)
    ? { ...cue, clause: { from: clause.from, to } }
    : cue;
}

/** „fordern den Rat zum Handeln auf, Kritik kommt auch von anderen“: in front of the particle what was said ends, where its comma leads to another sentence. */
export function untilParticle(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { clause, verb, subject } = cue;
  const { lower = '' } = tokens[verb] ?? {};
  const particles = words.parted.get(lower) ?? words.phrasal.get(lower);
  const isFront =
    words.verbSecond && cue.kind !== 'adjunct' && !cue.object && subject !== undefined && subject.to <= verb;
  const mark = tokens.findIndex(({ kind }, at) => at > verb && kind === 'mark');
  if (!isFront || !particles || !(clause.to === verb + 1 || clause.to === mark)) return cue;
  const { lower: next = '', text = '', kind } = tokens[mark + 1] ?? {};
  const isLed =
    words.that.has(next) ||
    kind === 'quote' ||
    words.prepositions.has(next) ||
    words.definites.has(next) ||
    words.isInfinitiveClause?.(tokens, mark) === true;
  const isOther =
    tokens[mark]?.text === ',' && /^\p{Lu}/u.test(text) && !isLed && words.isReported?.(tokens.slice(mark)) !== true;
  if (!isOther || !particles.has(tokens[mark - 1]?.lower ?? '') || mark - verb < 4) return cue;
  return { ...cue, object: { from: verb + 1, to: mark - 1 } };
}

/** „Die Staaten unterstrichen die Bedeutung“: a form that is a participle as well, behind its subject and without an auxiliary. */
export const pluralPast: FindCue = (tokens, index, floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const isForm = words.verbSecond && words.perfects.has(lower) && words.verbs.has(lower) && !lower.startsWith('ge');
  if (!isForm || !lower.endsWith('en') || text !== lower || index === 0) return undefined;
  const isAuxiliary = (token: Token) => words.auxiliaries.has(token.lower) || words.passive.has(token.lower);
  const subject = nounPhraseBefore(tokens, index, floor, words);
  const next = tokens[index + 1];
  const isFollowed = words.determiners.has(next?.lower ?? '') || words.that.has(tokens[index + 2]?.lower ?? '');
  if (!subject || subject.from > floor + 1 || !isFollowed || tokens.slice(0, index + 2).some(isAuxiliary))
    return undefined;
  if (!canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: subject.from, to: index + 1 } };
};

/** What says something at the end of a perfect, in front of what that is: „hat deutlich `gemacht`, dass“. */
const saidInPerfect: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:deutlich|klar|geltend|aufmerksam)$/u, /^gemacht$/u],
  [/^(?:bedenken|verstehen|bekannt|protokoll)$/u, /^gegeben$/u],
  [
    /^(?:überzeugt|zuversichtlich|optimistisch|besorgt|enttäuscht|entsetzt|bereit)$/u,
    /^(?:gezeigt|geäußert|geäussert|erklärt)$/u,
  ],
  [
    /^(?:hoffnung|befürchtung|erwartung|ansicht|auffassung|überzeugung|meinung)$/u,
    /^(?:geäußert|geäussert|bekundet|vertreten)$/u,
  ],
  [/^ausdruck$/u, /^gebracht$/u],
  [
    /^(?:darauf|daran|davon|damit|dafür)$/u,
    /^(?:verwiesen|bestanden|gepocht|beharrt|gedrängt|ausgegangen|erinnert|gedroht|plädiert)$/u,
  ],
];

/** Tokens within which such a verb ends. */
const farthest = 30;

/** „hat Ministerin Ada Marsch deutlich gemacht, dass“: a phrase that says something, in the perfect. */
export const phraseInPerfect: FindCue = (tokens, index, floor, words) => {
  const isAuxiliary = words.verbSecond && words.auxiliaries.has(tokens[index]?.lower ?? '') && index > 0;
  if (!isAuxiliary) return undefined;
  const comma = tokens.findIndex(({ kind }, at) => at > index && kind === 'mark');
  const [phrase, part] = tokens.slice(Math.max(index + 1, comma - 2), Math.max(index + 1, comma));
  const isLed = /^[,:]$/.test(tokens[comma]?.text ?? '') && comma - index < farthest;
  const isSaid = saidInPerfect.some(([first, last]) => first.test(phrase?.lower ?? '') && last.test(part?.lower ?? ''));
  if (!isLed || !isSaid) return undefined;
  const subject = subjectOfBracket(tokens, index, comma - 2, floor, words);
  const verb = comma - 1;
  const clause = { from: Math.min(subject?.from ?? index, index), to: comma };
  return subject && { kind: 'verb', phrase: { from: verb - 1, to: comma }, verb, subject, clause };
};
