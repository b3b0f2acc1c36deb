import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { followsQuote, isUrging } from './cue-context.ts';
import { subjectFrom } from './cue-subject.ts';
import type { Cue } from './cue.ts';
import { isIdiom, isNoun, standsAsNoun } from './verb-or-noun.ts';

/** A verb whose particle stands at the end, with its subject between: German „…“, teilte Marsh am Montag mit. */
export function separableVerb(
  tokens: readonly Token[],
  index: number,
  _floor: number,
  words: ReportingWords,
): Cue | undefined {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const particles = words.phrasal.get(lower);
  const isVerb = words.verbs.has(lower) && (index === 0 || !/^\p{Lu}/u.test(text));
  if (!isVerb || !particles || particles.has(tokens[index + 1]?.lower ?? '')) return undefined;
  const isOther = standsAsNoun(tokens, index, words) || isNoun(tokens, index, words) || isIdiom(tokens, index, words);
  if (isOther || isUrging(tokens, index, words)) return undefined;
  const particle = tokens.findIndex(
    ({ lower }, place) =>
      place > index && place <= index + 16 && particles.has(lower) && !/^\p{L}/u.test(tokens[place + 1]?.text ?? ''),
  );
  const before = tokens[index - 1];
  if (particle === -1 || !before) return undefined;
  if (!(before.text === ',' || followsQuote(tokens, index))) {
    // "Marsh warf der Ministerin vor, …": what was said stands behind the particle and a comma.
    const left = tokens[particle + 1]?.text === ',' ? nounPhraseBefore(tokens, index, 0, words) : undefined;
    const phrase = { from: index, to: index + 1 };
    return left && { kind: 'verb', phrase, verb: index, subject: left, clause: { from: left.from, to: particle + 1 } };
  }
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), particle, words);
  return (
    subject && {
      kind: 'verb',
      phrase: { from: index, to: index + 1 },
      verb: index,
      subject,
      clause: { from: index, to: particle + 1 },
    }
  );
}
