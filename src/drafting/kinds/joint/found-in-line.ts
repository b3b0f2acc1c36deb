import { membersOf } from '../voice/body-above.ts';
import type { Stretch } from '../../text/paragraphs.ts';

/** Those of a list, whom it names twice once: "At the invitation of Ada Marsh, Bo Lund and Ada Marsh met". */
export function once(text: string, at: readonly Stretch[]): Stretch[] {
  const nameOf = ({ start, end }: Stretch) => text.slice(start, end).replace(/\s+/gu, ' ');
  return at.filter((one, index) => at.findIndex((own) => nameOf(own) === nameOf(one)) === index);
}

/** The first sentence of a line: whom the next ones name may be somebody else. */
export function firstOf(text: string, { start, end }: Stretch): Stretch {
  const ends = /(?<=(?:[\p{Ll}\d)]{3}|\p{L}\))\.)\s+(?=\p{Lu})/u.exec(text.slice(start, end))?.index;
  return { start, end: ends === undefined ? end : start + ends };
}

/** "the `Fifth` Coast Forum" is the Forum. */
const ordinal =
  /^(?:(?:Twent|Thirt|Fort|Fift|Sixt|Sevent|Eight|Ninet)y-)?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\p{L}+teenth|\p{L}+tieth|\d+(?:st|nd|rd|th)) (?=\p{Lu})/u;

/** What a pattern finds in a line, whose breaks count as spaces: its first group. */
export function foundBy(text: string, { start, end }: Stretch, pattern: RegExp): Stretch | undefined {
  const match = pattern.exec(text.slice(start, end).replace(/\s/gu, ' '));
  const found = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || found === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(found);
  // "We, the chairs of the committees of the Coast States," are called by all of it.
  const chairs =
    /(?<=\bthe )(?:chair(?:person|men|wom[ae]n)?s?|committees|ombuds\p{L}*|rapporteurs|mayors|speakers)\b/iu.exec(
      match[0].slice(0, match[0].indexOf(found)),
    );
  if (chairs) return { start: start + match.index + chairs.index, end: from + found.length };
  // "We, the Leaders of North America," are no body of that name.
  const ofRegion = /(?:Leaders|Ministers|Presidents) of (?:the )?$/u.exec(match[0].slice(0, match[0].indexOf(found)));
  if (ofRegion && /(?:America|Americas|Europe|Africa|Asia|Pacific|World)$/u.test(found))
    return { start: start + match.index + ofRegion.index, end: from + found.length };
  const lead = (membersOf.exec(found) ?? ordinal.exec(found))?.[0].length ?? 0;
  return { start: from + lead, end: from + found.length };
}

/** Whether a text has each word of a name in small letters, too, so that a heading only prints it with a capital: "Stress Full and Effective Measures". */
export function isOfSmallWords(text: string, { start, end }: Stretch): boolean {
  const small = text.slice(start, end).toLowerCase().split(/\s+/u);
  return small.every(
    (word) =>
      word.length > 3 && new RegExp(String.raw`(?<!\p{L})${word.replace(/[^\p{L}]/gu, '.')}(?!\p{L})`, 'u').test(text),
  );
}
