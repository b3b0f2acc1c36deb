import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, subjectFrom } from '../cues/cue-subject.ts';
import type { Cue, FindCue } from '../cues/cue.ts';

/** Verbs by which another one's words are given. */
const quotes = /^(?:zitier|cit[aeóéo])/u;
/** Tokens that a sentence may have in front of the colon that leads to a quotation. */
const longest = 16;

/**
 * „Parteichefin Ada Marsch übte Kritik an Lund: „…““, « La ministre Ada Marsh s’en est prise à Bo Lund : « … » »: whom a sentence begins with, whatever it
 * tells of them, says what its colon leads to, and not whom it names last.
 */
export const subjectBeforeColon: FindCue = (tokens, index, floor, words) => {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const quote = tokens[colon + 1];
  if (floor > 0 || index < 2 || colon < index + 1 || colon > longest || quote?.kind !== 'quote') return undefined;
  const { text = '', lower = '', kind } = tokens[index] ?? {};
  const isOther = [
    words.determiners,
    words.prepositions,
    words.and,
    words.relatives,
    words.asides,
    words.verbs,
    words.judging,
  ];
  if (kind !== 'word' || text !== lower || quotes.test(lower) || isOther.some((group) => group.has(lower)))
    return undefined;
  const front = tokens.slice(0, index);
  const isPlain = front.every(({ kind: of, text: own }, at) => of === 'word' && (/^\p{Lu}/u.test(own) || at === 0));
  if (!isPlain || !isHolder(front, words)) return undefined;
  const between = tokens.slice(index, colon);
  const isSaid = between.some((token) => words.verbs.has(token.text) || token.kind === 'quote' || token.text === ',');
  const named = tokens.slice(index, colon).some(({ text: own }, at) => at > 0 && /^\p{Lu}/u.test(own));
  const subject = nounPhraseAfter(tokens, 0, index, words) ?? { from: 0, to: index };
  if (isSaid || !named || subject.to !== index) return undefined;
  const phrase = { from: index, to: index + 1 };
  const object = { from: colon + 1, to: colon + 2 };
  return { kind: 'verb', phrase, verb: index, subject, isLoose: true, object, clause: { from: 0, to: colon + 1 } };
};

/** « ha arrancado para atacar a la oposición: «…», ha dicho Marsh »: of a tag behind a quotation that a colon leads to only that was said. */
export function onlyTheQuotation(tokens: readonly Token[], given: Cue, words: ReportingWords): Cue {
  const cue = withSubjectBehind(tokens, given, words);
  const { subject, verb, clause } = cue;
  const isTag = words.tongue !== undefined && cue.kind === 'verb' && !cue.object && (!subject || subject.from > verb);
  if (!isTag || !followsQuote(tokens, clause.from)) return cue;
  const quote = tokens.findLastIndex(({ kind }, at) => at < clause.from && kind === 'quote');
  const front = tokens.slice(0, Math.max(0, quote - 1));
  const isLed = quote > 1 && tokens[quote - 1]?.text === ':' && front.some(({ kind }) => kind === 'word');
  const isBare = tokens.slice(quote + 1, clause.from).every(({ kind }) => kind === 'mark');
  const isEnd = tokens.slice(clause.to).every(({ kind }) => kind === 'mark');
  return isLed && isBare && isEnd ? { ...cue, object: { from: quote, to: quote + 1 } } : cue;
}

/** A cue whose subject would be all in front of a quotation, with whoever stands behind its verb. */
function withSubjectBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, phrase } = cue;
  const own = tokens.slice(subject?.from, subject?.to);
  const isOver =
    subject !== undefined && subject.to <= verb && own.some(({ kind, text }) => kind === 'quote' || text === ':');
  if (!isOver || cue.kind !== 'verb' || !followsQuote(tokens, phrase.from)) return cue;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  if (behind && !canSpeak(tokens, behind, words)) return cue;
  // « La ministra fue clara: «No habrá acuerdo», dijo. »
  const isOpened = words.openers.has(tokens[0]?.lower ?? '');
  const first = behind || isOpened ? undefined : nounPhraseAfter(tokens, 0, subject.to, words);
  const held = first && canSpeak(tokens, first, words) ? first : undefined;
  const clause = { from: phrase.from, to: behind?.to ?? phrase.to };
  return { ...cue, subject: behind ?? held, ...(held && { isLoose: true }), clause };
}

/** An office with a name of two words, or a first name that is known with a last one. */
function isHolder(front: readonly Token[], words: ReportingWords): boolean {
  const names = front.filter((token) => /^\p{Lu}/u.test(token.text) && !isOffice(token, words));
  const isFirst = words.firstNames.has(front[0]?.lower ?? '') && front.length === 2;
  return isFirst || (front.slice(0, 3).some((token) => isOffice(token, words)) && names.length >= 1);
}
