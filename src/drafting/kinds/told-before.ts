import type { Utterance } from '../saying/utterance.ts';

/** "explained that he had hoped to tell them, but Norland had asked to wait": what had been said before is told by whoever explains. */
export function isToldBefore(
  text: string,
  { cue, sentence, parts: [own] }: Utterance,
  all: readonly Utterance[],
): boolean {
  const isBefore = /(?<!\p{L})had(?: \p{L}+ly| also| already)? \p{L}+$/u.test(text.slice(sentence.start, cue?.end));
  return (
    isBefore &&
    all.some(
      ({ sentence: other, parts, cue: verb, speaker }) =>
        other === sentence &&
        speaker !== undefined &&
        verb !== undefined &&
        (parts.at(-1)?.end ?? 0) <= (own?.start ?? 0) &&
        /^(?: \p{L}+)? that\s/u.test(text.slice(verb.end, verb.end + 30)),
    )
  );
}

/** What somebody says, with what they tell that others had said, to the end of it. */
export function withToldBefore(text: string, utterance: Utterance, all: readonly Utterance[]): Utterance {
  const last = utterance.parts.at(-1);
  const inner = all.filter(
    (other) =>
      other !== utterance &&
      other.sentence === utterance.sentence &&
      (last?.end ?? Infinity) <= (other.parts[0]?.start ?? 0) &&
      isToldBefore(text, other, [utterance]),
  );
  const end = inner.at(-1)?.parts.at(-1)?.end;
  return last && end !== undefined
    ? { ...utterance, parts: [...utterance.parts.slice(0, -1), { ...last, end }] }
    : utterance;
}
