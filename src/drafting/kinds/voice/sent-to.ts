import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { Form } from '../form.ts';
import { longestLine } from '../turns/may-be-labelled.ts';

/** "The Secretary of State to President Marsh.", "Ambassador Lund to the Minister for Foreign Affairs": who sends and to whom, with nothing else. */
export const sentTo =
  /^(\p{Lu}[^.!?:;\n]{2,90}?) to ((?:the|M(?:r|rs|s|iss)\.?|\p{Lu}\p{L}+) [^!?:;\n]{2,110}?)\.?(?:\s\d{1,3}[a-z]?|\d{0,3})$/u;

/** Who sends without being an officer: a body, or a title that no list of offices has. */
const others =
  /^M(?:r|rs|s|iss)\.? \p{Lu}|\b(?:commissar|sultan|khedive|shah|czar|tsar|emperor|regent|consul|marshal|generalissimo|general|admiral|king|queen|pope|charg[ée]|legation|embassy|(?:state|war|foreign) department|department of state|foreign (?:office|ministry)|ministry|government|diplomatic representatives|(?:diplomatic|consular) (?:officers|missions)|missions?|delegation|representatives)(?!\p{L})/iu;

/** Whether a line heads a message so, with an office or a title on both sides. */
export function sentToAt({ printed, words }: Form, index: number): boolean {
  const isOfOne = (side: string) =>
    others.test(side) ||
    (side.match(/\p{L}+/gu) ?? []).some((word) => officeOf(word.toLowerCase(), words) !== undefined);
  const [, from = '', to = ''] = sentTo.exec((printed[index] ?? '').slice(0, longestLine)) ?? [];
  return (
    from !== '' &&
    isOfOne(from) &&
    isOfOne(to) &&
    // An office, and no sentence.
    from
      .split(/\s+/u)
      .every((word) =>
        /^[("“]?\p{Lu}|^(?:of|for|the|in|at|and|to|on|ad|interim|a\.i\.|designate|de|la|del)$/u.test(word),
      ) &&
    !/\b(?:Visit|Return|Trip|Speech|Letter|Message)/u.test(from)
  );
}

/** Which of the first lines heads a message so. */
export function sentToIn(form: Form): number {
  return form.printed.slice(0, 6).findIndex((_line, index) => sentToAt(form, index));
}
