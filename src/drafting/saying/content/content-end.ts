import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';

const endMark = /^[.!?…;]$|^\.{3}$/;

/** Where a sentence's words end: before its last full stop, which is nobody's. */
export function endOf(tokens: readonly Token[], limit: number, words: ReportingWords): number {
  let end = limit;
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'mark' &&
    (endMark.test(tokens[end - 1]?.text ?? '') || /^[,)\]—–]$|^--$/.test(tokens[end - 1]?.text ?? '')) &&
    !closesBracket(tokens, end - 1)
  )
    end--;
  const last = tokens[end - 1];
  if (limit < tokens.length && last && words.conjunctions.has(last.lower)) return endOf(tokens, end - 1, words);
  return end;
}

/** Whether a bracket closes one that words of the sentence opened, and not the sentence itself. */
function closesBracket(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ')' && tokens.findLastIndex(({ text }, place) => place < index && text === '(') > 0;
}

/** A quotation that is closed with its own full stop ends what was said, and so does a reporting adjunct behind it. */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
  isRelative: boolean,
  isLead: boolean,
): number {
  const first = tokens[from];
  if (first?.kind === 'quote' && /[.,!?…]["'”’»“]+$/.test(first.text)) {
    let to = from + 1;
    while (to < end && tokens[to]?.kind === 'quote') to++;
    return to;
  }
  for (let index = from; index < end; index++) {
    if (closesSaid(tokens, from, index, end, words)) return index + 1;
    if (index === from) continue;
    // "… but declined to comment"
    const isRefused = words.refusing.has(tokens[index + 1]?.lower ?? '');
    if (words.conjunctions.has(tokens[index]?.lower ?? '') && isRefused) return index;
    if (isRelative && tokens[index]?.kind === 'mark' && /^[—–-]$|^--$/.test(tokens[index]?.text ?? '')) return index;
    if (tokens[index]?.text !== ',') continue;
    const next = tokens[index + 1];
    if ((isAdjunct(tokens, index + 1, words) && !words.relatives.has(tokens[index - 1]?.lower ?? '')) || words.tongue?.isRelayed?.(tokens, index + 1)) return index;
    if (index - from < 3 && !tokens.slice(from, index).some(({ kind }) => kind === 'quote')) continue;
    if (isLead) return index;
    if (next && turnsAway(tokens, index + 1, isRelative, words) && !isAsideOf(tokens, index + 1, end, words))
      return index;
  }
  return end;
}

/** Whether a reporting adjunct begins at a token: "according to". */
function isAdjunct(tokens: readonly Token[], index: number, { sources }: ReportingWords): boolean {
  return phraseAt(sources, tokens, index) !== undefined;
}

/** "her coalition, which has a majority, might not": an aside behind which the clause goes on with its verb. */
function isAsideOf(tokens: readonly Token[], index: number, end: number, words: ReportingWords): boolean {
  if (!words.relatives.has(tokens[index]?.lower ?? '')) return false;
  const close = tokens.findIndex(({ text }, place) => place > index && place < end && text === ',');
  const { lower = '' } = tokens[close + 1] ?? {};
  return close > 0 && words.breaks.has(lower) && !words.complementizers.has(lower) && !words.conjunctions.has(lower);
}

/** Whether what stands behind a comma is no longer said: "while the ports", "which she", "but she has". */
function turnsAway(tokens: readonly Token[], index: number, isRelative: boolean, words: ReportingWords): boolean {
  const [first, second] = tokens.slice(index, index + 2);
  const lower = first?.lower ?? '';
  // « …, un día después de que »
  if (words.tongue && phraseAt(words.tongue.turns, tokens, index)) return true;
  if (words.turns.has(lower) || (words.relatives.has(lower) && !words.isWithoutArticles)) return true;
  // ", a charge that Norland denied"
  if (words.indefinites.has(lower) && words.reportingNouns.has(second?.lower ?? '')) return true;
  const isJoined = words.conjunctions.has(lower);
  // The speaker is spoken of again.
  const isAgain = isJoined && second && words.pronouns.has(second.lower) && !words.determiners.has(second.lower);
  if (isAgain) return !words.isWithoutArticles;
  // «заявил, что не знает, и ушёл»: behind a comma and "and" a verb goes on with the sentence around what was said.
  if (words.isWithoutArticles && words.and.has(lower) && words.pastTense?.test(second?.lower ?? '')) return true;
  return isRelative && (isJoined || words.breaks.has(lower));
}

/** Whether a phrase says when or where something was said: "on Monday", "in a telephone interview". */
function isOccasion(phrase: readonly Token[], words: ReportingWords): boolean {
  const [lead, ...rest] = phrase;
  if (lead && words.time.has(lead.lower) && phrase.every(({ lower }) => words.time.has(lower))) return true;
  if (!lead || !words.adjuncts.has(lead.lower) || phrase.some(({ kind }) => kind === 'quote')) return false;
  return words.time.has(rest[0]?.lower ?? '') || rest.slice(0, 4).some(({ lower }) => words.messages.has(lower));
}

/** Whether a quotation ends what was said: “non-entities,” but he gave her; “frank,” according to the ministry. */
function closesSaid(
  tokens: readonly Token[],
  from: number,
  index: number,
  end: number,
  words: ReportingWords,
): boolean {
  const token = tokens[index];
  if (token?.kind !== 'quote') return false;
  const [behind, second] = [tokens[index + 1], tokens[index + 2]];
  const { lower = '' } = behind ?? {};
  const isAll = tokens.slice(from, index).every(({ lower: lead }) => words.that.has(lead));
  // A headline: "vows ‘no retreat’ as talks open"
  const isHeading = !/[.!?…]\W{0,4}$/u.test(tokens.at(-1)?.text ?? '');
  const isTime = words.subordinators.has(lower) && words.adjuncts.has(lower);
  const rest = tokens.slice(index + 1, end);
  const isLast = !rest.some(({ kind }) => kind === 'quote');
  if ((isHeading || words.subjectMayWait) && isTime && isLast) return true;
  if (isOccasion(rest, words)) return true;
  // « “pas à vendre”, au lendemain d’une offre »
  if (words.subjectMayWait && behind?.text === ',' && isLast && words.adjuncts.has(second?.lower ?? '')) return true;
  if (!/,["'”’»]+$/.test(token.text)) return false;
  // "noting that the basins are “not as deep,” added: “…”"
  if (isAdjunct(tokens, index + 1, words) || (words.verbs.has(lower) && second?.text === ':')) return true;
  if (isAll && behind?.kind === 'word' && words.participleEnding?.test(lower)) return true;
  if (words.turns.has(lower)) return second?.kind !== 'quote';
  return words.conjunctions.has(lower) && words.pronouns.has(second?.lower ?? '');
}
