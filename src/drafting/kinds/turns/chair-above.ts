import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { longestLine } from './may-be-labelled.ts';

const chairIs =
  /^(?:(?:(?:acting|temporary) )?(?:president|chair(?:man|woman|person)?|président(?:e)?|presidente|председатель|präsident(?:in)?))\s?:\s{1,9}(?:(?:mr|mrs|ms|m|mme|sr|sra|г-н|г-жа)\.?\s{1,9})?(.+?)(?:\s{0,9}\(([^()]+)\)\.?)?$/iu;
/** "Hon. Ada Marsh, chairman of the committee, presiding", "Senator Ada Marsh [presiding]" */
const presiding = /\bpresiding\b/u;
const member = /(?:Hon\.|Senator|Representative|Mr\.|Ms\.|Mrs\.|Dr\.)\s(\p{Lu}[^,;:()[\]]{2,60})/gu;
/** Below the head of a record stand a few notes, as of who was there. */
const mostNotes = 4;

/** "President: Mr. Oakes (Sudland)": who is in the chair, as the head of a record names them. */
export function chairOf(form: Form): { name: Stretch } | undefined {
  const { text } = form;
  // "President:" in a line of its own, below it who that is.
  const isTitle = ({ start, end }: Stretch) =>
    /^(?:president|chair(?:man|person)?)\s?:$/iu.test(text.slice(start, Math.min(end, start + 20)).trim());
  const above = form.blocks
    .slice(0, form.head + mostNotes)
    .filter((block, index) => !form.labels[index] || isTitle(block));
  const lines = [...headLines(form), ...above];
  for (const [index, line] of lines.entries()) {
    const isSplit = isTitle(line);
    const end = isSplit ? (lines[index + 1]?.end ?? line.end) : line.end;
    const printed = text
      .slice(line.start, Math.min(end, line.start + longestLine))
      .replace(/\s+/gu, (blank) => ' '.repeat(blank.length));
    const match = chairIs.exec(printed) ?? presidingIn(printed);
    // "Ms. Marsh ...... (Norland)"
    const name = match?.[1]?.split(/ \. |[.…]{3}/u)[0]?.trim() ?? '';
    if (!match || name === '') continue;
    const start = line.start + match.index + match[0].indexOf(name);
    return { name: { start, end: start + name.length } };
  }
  return undefined;
}

/** The last of those whom a line names in front of "presiding". */
function presidingIn(line: string): RegExpExecArray | undefined {
  const at = line.search(presiding);
  return at === -1 ? undefined : [...line.slice(0, at).trimEnd().matchAll(member)].at(-1);
}

/** "The CHAIRMAN said", below "Chairman: Mr. Marsh": who is in the chair all the time. */
export function withChair(form: Form, told: readonly Utterance[]): Utterance[] {
  const chair = chairOf(form);
  const isChanged = form.printed.slice(0, form.head).some((line) => /^(?:later|then|subsequently)\s?:/iu.test(line));
  if (!chair || isChanged) return [...told];
  return told.map((utterance) => {
    const [at, other] = utterance.by?.at ?? [];
    const isChair = at && !other && chairs.test(form.text.slice(at.start, at.end));
    return isChair && utterance.by ? { ...utterance, by: { ...utterance.by, at: [chair.name] } } : utterance;
  });
}
const chairs = /^the (?:chair(?:man|woman|person)?|president)$/iu;
