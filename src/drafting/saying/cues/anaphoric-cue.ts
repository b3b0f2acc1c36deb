import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, nounPhraseBefore, stretchOf } from '../../text/noun-phrases.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import type { Reading, SentenceRead } from '../reading.ts';
import { type Utterance, wordingOf } from '../utterance.ts';

/** "Об этом заявила Marsh." says who said the sentence before, in its paragraph or the one above, unless somebody did there. */
export function readAnaphoric({ sentence, words, previous, before, tongue }: Reading): SentenceRead | undefined {
  const { tokens, paragraph } = sentence;
  // A quotation in that sentence that nobody was found for is hers too.
  const isUncued = previous?.sourcing === 'implicit' && !previous.cue;
  if (!before || paragraph - before.paragraph > 1 || (previous?.sentence === before && !isUncued)) return undefined;
  const anaphoric = tongue?.saidBefore(tokens, words) ?? saidThis(tokens, words);
  const whole = withoutStop(before);
  const said = stretchOf(before.tokens, whole);
  if (!anaphoric || !said) return undefined;
  const [speaker, cue] = [stretchOf(tokens, anaphoric.subject), stretchOf(tokens, anaphoric.phrase)];
  const kind = wordingOf(before.tokens, [whole]);
  const own: Utterance = {
    parts: [said],
    kind,
    speaker,
    cue,
    sourcing: 'explicit',
    paragraph,
    sentence,
    isOpen: false,
  };
  return previous?.sentence === before ? { found: [], previous: { ...previous, ...own } } : { found: [own], previous };
}

/** "Marsh said this at a briefing.": the cue and the speaker of what the sentence before says. */
function saidThis(tokens: readonly Token[], words: ReportingWords): { phrase: Phrase; subject: Phrase } | undefined {
  const object = tokens.findIndex(({ lower }) => words.backObjects.has(lower));
  const [verb, next] = [tokens[object - 1], tokens[object + 1]];
  // "announced this week a new toll"
  const isEnd = next === undefined || next.kind === 'mark' || words.prepositions.has(next.lower);
  const isAlone = !tokens.some(
    ({ kind, lower }) => kind === 'quote' || words.that.has(lower) || words.negating.has(lower),
  );
  if (!verb || !words.verbs.has(verb.lower) || !isEnd || !isAlone) return undefined;
  const subject = nounPhraseBefore(tokens, object - 1, 0, words);
  return subject && { phrase: { from: object - 1, to: object }, subject };
}

/** A sentence without the mark that ends it. */
export function withoutStop({ tokens }: Sentence): Phrase {
  return { from: 0, to: tokens.findLastIndex(({ text: mark }) => !/^[.!?…]$/.test(mark)) + 1 };
}
