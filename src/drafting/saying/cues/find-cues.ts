import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { endsInComma, nounPhraseBefore, type Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { isCiting, isComplement, isMessage, isUrging } from './cue-context.ts';
import { canSpeak, isBetween, subjectEnd } from './cue-subject.ts';
import type { Cue } from './cue.ts';
import { passiveAt } from './passive-cue.ts';
import { quotedAs, withCited } from './relayed-cues.ts';
import { adjunctAt } from './reporting-adjuncts.ts';
import type { Tongue } from './tongue.ts';
import { kindOf, sayingAt, verbAt } from './verb-cues.ts';
import { isIdiom } from './verb-or-noun.ts';

/** Finds the cues of a sentence, from left to right; those that only other languages than English have by `tongue`. */
export function findCues(tokens: readonly Token[], words: ReportingWords, tongue?: Tongue): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const floor = cues.at(-1)?.clause.to ?? 0;
    const found =
      tongue?.cueAt(tokens, index, floor, words) ??
      adjunctAt(tokens, index, words) ??
      quotedAs(tokens, index, words) ??
      passiveAt(tokens, index, words) ??
      sayingAt(tokens, index, floor, words) ??
      participleAt(tokens, index, words) ??
      tongue?.verbAt(tokens, index, floor, words) ??
      verbAt(tokens, index, floor, words, tongue);
    if (!found) continue;
    const cited = withCited(tokens, found, words);
    const cue = tongue?.inPlace(tokens, cited, words) ?? cited;
    cues.push(cue);
    index = Math.max(
      index,
      cue.phrase.to - 1,
      cue.kind === 'verb' && cue.subject && cue.subject.from > cue.verb ? cue.clause.to - 1 : 0,
    );
  }
  return cues;
}

