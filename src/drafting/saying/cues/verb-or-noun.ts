import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import { isCiting, isClosedQuote, isComplement } from './cue-context.ts';

/** Whether "'s" behind a word is short for "is" or "has". */
function isShort(token: Token | undefined, words: ReportingWords): boolean {
  return (
    token !== undefined &&
    (words.pronouns.has(token.lower) || words.relatives.has(token.lower) || words.that.has(token.lower))
  );
}

/** Whether a form that can be a noun is one here: "Marsh's attacks", "their phone calls for", "the protests demands". */
export function isNoun(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!token || !before || !words.nounLike.has(token.lower)) return false;
  // "Fuel demands rose in the north"
  if (words.moving?.test(next?.lower ?? '') === true && words.plurals?.test(token.lower) === true) return true;
  // "rejected “baseless” reports that": a quotation without its comma describes a noun.
  if (before.kind === 'quote' && !isClosedQuote(before) && !/[.]\W{1,4}$/u.test(before.text)) return true;
  if (words.phrasal.get(token.lower)?.has(next?.lower ?? '') === true) return false;
  // "Norland's latest comments “absurd”"
  const [owner, noun] = [tokens[index - 2]?.lower ?? '', [words.offices, words.bodies, words.firstNames]];
  const isBare = /^['’]s$/.test(owner) && next?.kind === 'quote' && !noun.some((group) => group.has(before.lower));
  if (isBare && words.reportingNouns.has(token.lower)) return true;
  // "other states where": a clause that describes a noun.
  const describes = words.subordinators.has(next?.lower ?? '') || words.relatives.has(next?.lower ?? '');
  if (describes && !words.subjectMayWait && !words.pronouns.has(before.lower)) return true;
  if (isComplement(tokens, index + 1, words) && !/^['’]s$/.test(before.lower)) return false;
  if (/^['’]s$/.test(before.lower)) return !words.pronouns.has(tokens[index - 2]?.lower ?? '');
  if (isCiting(tokens, index + 1, words) || isSetOff(tokens, index, words)) return false;
  // "survives the vote, vows to go on"
  const [third] = tokens.slice(index + 2);
  const isInfinitive = words.infinitive.has(next?.lower ?? '') && /^\p{Ll}/u.test(third?.text ?? '');
  if (before.text === ',' && isInfinitive && !words.determiners.has(third?.lower ?? '')) return false;
  // "the United States", "her recovered emails"
  if (words.compounds.has(`${before.lower} ${token.lower}`)) return true;
  const second = tokens[index - 2]?.lower ?? '';
  const isDescribed = words.pastTense?.test(before.lower) === true || words.adverb?.test(before.lower) === true;
  if (words.owns.has(before.lower) || (isDescribed && (words.owns.has(second) || words.definites.has(second))))
    return true;
  const isPlural = words.plurals?.test(before.lower) === true && !/^\p{Lu}/u.test(before.text);
  if (isPlural && words.plurals?.test(token.lower) === true) return true;
  const quote = tokens.findLastIndex(({ kind }, place) => place < index && kind === 'quote');
  const isBehind = quote >= 0 && index - quote <= 4 && isClosedQuote(tokens[quote]);
  const isTag = quote >= 0 && (isBehind || /^[.,]$/.test(next?.text ?? ''));
  return next !== undefined && !isTag && (words.prepositions.has(next.lower) || next.kind === 'mark');
}

/** "The truce holds, the agency reports.": somebody and the verb, and nothing else, between a comma and the next mark. */
function isSetOff(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const before = tokens[index - 1];
  const comma = tokens.findLastIndex(({ kind }, place) => place < index && kind !== 'word');
  const isSomebody = before !== undefined && (/^\p{Lu}/u.test(before.text) || words.bodies.has(before.lower));
  const isAtEnd = /^[.,]$/.test(tokens[index + 1]?.text ?? '.');
  return isSomebody && isAtEnd && tokens[comma]?.text === ',' && index - comma <= 6;
}

/** Whether a word in front makes a noun of it: an article, a preposition, or a genitive that is not short for "has". */
export function standsAsNoun(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const { lower } = before;
  const isDetermined = words.determiners.has(lower) && !words.pronouns.has(lower) && !words.counts.has(lower);
  if (isDetermined || words.prepositions.has(lower)) return true;
  // "Marsh's comments", "Marsh's proposed toll"
  const isOwned = /^['’]s$/.test(lower) && !isShort(tokens[index - 2], words);
  const isDoubtful = words.doubtful.has(tokens[index]?.lower ?? '');
  return isOwned && (isDoubtful || !isComplement(tokens, index + 1, words));
}

/** Whether a verb says nothing with the object that it has: "claimed 12 lives", "asked not to be named". */
export function isIdiom(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const objects = words.idioms.get(tokens[index]?.lower ?? '');
  const behind = tokens.slice(index + 1, index + 6);
  return (
    objects !== undefined && behind.some(({ lower }) => objects.has(lower)) && !words.that.has(behind[0]?.lower ?? '')
  );
}
