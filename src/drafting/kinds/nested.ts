import type { Utterance } from '../saying/utterance.ts';
import type { Sentence } from '../text/sentences.ts';

/** What was found in a sentence, looked up rather than searched for among all that a long text says. */
export function bySentence(all: readonly Utterance[]): (sentence: Sentence | undefined) => readonly Utterance[] {
  const found = Map.groupBy(all, ({ sentence }): Sentence | undefined => sentence);
  return (sentence) => found.get(sentence) ?? [];
}

/** Whether words stand within what somebody else says, who tells of them: "said that the Sultan had asked him to wait", "why those who called for it were afraid". */
export function isWithin({ parts, speaker, sentence }: Utterance, all: readonly Utterance[]): boolean {
  const [own] = parts;
  if (!own) return false;
  return all.some(
    (other) =>
      other.sentence === sentence &&
      other.speaker !== undefined &&
      other.parts.some(
        ({ start, end }) =>
          start < own.start &&
          end >= own.end &&
          (speaker === undefined || (speaker.start >= start && speaker.end <= end)),
      ),
  );
}
