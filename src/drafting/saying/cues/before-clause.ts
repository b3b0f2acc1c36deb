import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, nounPhraseBefore } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { canSpeak } from './cue-subject.ts';

/** No clause that forgets its comma is longer. */
const longest = 15;

/**
 * Who stands in front of a clause that no comma ends, whose last words look like the subject: "The minister while addressing a rally said", "Marsh,
 * who chairs the council said", "A man who met Marsh said", "Marsh, in a letter to Bo Lund said".
 */
export function beforeClause(
  tokens: readonly Token[],
  left: Phrase,
  floor: number,
  words: ReportingWords,
): Phrase | undefined {
  for (let at = left.to - 1; at > Math.max(floor, left.to - longest); at--) {
    const { kind, lower = '' } = tokens[at] ?? {};
    if (kind === 'mark' || kind === 'quote' || words.verbs.has(tokens[at]?.text ?? '')) return undefined;
    const { lower: lead = '', text = '' } = tokens[at - 1] ?? {};
    const isDoing = words.participleEnding?.test(lower) === true;
    const isWhile = isDoing && words.subordinators.has(lead);
    const isSet = tokens[at - 2]?.text === ',';
    const isRelative = (words.relatives.has(lead) || (!isSet && words.that.has(lead))) && at < left.from;
    const isIn =
      words.adjuncts.has(lower) && tokens.slice(at, left.to).some(({ lower: noun }) => words.messages.has(noun));
    const isSetOff = text === ',' && (isDoing || isIn);
    if (!isWhile && !isRelative && !isSetOff) continue;
    const front = nounPhraseBefore(tokens, isSetOff ? at : isWhile || !isSet ? at - 1 : at - 2, floor, words);
    const isFirst = front && (tokens[front.from - 1]?.kind ?? 'mark') === 'mark';
    return isFirst && canSpeak(tokens, front, words) ? front : undefined;
  }
  return undefined;
}
