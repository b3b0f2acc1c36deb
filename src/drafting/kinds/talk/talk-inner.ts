import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../../saying/utterance.ts';

/** "a Cabinet, which he believed was strong, was in office": an aside of whoever speaks. */
const aside = /(?:^|[\s,])(?:which|whom|who) (?:s?he|they|it|I) (?:had )?(?:\p{L}{2,12}ly )?$/u;
/** "the reports which suggested that": what a thing tells. */
const ofThing = /\p{Ll} (?:which|that) (?:had |also )?$/u;
/** "explained what steps Norland proposed": what is told of somebody's steps. */
const ofSteps = /\b(?:what|which) (?:\p{L}{2,12} )?(?:the )?[\p{L}]{2,14}(?: \p{Lu}[\p{L}]{2,14})? $/u;
/** "inasmuch as that Government", "which the Government": what is told of a State in a clause. */
const ofStateInClause =
  /\b(?:inasmuch as|because|since|although|whereas|while|as|which|that|unless|until|if) (?:the|that|this|his|her|their|its) (?:\p{Lu}[\p{L}]+ ){0,2}(?:Government|State|Union|Republic|Kingdom|Cabinet|Parliament|Department|Ministry|Council)(?: (?:had|has|would|also))? $/u;
const hadSaid = /(?<!\p{L})had(?: \p{L}{2,12}ly| also| already)? \p{L}{2,14}$/u;

/**
 * Whether what was found in a sentence of a talk is within what somebody else says there: "explained that he had hoped to tell them, but
 * Norland had asked to wait", "some officers, say 20 or 25", an aside, or marks around a few words.
 */
export function isInner(text: string, utterance: Utterance, all: readonly Utterance[]): boolean {
  const { cue, sentence, kind, parts, speaker } = utterance;
  const [own] = parts;
  if (!own) return false;
  if (!cue)
    return kind === 'direct' && parts.length === 1 && /[\p{L}\p{N}] $/u.test(text.slice(sentence.start, own.start));
  const before = text.slice(sentence.start, cue.start).slice(-60);
  if (aside.test(before) || ofThing.test(before) || (speaker && ofSteps.test(before))) return true;
  if (/^say$/u.test(text.slice(cue.start, cue.end)) && before.endsWith(', ') && /^ \d/u.test(text.slice(cue.end)))
    return true;
  // "stated that they had lunched and their ideas were, he thought, the same"
  const isParenthetical =
    /, (?:s?he|they|I|it) $/u.test(before) && text.startsWith(',', cue.end) && own.start < cue.start;
  if (isParenthetical && all.some((other) => other !== utterance && (other.cue?.end ?? Infinity) <= cue.start))
    return true;
  const isTold = (other: Utterance) =>
    other !== utterance &&
    other.sentence === sentence &&
    other.speaker !== undefined &&
    other.cue !== undefined &&
    (other.parts.at(-1)?.end ?? Infinity) <= own.start;
  if (ofStateInClause.test(before) && all.some(isTold)) return true;
  // "that the President planned to call them in and explain this", "undertook to send word and ask him"
  const isInfinitive =
    /^\p{Ll}*(?<!ed|[dt])$/u.test(text.slice(cue.start, cue.end)) && /\b(?:and|or|to) $/u.test(before);
  if (isInfinitive && utterance.kind !== 'direct' && / to \p{Ll}/u.test(`${before}x`)) return true;
  // "had talked to the Minister, who said that one village was gone"
  const isOfOther = /, who (?:had |also |then )?$/u.test(before);
  if (
    isOfOther &&
    all.some((other) => other.sentence === sentence && (other.parts.at(-1)?.end ?? Infinity) <= own.start)
  )
    return true;
  const isBefore = hadSaid.test(text.slice(sentence.start, cue.end).slice(-60));
  return (
    isBefore &&
    all.some(
      ({ sentence: other, parts: told, cue: verb, speaker }) =>
        other === sentence &&
        speaker !== undefined &&
        verb !== undefined &&
        (told.at(-1)?.end ?? 0) <= own.start &&
        /^(?: \p{L}{1,14})? that\s/u.test(text.slice(verb.end, verb.end + 30)),
    )
  );
}

/** What somebody says, with what stands within it and was found by itself, to the end of that. */
export function withInner(text: string, utterance: Utterance, all: readonly Utterance[]): Utterance {
  const last = utterance.parts.at(-1);
  const inner = all.filter(
    (other) =>
      other !== utterance &&
      other.sentence === utterance.sentence &&
      (last?.end ?? Infinity) <= (other.parts[0]?.start ?? 0) &&
      isInner(text, other, [utterance]),
  );
  const end = inner.at(-1)?.parts.at(-1)?.end;
  return last && end !== undefined
    ? { ...utterance, parts: [...utterance.parts.slice(0, -1), { ...last, end }] }
    : utterance;
}

/** "Remarking that he hoped it would help, he pointed out that the reply was short": what the main clause says, where the clause in front has swallowed it. */
export function behindParticiple(text: string, utterance: Utterance, { verbs }: ReportingWords): Utterance {
  const { sentence, cue, parts } = utterance;
  const [first] = parts;
  const last = parts.at(-1);
  if (
    !first ||
    !last ||
    !cue ||
    !/^(?:\p{Lu}\p{Ll}{2,12}ing|Although|Though|While)\s/u.test(text.slice(sentence.start, sentence.start + 16))
  )
    return utterance;
  const said = text.slice(first.start, last.end);
  const match =
    /, (s?he|(?:the|Mr\.|Mrs\.|Ms\.|Dr\.) (?:\p{Lu}[\p{L}'’-]{1,24} ?){1,3}) ?(\p{Ll}{3,14})(?: out)? that /u.exec(
      said,
    );
  if (!match?.[1] || !verbs.has(match[2] ?? '')) return utterance;
  const at = first.start + match.index + 2;
  const verb = at + match[0].indexOf(match[2] ?? '', match[1].length) - 2;
  return {
    ...utterance,
    parts: [{ start: first.start + match.index + match[0].length, end: last.end }],
    speaker: { start: at, end: at + match[1].trimEnd().length },
    cue: { start: verb, end: verb + (match[2]?.length ?? 0) },
    sourcing: 'explicit',
  };
}
