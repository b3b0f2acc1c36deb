import type { Utterance } from '../../saying/utterance.ts';
import type { SpokenForm } from '../text-kind.ts';

/** "He suggested a draft, and the President wanted to know whose": what one asks is not what the other said. */
export function withoutQuestion({ text }: SpokenForm, utterance: Utterance): Utterance {
  const last = utterance.parts.at(-1);
  if (!last || utterance.kind === 'direct') return utterance;
  const said = text.slice(last.start, last.end);
  const own = said.search(/ and asked (?:about|whether|if|what|how|why|when|for)\b/u);
  const at = own > 8 ? own : said.search(asking);
  if (at < 8) return utterance;
  return { ...utterance, parts: [...utterance.parts.slice(0, -1), { ...last, end: last.start + at }] };
}
const asking =
  /,? and (?:(?:the|Mr\.|Mrs\.|Ms\.|Dr\.) )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:wanted to know|wondered|inquired|asked (?:what|whether|if|how|why|when|about))(?!\p{L})/u;

/** "I called on the President at five", "thus supplementing my cables": what somebody does, and does not say. */
export function isDoing({ text }: SpokenForm, { cue, kind, parts: [first] }: Utterance): boolean {
  if (!first || kind === 'direct') return false;
  const said = text.slice(first.start, first.end);
  const verb = cue ? text.slice(cue.start, first.start).replace(/^(?:then|also|next|again|thereupon) /u, '') : '';
  return (
    /^(?:to|this) \p{L}+$/u.test(said) ||
    // "proposed a toast"
    (/^(?:proposed|suggested|offered)\s*$/iu.test(verb) &&
      /^(?:a|an|the|another) (?:toast|walk|drink|recess|short break|break)\b/u.test(said)) ||
    // "commented briefly on the policies that his Government followed"
    /^(?:commented|remarked|dwelt|spoke|touched) (?:\p{L}+ly )?(?:up)?on (?:the|his|her|their|our) /u.test(verb) ||
    // "She had told him so"
    /^so(?: |$)/u.test(said) ||
    // "asked him to come to the Department"
    (/^asked\s*$/iu.test(verb) &&
      /^(?:him|her|me|them|the \p{L}+) to (?:come|call|see|sit|join|lunch|dine|dinner|breakfast|tea)\b/u.test(said)) ||
    /^(?:thus|thereby) \p{L}+ing\b/u.test(said) ||
    (/^thanked\s*$/iu.test(verb) &&
      /^(?:him|her|them|(?:the |(?:Mr|Mrs|Ms|Dr|M)\.? )?\p{Lu}[\p{L}'’-]{1,30})$/u.test(said)) ||
    // "agreed to see him at noon"
    (/^agreed\s*$/iu.test(verb) && /^to (?:see|receive|meet|call on|come)\b/u.test(said)) ||
    // "referred to the violations"
    (/^referred\s*$/iu.test(verb) && said.startsWith('to ')) ||
    (/^welcomed\s*$/iu.test(verb) && /^(?:the )?[\p{L}. ]{3,40} to \p{Lu}/u.test(said)) ||
    // "The Minister called him and asked about the port"
    (/^asked\s*$/iu.test(verb) && /^about\b/u.test(said)) ||
    (/^call(?:s|ed)? (?:up)?on\s*$/iu.test(verb) && !/\bto \p{Ll}/u.test(said))
  );
}

/** "I said no, I very rarely went": what stands behind the verb is said, and not the answer alone. */
export function plainAnswer({ text }: SpokenForm, utterance: Utterance): Utterance | undefined {
  const { sentence, parts } = utterance;
  const [first] = parts;
  const printed = first ? text.slice(first.start, first.end) : '';
  const match = /^(?:I|[Hh]e|[Ss]he) (?:said|replied|answered) (?=(?:no|yes)$)/u.exec(printed);
  if (!first || !match) return undefined;
  const { start } = first;
  const [pronoun = '', verb = ''] = match[0].split(' ');
  const said = text.slice(start + match[0].length, sentence.end).replace(/[.\s]+$/u, '');
  const at = { start, end: start + pronoun.length };
  return {
    ...utterance,
    parts: [{ start: start + match[0].length, end: start + match[0].length + said.length }],
    speaker: at,
    cue: { start: at.end + 1, end: at.end + 1 + verb.length },
  };
}

/** "the draft, which I then gave him, explaining that": whoever writes is the last who acts in front of the participle. */
export function isActedByWriter({ text }: SpokenForm, { cue, speaker }: Utterance): boolean {
  if (!cue || !speaker || speaker.end > cue.start || !text.slice(cue.start, cue.end).endsWith('ing')) return false;
  const between = text.slice(speaker.end, cue.start);
  return /(?<!\p{L})I \p{L}/u.test(between) && !/(?<!\p{L})(?:he|she|they) \p{L}/u.test(between);
}
