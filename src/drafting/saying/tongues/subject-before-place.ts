import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** Tokens that a place between a speaker and the verb may have. */
const longest = 16;

/**
 * «Пресс-секретарь Бо Лунд в беседе с агентством «Заря» заявил», « el ministro en entrevista con Radio Oslund dijo »: what a preposition leads
 * is where somebody spoke, and who spoke stands in front of it. « À son arrivée à Oslund, le ministre, a indiqué »: or behind it, set between commas.
 */
export function withoutPlaceInFront(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, phrase } = cue;
  const isFinite = cue.kind === 'verb' || cue.kind === 'judging';
  if (!isFinite || !subject || subject.to > phrase.from || words.verbSecond) return cue;
  const { lower: lead = '' } = tokens[subject.from - 1] ?? {};
  if (!words.prepositions.has(lead) || words.relatives.has(tokens[subject.from]?.lower ?? '')) return cue;
  const found = setBetween(tokens, subject, words) ?? inFront(tokens, subject, words);
  return found ? { ...cue, subject: found, clause: { from: found.from, to: cue.clause.to } } : cue;
}

/** Who stands in front of the place, at the beginning of the clause. */
function inFront(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): Phrase | undefined {
  let start = from - 1;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start--;
  while (
    start < from &&
    (words.openers.has(at(tokens, start)) || words.between.has(at(tokens, start)) || words.and.has(at(tokens, start)))
  )
    start++;
  if (to - start > longest + 12 || words.prepositions.has(at(tokens, start))) return undefined;
  const held = words.tongue?.holderEnd(tokens, start);
  const whole = held === undefined ? nounPhraseAfter(tokens, start, from, words) : { from: start, to: held };
  const place = tokens.findIndex(({ lower }, index) => index > start && leadsToPlace(lower, words));
  const phrase = whole && held === undefined && place > start ? { from: start, to: Math.min(whole.to, place) } : whole;
  const isPlace = phrase !== undefined && words.prepositions.has(at(tokens, phrase.to)) && phrase.to < from;
  return isPlace && from - phrase.to <= longest ? phrase : undefined;
}

/** Who stands between the comma that ends the place and the comma before the verb. */
function setBetween(tokens: readonly Token[], { from, to }: Phrase, words: ReportingWords): Phrase | undefined {
  const comma = tokens.findIndex(({ text }, place) => place > from && place < to - 1 && text === ',');
  if (comma === -1 || tokens[to - 1]?.text !== ',') return undefined;
  const phrase = nounPhraseAfter(tokens, comma + 1, to - 1, words);
  return phrase?.to === to - 1 ? { from: comma + 1, to } : undefined;
}

const at = (tokens: readonly Token[], place: number) => tokens[place]?.lower ?? '';

/** Whether a word is a preposition that leads to a place, and not to what somebody is of. */
function leadsToPlace(word: string, words: ReportingWords): boolean {
  return words.prepositions.has(word) && words.adjuncts.has(word) && !words.possessives.has(word);
}
