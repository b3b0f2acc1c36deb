import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';

/** What all of them are called together. */
const isCollective =
  /(?:Group|Quartet|Quint|Troika|Quad|Council|Commission|Committee|Meeting|Summit|Conference|Forum|Alliance|Members|Chairs|Principals|Experts|Assembly|Ministers|Leaders|Presidents)$/u;
/** So many letters of a name and of its adjective are the same at least. */
const sameLetters = 4;

/** The party that a side is of: "the Norlandic side" is Norland's. */
export function partyOf(side: string, names: readonly string[], at: readonly Stretch[]): Stretch | undefined {
  // "the U.S. side"
  const letters = /^(?:\p{Lu}\.?){2,4}$/u.test(side) ? side.replace(/\./gu, '') : undefined;
  if (letters !== undefined) {
    const ofLetters = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('').startsWith(letters);
    return at[names.findIndex(ofLetters)];
  }
  const begins = side.toLowerCase().slice(0, sameLetters);
  const isOf = (name: string) =>
    [name, ...name.split(' ')].some((part) => part.length >= sameLetters && part.toLowerCase().startsWith(begins));
  return at[names.findIndex(isOf)];
}

/** Whether a line above names it as one whose people speak: "the Ministers of Norland and Sudland". */
export function isPartyAbove({ text, ...form }: Form, party: string): boolean {
  if ((party.endsWith('s') && !party.includes(' ')) || isCollective.test(party)) return false;
  const letters = party.includes(' ') ? (party.match(/\p{Lu}/gu) ?? []).join(String.raw`\.?`) : '';
  const name = letters === '' ? party : String.raw`(?:${party}|${letters}\.?)`;
  for (const { start, end } of headLines({ text, ...form })) {
    // What a statement is on is no party to it.
    const line = text.slice(start, Math.min(end, start + 400)).split(/ (?:on|regarding|concerning|about) /u)[0] ?? '';
    const place = line.search(
      new RegExp(String.raw`(?<=\b(?:of|between|and|from)(?: the)? |^(?:The )?|[–—-]\s?|\bthe )${name}(?!\p{L})`, 'u'),
    );
    if (place !== -1) return true;
  }
  return false;
}

/** The State of a side as the lines above call it, where those who speak are people. */
export function namedAbove({ text, ...form }: Form, side: string): Stretch | undefined {
  const lines = headLines({ text, ...form }).concat(form.blocks.slice(form.head, form.head + 2));
  const found = lines.flatMap(({ start, end }) =>
    [...text.slice(start, Math.min(end, start + 800)).matchAll(/[\p{L}'’-]{4,}/gu)]
      // "the Norland-Sudland Council" is neither.
      .filter(([word]) => /^\p{Lu}[^-]+$/u.test(word))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
  );
  // "Norland" before "the Norlandic Minister".
  const isCountry = ({ start, end }: Stretch) => form.words.countries.has(text.slice(start, end).toLowerCase());
  const sorted = [...found.filter(isCountry), ...found.filter((one) => !isCountry(one))];
  return partyOf(
    side,
    sorted.map((one) => text.slice(one.start, one.end)),
    sorted,
  );
}
