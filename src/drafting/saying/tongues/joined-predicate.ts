import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { isBetween } from '../cues/cue-subject.ts';

/** Where "and" with another verb begins: « … pour une trêve et a appelé à », «поблагодарил партнеров и пожелал им успехов»; the end where none does. */
export function joinedVerb(tokens: readonly Token[], from: number, end: number, words: ReportingWords): number {
  const joined = tokens.findIndex(
    ({ lower, text }, at) =>
      at > from &&
      at < end &&
      ((words.conjunctions.has(lower) && isPredicate(tokens, at + 1, words)) || text === ',') &&
      (text !== ',' || isSaying(tokens[behindHelpers(tokens, at + 1, words)], words)),
  );
  return joined === -1 ? end : joined;
}

/** Past adverbs, reflexives and the words of a passive in front of a verb. */
function behindHelpers(tokens: readonly Token[], at: number, words: ReportingWords): number {
  let next = at;
  const isHelper = (token: Token | undefined) =>
    isBetween(token, words) || words.reflexives.has(token?.lower ?? '') || words.passive.has(token?.lower ?? '');
  while (isHelper(tokens[next])) next++;
  return next;
}

function isSaying(token: Token | undefined, words: ReportingWords): boolean {
  return (
    token !== undefined &&
    (words.verbs.has(token.lower) ||
      words.judging.has(token.lower) ||
      words.participles.has(token.lower) ||
      words.tongue?.stances.has(token.lower) === true)
  );
}

/** Whether a verb with a subject further in front stands at a place, listed or told by its form. */
export function isPredicate(tokens: readonly Token[], at: number, words: ReportingWords): boolean {
  const verb = behindHelpers(tokens, at, words);
  const token = tokens[verb];
  if (isSaying(token, words)) return true;
  if (token?.kind !== 'word' || token.text !== token.lower || words.determiners.has(token.lower)) return false;
  const hasHelper = tokens
    .slice(at, verb)
    .some(({ lower }) => words.auxiliaries.has(lower) || words.passive.has(lower) || words.reflexives.has(lower));
  return words.tongue?.joined?.(token.lower, hasHelper) === true && tokens[verb + 1]?.kind === 'word';
}

/** Pronouns that a preposition leads. */
const ledRelative = /^(?:qui|quien(?:es)?|lequel|laquelle|lesquel(?:le)?s|котор\p{L}+)$/u;

/** Where a relative clause, or a quotation, begins behind a mark: « la Kremène, dont la représentante », « a promis de récidiver : « … » ». */
export function turnBehind(tokens: readonly Token[], from: number, end: number, words: ReportingWords): number {
  const turn = tokens.findIndex(({ text }, at) => {
    const { lower = '' } = tokens[at + 1] ?? {};
    if (at > from && at < end && text === ':' && tokens[at + 1]?.kind === 'quote') return true;
    return (
      at > from &&
      at < end &&
      text === ',' &&
      (phraseAt(words.tongue?.turns ?? [], tokens, at + 1) !== undefined ||
        words.turns.has(lower) ||
        words.relatives.has(lower) ||
        // « el ministro, a quien acusa de »
        (words.prepositions.has(lower) && ledRelative.test(tokens[at + 2]?.lower ?? '')))
    );
  });
  return turn === -1 ? end : turn;
}
