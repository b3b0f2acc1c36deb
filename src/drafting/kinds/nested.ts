import type { Utterance } from '../saying/utterance.ts';

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
