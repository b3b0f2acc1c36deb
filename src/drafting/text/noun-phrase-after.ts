import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { namesListed } from './name-lists.ts';
import { type Phrase, capital, closer } from './noun-phrases.ts';
import type { Token } from './sentences.ts';

/**
 * The noun phrase that begins at a token, as the subject behind its verb does: `said Ada Marsh, the foreign minister of
 * Norland.` goes on to the end of the sentence or the next quotation.
 */
export function nounPhraseAfter(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  if (words.pronouns.has(first.lower) && !words.determiners.has(first.lower)) return { from: start, to: start + 1 };
  const whole = words.officePhraseEnd?.(tokens, start);
  if (whole !== undefined && whole <= end) return { from: start, to: whole };
  const isName = capital.test(first.text);
  let isSeveral = false;
  const isNoun =
    words.determiners.has(first.lower) ||
    words.titles.has(first.lower) ||
    words.offices.has(first.lower) ||
    words.bodies.has(first.lower);
  if (!isName && !isNoun) {
    const next = tokens[start + 1];
    const behind = tokens.slice(start + 1, start + 4);
    const isOffice =
      behind.some(({ lower }) => words.offices.has(lower)) && behind.every(({ kind }) => kind === 'word');
    const describes = next?.kind === 'word' && (isOffice || words.offices.has(next.lower) || capital.test(next.text));
    isSeveral = !describes && words.plurals?.test(first.lower) === true;
    if (
      (!describes && !isSeveral) ||
      words.prepositions.has(first.lower) ||
      words.conjunctions.has(first.lower) ||
      words.time.has(first.lower)
    )
      return undefined;
  }
  if (isName && words.time.has(first.lower) && !capital.test(tokens[start + 1]?.text ?? '')) return undefined;
  let to = start;
  while (to < end) {
    const token = tokens[to];
    if (!token || token.kind === 'quote' || closer.test(token.text) || /^[.!?…]$/.test(token.text)) break;
    if (
      to > start &&
      (words.breaks.has(token.lower) || words.relatives.has(token.lower) || words.subordinators.has(token.lower)) &&
      !words.links.has(token.lower)
    )
      break;
    if (to > start && words.tongue?.endsPhrase?.(tokens, to)) break;
    if (to > start && words.time.has(token.lower) && token.kind === 'word') break;
    // "said Marsh and announced"
    const behind = tokens[to + 1]?.lower ?? '';
    if (to > start && words.and.has(token.lower) && (words.verbs.has(behind) || words.judging.has(behind))) break;
    if (to > start && words.participles.has(token.lower)) break;
    if (to > start + 1 && words.pastTense?.test(token.lower) && !capital.test(tokens[to + 1]?.text ?? '')) break;
    if (to > start && words.prepositions.has(token.lower) && !words.links.has(token.lower)) break;
    if (
      to > start &&
      (isName || to > start + 1) &&
      words.adjuncts.has(token.lower) &&
      !words.possessives.has(token.lower) &&
      capital.test(tokens[to - 1]?.text ?? '') &&
      !leadsToBody(tokens, to, words)
    )
      break;
    to++;
  }
  let name = to;
  while (name > start && capital.test(tokens[name - 1]?.text ?? '')) name--;
  const listed = namesListed(tokens, name, words).at(-1) ?? to;
  if (tokens[listed]?.kind !== 'word') to = listed;
  // "said residents." and not "said contractors built a bridge into their bids"
  if (isSeveral && tokens[to]?.kind === 'word' && !words.relatives.has(tokens[to]?.lower ?? '')) return undefined;
  return to > start ? { from: start, to } : undefined;
}

/** «при ООН», « ante la ONU »: where an envoy is sent to, and not where something was said. */
function leadsToBody(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  if (!words.links.has(tokens[index]?.lower ?? '')) return false;
  const to = words.determiners.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const { text = '', lower = '' } = tokens[to] ?? {};
  return /^\p{Lu}{2,}$/u.test(text) || words.bodies.has(lower);
}
