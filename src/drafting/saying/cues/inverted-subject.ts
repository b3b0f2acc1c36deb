import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, capital, endsInComma, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote, standsBehind } from './cue-context.ts';
import { canSpeak, subjectFrom } from './cue-subject.ts';
import { hasFiniteVerb } from './governing-verb.ts';

/** A finite verb of saying, with what stands around it. */
export interface Verb {
  tokens: readonly Token[];
  index: number;
  words: ReportingWords;
  kind: 'verb' | 'judging';
  /** Where the verb begins, with "has", "also" and "went on to" in front of it. */
  from: number;
  /** Whether it can be a noun or mean something else, and needs a complement to count. */
  isDoubtful: boolean;
  /** Whether "went on to" carries it. */
  isCatenative: boolean;
  /** Whether the particle follows with which alone it says something: "pointed out". */
  hasParticle: boolean;
}

/** What can be the subject behind a verb; a verb with a hearer has none there, unless it stands behind a quotation. */
export function phraseBehind({ tokens, index, from, words }: Verb): Phrase | undefined {
  const isBehind = followsQuote(tokens, from) || (words.subjectMayWait && tokens[from - 1]?.text === ',');
  const hasHearer = words.hearers.has(tokens[index]?.lower ?? '') && !isBehind;
  if (hasHearer) return undefined;
  return nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
}

/** Whether who speaks stands behind the verb, and behind words that are no quotation: "…, said Ada Marsh." */
export function canBeInverted({ tokens, index, from, words, kind, isDoubtful }: Verb, behind: Phrase): boolean {
  // "The president, Ada Marsh (Norland), said that the house was late"
  const isThat = (at: number) => words.that.has(tokens[at]?.lower ?? '');
  if ((isThat(index + 1) && tokens.length - index > 4) || (words.subjectMayWait && isThat(behind.to))) return false;
  // Between two commas a doubtful verb says something too: „Der Kompromiss, meint Marsh, …“.
  const isBetween = words.subjectMayWait && tokens[behind.to]?.text === ',';
  if (tokens[from - 1]?.text !== ',' || (isDoubtful && !isBetween) || kind !== 'verb') return false;
  // "Ada Marsh, the caretaker premier, recommended Norland": the subject stands in front with its office.
  const front = nounPhraseBefore(tokens, from, 0, words);
  const aside = front && tokens.findIndex(({ text }, place) => place > front.from && text === ',');
  const between = aside === undefined ? [] : tokens.slice(aside, from);
  const isFront =
    between.some((token) => isOffice(token, words)) && !between.some(({ lower }) => words.verbs.has(lower));
  if (isFront && front && capital.test(tokens[front.from]?.text ?? '')) return false;
  // "has announced its intention to restart Unit 2": of what stands behind only the head can be somebody.
  const link = tokens.findIndex(
    ({ lower }, index) =>
      index > behind.from && index < behind.to && (words.prepositions.has(lower) || words.infinitive.has(lower)),
  );
  const head = { from: behind.from, to: link === -1 ? behind.to : link };
  return (
    (canSpeak(tokens, head, words) || isToldInFront(tokens, from, behind, words)) && standsBehind(tokens, behind, words)
  );
}

/** "The bridge is shut, said the opposition.": behind a sentence and its only comma somebody stands. */
function isToldInFront(tokens: readonly Token[], from: number, behind: Phrase, words: ReportingWords): boolean {
  return (
    words.determiners.has(tokens[behind.from]?.lower ?? '') &&
    behind.to - behind.from > 1 &&
    tokens.findIndex(({ text }) => text === ',') === from - 1 &&
    (words.isWithoutArticles ||
      (words.subjectMayWait && tokens[behind.to]?.text === ',') ||
      hasFiniteVerb(tokens, { from: 0, to: from - 1 }, words))
  );
}

/** "Marsh, who called it “a farce”, said she", "Marsh, noting “the rot,” added: “…”": the subject stands in front of an aside that ends in a quotation. */
export function subjectBeforeAside(tokens: readonly Token[], end: number, words: ReportingWords): Phrase | undefined {
  const [quote, last] = tokens.slice(end - 2, end);
  const isEnd = last?.text === ',' ? quote?.kind === 'quote' : last?.kind === 'quote' && endsInComma(last);
  if (!isEnd) return undefined;
  const opens = ({ lower }: Token) =>
    words.relatives.has(lower) || (last?.kind === 'quote' && words.participles.has(lower));
  const aside = tokens.findLastIndex((token, index) => index < end && opens(token) && tokens[index - 1]?.text === ',');
  const subject = aside > 1 ? nounPhraseBefore(tokens, aside - 1, 0, words) : undefined;
  return subject && subject.from <= 2 ? subject : undefined;
}
