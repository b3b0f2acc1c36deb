import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { isClosedQuote } from './cue-context.ts';

/** Whether a word may stand between a speaker and the verb: "has", "also", an adverb. */
export function isBetween(token: Token | undefined, words: ReportingWords): boolean {
  if (token?.kind !== 'word') return false;
  return words.between.has(token.lower) || (words.adverb?.test(token.lower) === true && !/^\p{Lu}/u.test(token.text));
}

/** Where the subject behind a verb begins. */
export function subjectFrom(tokens: readonly Token[], start: number, words: ReportingWords): number {
  return words.subjectBehind?.(tokens, start) ?? start;
}

/** Where the subject in front of a verb ends, before a time that stands between them: "Marsh on Tuesday accused". */
export function subjectEnd(tokens: readonly Token[], end: number, words: ReportingWords): number {
  let from = end;
  while (from > 1 && (words.time.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.kind === 'number')) from--;
  if (from === end || !/^\p{Lu}|^\d/u.test(tokens[end - 1]?.text ?? '')) return end;
  if (words.adjuncts.has(tokens[from - 1]?.lower ?? '')) from--;
  const before = tokens[from - 1];
  const isSubject = before?.kind === 'word' || /^[,)]$/.test(before?.text ?? '');
  return isSubject && !words.prepositions.has(before?.lower ?? '') ? from : end;
}

/** Whether a phrase is somebody: a name, a pronoun, an office, a body. */
export function isSomebody(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text, lower }) =>
        /^\p{Lu}/u.test(text) ||
        (words.pronouns.has(lower) && to - from === 1) ||
        words.offices.has(lower) ||
        words.bodies.has(lower) ||
        words.messages.has(lower),
    );
}

/** Whether a phrase can be somebody: that, or several; "a role in the plot" and "a sharp rise in cases" are nobody. */
export function canSpeak(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const own = tokens.slice(phrase.from, phrase.to);
  const link = own.findIndex(({ lower }) => words.prepositions.has(lower));
  const head = link === -1 ? own : own.slice(0, link);
  const isSeveral = ({ lower }: Token) => words.plurals?.test(lower) === true && !words.determiners.has(lower);
  return isSomebody(tokens, phrase, words) || head.some(isSeveral);
}

/** A speaker who stands between a quotation and the verb, with whatever is said of them: “…,” Ada Marsh, who knows, said. */
export function betweenQuoteAnd(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ReportingWords,
): Phrase | undefined {
  let from = end;
  while (from > floor && tokens[from - 1]?.kind !== 'quote') {
    const { lower } = tokens[from - 1] ?? { lower: '' };
    if (words.verbs.has(lower) && !words.doubtful.has(lower)) return undefined;
    from--;
  }
  if (from === floor && tokens[from - 1]?.kind !== 'quote') return undefined;
  const quote = tokens[from - 1];
  while (from < end && tokens[from]?.kind === 'mark') from++;
  if (from === end || end - from > 45 || !quote || !isClosedQuote(quote)) return undefined;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (
    first?.kind !== 'word' ||
    words.conjunctions.has(first.lower) ||
    words.prepositions.has(first.lower) ||
    words.subordinators.has(first.lower)
  )
    return undefined;
  const isName = /^\p{Lu}/u.test(first.text) || words.determiners.has(first.lower) || words.pronouns.has(first.lower);
  if (!isName && !/^\p{Lu}/u.test(second?.text ?? '') && !words.offices.has(first.lower)) return undefined;
  if (words.participles.has(first.lower)) return undefined;
  return { from, to: end };
}
