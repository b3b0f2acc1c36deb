import type { Utterance } from '../../saying/utterance.ts';
import type { Lead } from './coverage-leads.ts';

/** "4. Israel's" in front of a paragraph of a summary record. */
export const numbered = /^\d{1,3}\.\s{0,9}(?=\p{Lu})/u;
/** What a meeting does and nobody says. */
const closing = /^(?:conclud|clos|open|start|suspend|adjourn)/iu;
/** "Echoing that sentiment": words that only point at what others said. */
const pointing = /^(?:that|this|those|these|such)(?: \p{L}+){0,2}[.,]?$/iu;

/** "the Norland report was to be considered": a noun that may be a verb of saying, in front of a verb. */
export function isNounCue(text: string, { cue }: Utterance): boolean {
  return (
    cue !== undefined &&
    // "Norland had answered; Sudmark had not."
    ((text.startsWith(';', cue.end) && text.slice(cue.start - 4, cue.start + 4).includes('had ')) ||
      (/^(?:report|request|appeal|call|claim|demand|answer|reply|comment|note)s?$/u.test(
        text.slice(cue.start, cue.end),
      ) &&
        /^ (?:was|were|is|are|had|has|have|would|could|should|must|did|of|by)\b/u.test(
          text.slice(cue.end, cue.end + 10),
        )))
  );
}

/** "told the Council that, as feared, the ships had sunk": what was said is behind it. */
export function isAside(text: string, { cue, sentence }: Utterance): boolean {
  return (
    cue !== undefined &&
    /\bas $/u.test(text.slice(sentence.start, cue.start)) &&
    /^(?:feared|expected|stated|noted|reported|announced|agreed|promised|requested)$/u.test(
      text.slice(cue.start, cue.end),
    )
  );
}

/** "That gap threatens to halt the ships": what a thing does. */
export function isOfThing(text: string, { cue, sentence, kind }: Utterance): boolean {
  return (
    cue !== undefined &&
    kind !== 'direct' &&
    text.slice(cue.start, cue.end).startsWith('threaten') &&
    /^(?:this|that|these|those|such|the) \p{Ll}/iu.test(text.slice(sentence.start, cue.start))
  );
}

/** "Others read the term narrowly, while Norland believed it was universal", where Norland has the paragraph: its speaker says all of it. */
export function isOfParty(text: string, { cue, speaker, sentence, kind }: Utterance, lead: Lead | undefined): boolean {
  const party = lead?.party ?? '';
  return (
    kind === 'indirect' &&
    cue !== undefined &&
    speaker !== undefined &&
    party !== '' &&
    text.slice(speaker.start, speaker.end).replace(/^the /iu, '') === party &&
    /,? (?:while|whereas|although|though|but) (?:the )?$/u.test(text.slice(sentence.start, speaker.start))
  );
}

/** What is no statement of its own where somebody has the paragraph: marks around a few words of a sentence that goes on, and words that only point at others. */
export function isScrap(
  text: string,
  { cue, kind, parts, sentence, speaker }: Utterance,
  lead: Lead | undefined,
): boolean {
  const [first] = parts;
  if (!first || parts.length > 1) return false;
  if (kind === 'indirect' && speaker?.start === first.start) return true;
  const before = text.slice(sentence.start, first.start);
  // "Hundreds had died, according to the clinics": where somebody has the paragraph it is theirs.
  if (lead && /^according/iu.test(text.slice(cue?.start, cue?.end))) return true;
  // "As the Committee concluded its session"
  if (kind === 'indirect')
    return pointing.test(text.slice(first.start, first.end)) || closing.test(text.slice(cue?.start, cue?.end));
  const isInside = cue === undefined && kind === 'direct' && first.start > sentence.start + 1;
  return isInside && (lead !== undefined || !/[:,]\s*["“]?$/u.test(before));
}

/** "The calm is over, the envoy told the Council, as members urged both sides to talk": what stands in front is not theirs, too. */
export function isTwin({ parts, sentence }: Utterance, all: readonly Utterance[]): boolean {
  const [own] = parts;
  return all.some(
    ({ parts: [other], sentence: of }) =>
      of === sentence && own !== undefined && other?.start === own.start && other.end < own.end,
  );
}