/** A participle that goes on with what somebody says: ", adding that", "by saying that". */
function participleAt(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !words.participles.has(token.lower) || words.verbs.has(token.lower)) return undefined;
  if (isIdiom(tokens, index, words)) return undefined;
  if (index === 0) return leadingParticiple(tokens, words);
  // "reported on Monday, citing an official, that": an aside of the verb in front.
  const close = tokens.findIndex(({ text }, place) => place > index && text === ',');
  const isAside = close > 0 && words.that.has(tokens[close + 1]?.lower ?? '');
  if (isAside && close - index < 12 && isCiting(tokens, index, words)) return undefined;
  const before = tokens[index - 1];
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const lead = tokens[from - 1];
  if (from === 0 || !before) return undefined;
  // "The minister while commenting on the toll said that": what is said has a verb of its own.
  const mark = tokens.findIndex(({ kind }, at) => at > index && kind === 'mark');
  const isSaid = ({ lower }: Token) => words.verbs.has(lower) && !words.doubtful.has(lower);
  const isWhile =
    words.subordinators.has(before.lower) &&
    from > 1 &&
    kindOf(token, words) === 'verb' &&
    !tokens.slice(0, index).some(isSaid);
  if (isWhile && tokens.slice(index + 1, mark).some(isSaid)) return undefined;
  // « se negó a confirmar »: an infinitive goes on only behind « al » and « tras ».
  if (words.infinitiveEnding?.test(token.lower) === true && !words.participleLeads.has(before.lower)) return undefined;
  if (
    lead &&
    (words.determiners.has(lead.lower) || (words.passive.has(lead.lower) && !words.passive.has(before.lower)))
  )
    return undefined;
  // "is calling for a truce": with its particle a verb says something, whatever it names.
  const hasParticle = words.phrasal.get(token.lower)?.has(tokens[index + 1]?.lower ?? '') === true;
  const kind = hasParticle || isUrging(tokens, index, words) ? 'verb' : kindOf(token, words);
  const to = index + (hasParticle ? 2 : 1);
  const isLed = isComplement(tokens, index + 1, words);
  // "is saying that" is a verb; ", saying that" and "by saying that" go on.
  if (lead && words.passive.has(lead.lower)) {
    const subject = nounPhraseBefore(tokens, from - 1, 0, words);
    // "those who were asking questions"
    const isAsking = words.relatives.has(tokens[subject?.from ?? -1]?.lower ?? '');
    if (isAsking && kind === 'verb' && !hasParticle && !isLed) return undefined;
    return (
      subject && { kind, phrase: { from: from - 1, to }, verb: index, subject, clause: { from: subject.from, to } }
    );
  }
  const starts =
    lead &&
    (/^[,—–]$|^--$/.test(lead.text) ||
      lead.kind === 'quote' ||
      words.verbs.has(lead.text) ||
      words.participleLeads.has(lead.lower));
  // ", with the premier calling it “a new chapter”": the subject of the participle stands between.
  const within = starts ? undefined : nounPhraseBefore(tokens, from, 0, words);
  const isWith = within !== undefined && words.withWords.has(tokens[within.from - 1]?.lower ?? '');
  const hasQuote = tokens.slice(index + 1, index + 9).some(({ kind }) => kind === 'quote');
  const giver = starts ? undefined : giverOfMessage(tokens, from, words);
  if (!starts && !giver && !(isWith && hasQuote) && !isLed) return undefined;
  const phrase = { from: index, to };
  if (giver) return { kind, phrase, verb: index, subject: giver, clause: { from, to } };
  const own = starts ? undefined : nounPhraseBefore(tokens, from, 0, words);
  // "mocked the plan saying that": what a verb judges is nobody who speaks.
  const { lower: article = '' } = tokens[own?.from ?? -1] ?? {};
  const link = tokens.findIndex(({ lower }, at) => at > (own?.from ?? 0) && words.links.has(lower));
  // "launched an attack on the Congress saying that": an attack says nothing.
  const isThing =
    own !== undefined &&
    words.indefinites.has(article) &&
    link > 0 &&
    link < own.to &&
    !canSpeak(tokens, { from: own.from, to: link }, words);
  const isObject = isThing || (own && [own.from, own.from - 1].some((at) => words.judging.has(tokens[at]?.text ?? '')));
  // "pointed to a statement from the police confirming that": it is theirs.
  const phraseOf = tokens.slice(own?.from, own?.to);
  const isSent = phraseOf.some(({ lower }) => words.senders.has(lower));
  if (own && !isObject && (isSent || !isMessage(phraseOf, words))) {
    return { kind: 'participle', phrase, verb: index, subject: own, clause: { from: own.from, to } };
  }
  const isOff = /^[,—–]$/.test(lead?.text ?? '');
  // "met Bo Lund, who made a stir by saying that"
  const open = tokens.findLastIndex(({ kind }, at) => at < from && kind === 'mark') + 1;
  const subject = words.relatives.has(tokens[open]?.lower ?? '') ? { from: open, to: open + 1 } : undefined;
  return { kind: 'participle', phrase, verb: index, subject, clause: { from: isOff ? from - 1 : from, to } };
}

/** "Marsh issued a statement on Monday saying": who gave out the message in front of a participle. */
function giverOfMessage(tokens: readonly Token[], end: number, words: ReportingWords): Phrase | undefined {
  let verb = tokens.findLastIndex(({ lower }, at) => at < end && words.publishing.has(lower));
  const between = tokens.slice(verb + 1, end);
  if (!isMessage(between, words) || between.some(({ kind }) => /^[mq]/.test(kind))) return undefined;
  while (isBetween(tokens[verb - 1], words)) verb--;
  return nounPhraseBefore(tokens, subjectEnd(tokens, verb, words), 0, words);
}

/** "Noting that grain would pass, Marsh left": said by whom the sentence is about, up to the comma. */
function leadingParticiple(tokens: readonly Token[], words: ReportingWords): Cue | undefined {
  const comma = tokens.findIndex(endsInComma);
  const isSaying = isComplement(tokens, 1, words);
  const isJudging =
    words.judgingParticiples.has(tokens[0]?.lower ?? '') &&
    tokens.slice(1, comma + 1).some(({ kind }) => kind === 'quote');
  // "Recalling “the grain that rotted,” the statement urged": the comma can stand in the marks.
  const first = tokens[1]?.kind === 'quote' ? 1 : 2;
  if (comma < first || comma > 40 || comma >= tokens.length - 2 || (!isSaying && !isJudging)) return undefined;
  return { kind: 'participle', phrase: { from: 0, to: 1 }, verb: 0, clause: { from: 0, to: 1 } };
}
