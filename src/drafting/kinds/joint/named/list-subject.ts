import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { withoutAsides } from '../list-asides.ts';
import { partsOf } from './list-parts.ts';
import { listed } from './list-patterns.ts';
import { isKnownParty } from './party-names.ts';

/** "Norland, the United Isles and the Republic of Tarn (ROT) held", "…, Norland and Sudland commit" */
const subject = new RegExp(
  String.raw`(?:^|\. |, )(?:\d{1,3}[.)]\s*)?(?:[Tt]he )?${listed},? (?:(?:jointly|strongly|today|both|also) )*(?:\p{Ll}{3,14}|are|have|will)\b`,
  'gu',
);
/** What several say now, which no report tells so. */
export const now = String.raw`(?:(?:also|strongly|warmly|deeply|jointly|firmly|unequivocally|today) )?(?:take note|condemn|welcome|express|call (?:on|for|upon)|urge|reaffirm|reiterate|deplore|regret|congratulate|commend|are (?:pleased|able|proud|honou?red|united|(?:(?:deeply|gravely|seriously|extremely|very) )?(?:concerned|alarmed|dismayed|saddened))|underline|stress|emphasi[sz]e|reject)\s`;
/** … behind the States of which each is named */
const behindStates = new RegExp(String.raw`^,? ${now}`, 'u');
const mostLooked = 12;
const longestOpening = 600;

/** Known States or bodies that together are the subject of sentences: in the first words, or in more than one paragraph. */
export function subjectsIn({ text, blocks, head, words }: Form): Stretch[] {
  const found = blocks.slice(head, head + mostLooked).flatMap(({ start, end }, index) => {
    const printed = withoutAsides(text.slice(start, Math.min(end, start + longestOpening)).replace(/\s/gu, ' '));
    return [...printed.matchAll(subject)].flatMap((match) => {
      const names = match[1] ?? '';
      const parts = partsOf(names, start + match.index + match[0].indexOf(names));
      const isKnown = parts.every((one) => isKnownParty(text.slice(one.start, one.end), words));
      // "Harbour Watch and Coast Aid are deeply concerned": what several say now, with which a text begins.
      const isOpening = index === 0 && match.index === 0 && behindStates.test(behindNames(printed, match));
      return parts.length > 1 && (isKnown || isOpening) ? [{ parts, isFirst: index < 2 && match.index === 0 }] : [];
    });
  });
  const keyOf = (parts: readonly Stretch[]) =>
    parts
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))
      .sort()
      .join('|');
  const best =
    found.find(({ isFirst }) => isFirst) ??
    found.find((one) => found.filter((own) => keyOf(own.parts) === keyOf(one.parts)).length > 1);
  return best?.parts ?? [];
}

/** What stands behind the names of a list. */
function behindNames(printed: string, { 0: whole, 1: names = '', index }: RegExpMatchArray): string {
  const from = (index ?? 0) + whole.indexOf(names) + names.length;
  return printed.slice(from, from + 80);
}

/** Those whom the first words name as the subject of what they say now: "Norland and Sudland welcome". */
export function saidNowBy(form: Form): Stretch[] {
  const found = subjectsIn(form);
  const first = form.blocks[form.head];
  const last = found.at(-1);
  const isFirst = first !== undefined && last !== undefined && last.start > first.start && last.end < first.end;
  return isFirst && behindStates.test(form.text.slice(last.end, last.end + 80)) ? found : [];
}

/** What all of them are called, where paragraphs begin so and no line tells who they are: "The `Prime Ministers` reaffirmed". */
export function collectiveOf({ text, blocks, head }: Form): Stretch | undefined {
  const found = blocks.slice(head, head + mostLooked).flatMap(({ start, end }) => {
    const match =
      /^(?:\(?\d{1,3}[.)]\s*)?The ((?:\p{Lu}\p{L}+ )?(?:Ministers|Presidents|Heads of Government|Heads of State|Leaders|Ambassadors|Delegations|Governments|Participants))(?: of Foreign Affairs)? (?:also )?\p{Ll}+ed\b/u.exec(
        text.slice(start, Math.min(end, start + 160)),
      );
    const from = start + (match?.[0].indexOf(match[1] ?? '') ?? 0);
    return match?.[1] === undefined ? [] : [{ start: from, end: from + match[1].length }];
  });
  const [first] = found;
  const name = text.slice(first?.start, first?.end);
  return first && found.length > 1 && found.every(({ start, end }) => text.slice(start, end) === name)
    ? first
    : undefined;
}

/** A body with which two paragraphs at least begin: "The Lake Coalition expresses". */
export function subjectOfMost({ text, blocks, head, words }: Form): Stretch | undefined {
  const found = blocks.slice(head, head + 12).flatMap(({ start, end }) => {
    const match =
      /^(?:\(?\d{1,3}[.)]\s*)?(?:The )?(\p{Lu}[\p{L}’'-]+(?: (?:of |the |for )*\p{Lu}[\p{L}’'-]+){1,5})(?: \(\p{Lu}{2,8}\))? (?!of\b|for\b|and\b)\p{Ll}/u.exec(
        text.slice(start, Math.min(end, start + 160)),
      );
    const name = match?.[1] ?? '';
    const isBody =
      /(?:Coalition|Alliance|Group|Council|Network|Forum|Community|Union|League|Partnership|Quartet)$/u.test(name);
    return match && (isBody || words.bodies.has(name.split(' ').at(-1)?.toLowerCase() ?? ''))
      ? [{ start: start + match[0].indexOf(name), end: start + match[0].indexOf(name) + name.length }]
      : [];
  });
  const nameOf = (one: Stretch) => text.slice(one.start, one.end);
  // "The Harbour Council of the Coast Union", and then "The Harbour Council"
  const isSame = (whole: string, part: string) => whole.endsWith(part) || whole.startsWith(`${part} of `);
  return found.find(
    (one) => found.filter((own) => isSame(nameOf(own), nameOf(one)) || isSame(nameOf(one), nameOf(own))).length > 1,
  );
}
