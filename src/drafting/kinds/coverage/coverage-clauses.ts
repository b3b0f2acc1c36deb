import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';

/** "As the debate of the Assembly went on, ": a clause in which a meeting does something. */
const meeting =
  /^(?:As|While|When|After|Before) [^,.;:"“]{0,60}(?:debate|discussion|meeting|session|consideration|work|segment|Assembly|Council|Committee)\b[^,.;:"“]{0,60}, /u;

/** Where a sentence goes on behind the clause of a meeting in front. */
function behindMeeting(text: string, { start, end }: Stretch): number {
  return start + (meeting.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** "the only State that recognized the party and urged others": what is told of whom the speaker speaks about. */
export function isOfClause(text: string, { cue, sentence, kind }: Utterance, all: readonly Utterance[]): boolean {
  if (!cue || kind === 'direct') return false;
  const before = text.slice(sentence.start, cue.start);
  const from = behindMeeting(text, sentence);
  const isRead = all.some((other) => other.sentence === sentence && (other.cue?.start ?? 0) >= from);
  return (
    (cue.start < from && isRead) ||
    /\p{Ll} (?:that|which|who) \p{Ll}{2,14}(?:ed|s) [^,.;:"“]{0,80} and $/u.test(before) ||
    // "Norland would stay in the court and called on others": whoever speaks of it.
    /^\p{Lu}[\p{L} ]{2,30} would [^,.;:"“]{3,120}\band $/u.test(before) ||
    // "the need to investigate alleged violations"
    (/^repeated$/u.test(text.slice(cue.start, cue.end)) &&
      /^ \p{Ll}+ing (?:of|on|against|by) /u.test(text.slice(cue.end, cue.end + 40))) ||
    (/^alleged$/u.test(text.slice(cue.start, cue.end)) && / (?:to \p{Ll}+|of|into|about) $/u.test(before))
  );
}

/** "As the debate went on, Mr. Marsh stressed that": a meeting says nothing, and whoever stands behind it does. */
export function behindClause({ text, words }: Form, utterance: Utterance): Utterance {
  const { cue, sentence, kind, parts } = utterance;
  const [from, end] = [behindMeeting(text, sentence), parts.at(-1)?.end ?? 0];
  if (!cue || kind === 'direct' || cue.start >= from) return utterance;
  const match = /^(s?he|[^\p{Ll}\s]\S*(?: [^\p{Ll}\s]\S*){0,4}) (\p{Ll}+) (?=\p{L}|["“])/u.exec(text.slice(from, end));
  const [whole = '', who = '', verb = ''] = match ?? [];
  if (!words.verbs.has(verb)) return utterance;
  return {
    ...utterance,
    parts: [{ start: from + whole.length, end }],
    speaker: { start: from, end: from + who.length },
    cue: { start: from + who.length + 1, end: from + whole.length - 1 },
    sourcing: 'explicit',
  };
}

/** "it backed the pact, which was led by its own people": a clause behind what is reported is the speaker's, too. */
export function withClause(text: string, utterance: Utterance): Utterance {
  const { cue, kind, parts, sentence } = utterance;
  const [only] = parts;
  if (!cue || !only || parts.length > 1 || kind === 'direct' || only.start < cue.end) return utterance;
  const isClause =
    /^(?:, which (?:was|were|had|would|could|did|remained|(?:s?he|it) \p{Ll}+ed)| and repeated \p{Ll}+ing (?:of|on|against|by)| and \p{Ll}+ed by)\s[^“"]*[.]$/u.test(
      text.slice(only.end, sentence.end),
    );
  return isClause ? { ...utterance, parts: [{ start: only.start, end: sentence.end - 1 }] } : utterance;
}

/** "The Commissioner had promised two pilots": what whoever has the paragraph tells that another one said before. */
export function isEarlier(text: string, { cue, by, speaker, sentence, kind }: Utterance): boolean {
  return (
    cue !== undefined &&
    by === undefined &&
    kind === 'indirect' &&
    speaker?.start === sentence.start &&
    /^(?:the )?\p{Lu}/iu.test(text.slice(speaker.start, speaker.end)) &&
    /^ had (?:\p{Ll}{2,12} )?\p{Ll}{2,14}$/u.test(text.slice(speaker.end, cue.end))
  );
}

/** "told the 15-member Council that": what was said stands behind it, whatever stands in front. */
const toldBody =
  /^ (?:the |that )?[^.,;:“"]{0,50}?(?:Council|Assembly|Committee|Commission|Conference|body|organ|members|delegates|reporters|correspondents|journalists)(?: today| this (?:morning|afternoon|evening))?,? that /u;

/** What somebody told a body: what stands behind "that", to the end of the sentence. */
export function toldTo(text: string, utterance: Utterance): Utterance {
  const { cue, kind, parts, sentence } = utterance;
  const [first] = parts;
  if (!cue || !first || kind !== 'indirect' || !/\btold$/u.test(text.slice(cue.start, cue.end))) return utterance;
  const match = toldBody.exec(text.slice(cue.end, sentence.end));
  const from = cue.end + (match?.[0].length ?? 0);
  // "that the port was open": found already.
  if (!match || (first.start >= cue.end && first.start >= from - 'that '.length - 1)) return utterance;
  return { ...utterance, parts: [{ start: from, end: sentence.end }] };
}
