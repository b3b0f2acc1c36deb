import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';

/** What goes on behind a cue that interrupts it: "Grain, she said, is not a weapon". */
export function continuationAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  if (tokens[from]?.text !== ',' || startsWithParticiple(tokens, from + 1, words)) return undefined;
  if (isToldBehind(tokens, from, end, words)) return undefined;
  const rest = tokens.slice(from + 1, end);
  // "Grain is short, Marsh said, as workers reported a rise": the others' words are not hers.
  const isOthers =
    words.asWords.has(rest[0]?.lower ?? '') && rest.slice(1, 7).some(({ lower }) => words.verbs.has(lower));
  if (isOthers) return undefined;
  const isVerb = rest.length === 2 && words.breaks.has(rest[0]?.lower ?? '');
  if (rest.length <= 2 && !isVerb && !isPredicate(rest, words)) return undefined;
  return { from: from + 1, to: end };
}

/** «Пошлина, сказал Марш, снизится весной»: two words that are no office, place or time. */
function isPredicate(rest: readonly Token[], words: ReportingWords): boolean {
  const isOwn = ({ kind, text, lower }: Token) =>
    kind === 'word' &&
    text === lower &&
    ![words.offices, words.prepositions, words.time, words.adjuncts, words.conjunctions].some((own) => own.has(lower));
  return words.isWithoutArticles && rest.length === 2 && rest.every(isOwn);
}

/** ", said Marsh, without naming anybody"; „…, sagte Marsh, die am Montag ankommt“: the verb at the end tells a relative clause. */
export function isToldBehind(tokens: readonly Token[], comma: number, end: number, words: ReportingWords): boolean {
  const { lower: first = '' } = tokens[comma + 1] ?? {};
  const last = tokens.slice(comma + 1, end).findLast(({ kind }) => kind === 'word');
  const isRelative = words.verbSecond && words.definites.has(first) && /(?:te|t|en)$/.test(last?.lower ?? '');
  return tokens[comma]?.text === ',' && (isRelative || words.withoutWords.has(first));
}

function startsWithParticiple(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    (words.participles.has(token.lower) ||
      words.relatives.has(token.lower) ||
      words.participleEnding?.test(token.lower) === true)
  );
}
