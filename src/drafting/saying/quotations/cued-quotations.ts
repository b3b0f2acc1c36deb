import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { isClause, isTitle } from './uncued-quotations.ts';

/** Whether the quotation at the end of a phrase is the title of a work. */
export function isWork(text: string, tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const run = tokens.slice(phrase.from, phrase.to).findLast(({ kind }) => kind === 'quote')?.run;
  return run !== undefined && isTitle(text.slice(run.innerStart, run.innerEnd).replace(/,$/, ''), words);
}

/** Whether a quotation begins with a capital and closes with a stop of its own. */
export function isWholeQuote(token: Token | undefined): boolean {
  return token?.kind === 'quote' && /^\W{1,2}\p{Lu}.*[.!?]\W{1,4}$/su.test(token.text);
}

/** A quotation right behind a participle, with no other behind it: "chanting “No tolls” after the talks". */
export function quoteAlone(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  const at = /^[,:]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (at >= end || tokens[at]?.kind !== 'quote') return undefined;
  const rest = tokens.slice(at + 1, end);
  const next = rest[0];
  if (rest.some(({ kind }) => kind === 'quote')) return undefined;
  const goesOn =
    next?.kind === 'word' &&
    !words.prepositions.has(next.lower) &&
    !words.conjunctions.has(next.lower) &&
    !words.subordinators.has(next.lower) &&
    !isSubject(text, tokens[at], next, words);
  return goesOn ? undefined : { from: at, to: at + 1 };
}

/** "voters saying “the law is too harsh” doubled": behind a whole clause the verb is of whom the sentence is about. */
function isSubject(text: string, quote: Token | undefined, next: Token, words: ReportingWords): boolean {
  const { run } = quote ?? {};
  return (
    run !== undefined &&
    words.pastTense?.test(next.lower) === true &&
    isClause(text.slice(run.innerStart, run.innerEnd), words)
  );
}

/** Whether nothing but quotations and marks stands in a phrase. */
export function isPureQuote(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.from, phrase.to).every(({ kind }) => kind === 'quote' || kind === 'mark');
}

/** A quotation that goes on behind its cue: “…,” he said, “…”. */
export function takenUpAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (token?.kind !== 'quote' || !token.run) continue;
    const before = tokens[index - 1];
    if (isTitle(text.slice(token.run.innerStart, token.run.innerEnd), words)) return undefined;
    // „sagte Marsh der „Nordzeitung“: a paper
    if (before && words.verbSecond && words.determiners.has(before.lower)) return undefined;
    const between = tokens.slice(from, index);
    // ", explaining why …, “but nobody asked”": in small letters it goes on with the quotation before.
    const goesOn = before?.text === ',' && /^\W{1,2}\p{Ll}/u.test(token.text);
    const isSaying = ({ lower }: Token) => words.verbs.has(lower) || (!goesOn && words.participles.has(lower));
    if (between.some(isSaying)) return undefined;
    if (index > from && !(before && /^[,:;.—–-]$|^--$/.test(before.text))) return undefined;
    let to = index + 1;
    while (to < end && tokens[to]?.kind === 'quote') to++;
    return { from: index, to };
  }
  return undefined;
}
