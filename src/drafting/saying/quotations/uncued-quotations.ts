import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Token, isBodyNoun } from '../../text/sentences.ts';
import { authorOf } from './uncued-speaker.ts';

const endMark = /^[.!?…;]$|^\.{3}$/;

/**
 * Whether words between quotation marks that nothing introduces were said by somebody, and are not a title, a nickname or
 * a term held at arm's length: long ones were, short ones where they end what they belong to.
 */
export function isSaid(
  text: string,
  token: Token,
  tokens: readonly Token[],
  index: number,
  words: ReportingWords,
): boolean {
  const { run } = token;
  if (!run) return false;
  const inside = text.slice(run.innerStart, run.innerEnd);
  const count = inside.trim().split(/\s+/).length;
  // "Her message: “It's about me.”", "they jeered, “Goodbye!”": led to, and closed with the sentence.
  const lead = tokens[index - 1]?.text;
  const isClosed = /[.!?]["'”’»]*$/.test(token.text) && tokens.slice(index + 1).every(({ kind }) => kind === 'mark');
  if (isClosed && lead === ':' && count >= 2) return true;
  const isVerb =
    words.pastTense?.test(tokens[index - 2]?.lower ?? '') === true && !words.naming.has(tokens[index - 2]?.lower ?? '');
  if (isClosed && lead === ',' && isVerb) return true;
  // "broke off with a curt, “No.”"
  if (isClosed && lead === ',' && words.indefinites.has(tokens[index - 3]?.lower ?? '')) return true;
  if (isSlogan(tokens, index, words) || isRemark(tokens, index, words)) return true;
  if (isPublished(tokens, index, words)) return true;
  if (words.naming.has(tokens[index - 1]?.lower ?? '') && count <= 5) return false;
  if (isTitle(inside, words) || (count <= 3 && !isClosed && isNaming(tokens[index - 1], words))) return false;
  if (count >= 4 || (count === 3 && isClosed && isClause(inside, words))) return true;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!before || before.kind === 'mark' || /^['‘]\p{L}/u.test(token.text)) return false;
  if (count >= 2) return true;
  if (/^\p{Lu}/u.test(before.text)) return false;
  // "told the “Review”", «судна «Выдра»»: one word with a capital behind an article, or where there is none, is a name.
  // "the vessel “Otter”"
  const isNoun =
    words.isWithoutArticles ||
    words.determiners.has(before.lower) ||
    words.determiners.has(tokens[index - 2]?.lower ?? '');
  if (isNoun && /^\p{Lu}/u.test(inside) && !isClosed) return false;
  return !next || endMark.test(next.text) || words.prepositions.has(next.lower) || words.conjunctions.has(next.lower);
}

/** "under the slogan “Open Ports”", "to chants of “Shame!”": in the same words again and again, whatever their letters. */
function isSlogan(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const before = tokens[index - 1];
  const isLed = before !== undefined && (/^[,:]$/.test(before.text) || words.possessives.has(before.lower));
  return words.slogans.has(tokens[isLed ? index - 2 : index - 1]?.lower ?? '');
}

/** "Marsh published an essay titled “Grain First”", "“Grain First” was written by Ada Marsh": a title with its author. */
function isPublished(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const titled = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  const isTitled = words.naming.has(tokens[titled]?.lower ?? '');
  const isGivenOut = isTitled && tokens.slice(0, titled).some(({ lower }) => words.publishing.has(lower));
  return isGivenOut || authorOf(tokens, index, words) !== undefined;
}

/** "the “rotten fish” remark" */
function isRemark(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  return words.reportingNouns.has(next) && (words.determiners.has(before) || /^['’]s?$/.test(before));
}

/** Whether words have one of those small words that a sentence has and a title seldom: `is`, `will`, `because`. */
export function isClause(inside: string, words: ReportingWords): boolean {
  return inside.split(/\s+/).some((word) => words.breaks.has(word.toLowerCase()));
}

/** "the paper “Evening news”": what stands behind a noun for a body is its name. */
function isNaming(before: Token | undefined, words: ReportingWords): boolean {
  return before?.kind === 'word' && isBodyNoun(before.lower, words);
}

/** "Meet the Press": every word of weight has a capital, and there are at least two. */
export function isTitle(inside: string, words: ReportingWords): boolean {
  const found = inside.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const weighty = found.filter(
    (word) =>
      !words.prepositions.has(word.toLowerCase()) &&
      !words.determiners.has(word.toLowerCase()) &&
      !words.conjunctions.has(word.toLowerCase()),
  );
  return found.length >= 2 && /^\p{Lu}/u.test(found[0] ?? '') && weighty.every((word) => /^\p{Lu}/u.test(word));
}
