import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { adverb, number, says } from '../subject.ts';

/** So many letters of a State and of its adjective are the same at least. */
const sameLetters = 4;
/** So many words of an office stand between a State and a name at most. */
const mostBetween = 6;
const behind =
  /^(?:,(?: \p{L}+){1,6}? (?:of|from) (?:the )?| (?:of|from) (?:the )?| \()(?:\p{Lu}\p{L}+ of )?(\p{Lu}\p{L}+)/u;
const title = /^(?:H\.?\s?E|Mr|Mrs|Ms|Dr|Prof|Hon|Sir|Dame)\.?$/u;
/** "of Norland, Mr. ": a State in front of each. */
const directly = /\bof (?:the )?(?:\p{Lu}\p{L}+ of )?\p{Lu}\p{L}+, (?:(?:H\.E|Mr|Mrs|Ms|Dr|Prof|Hon)\.? ){0,3}$/u;
const isOfOffice = /^(?:\p{Lu}[\p{L}.’'-]*|of|for)$/u;

const ofTwoStates = new RegExp(
  String.raw`^${number}[Tt]he (?:\p{L}+ ){0,2}(?:Ministers|Presidents|Leaders|Secretaries) of (\p{Lu}[\p{L}’'-]+) and (?:the )?(\p{Lu}[\p{L}’'-]+) ${adverb}${says}`,
  'u',
);

/** Whoever of some people is named beside a State: of "Minister Ada Marsh of Norland" or "Norland’s Minister Ada Marsh", "the Norlandic Minister" is her. */
export function personOfState(
  { text }: Pick<Form, 'text'>,
  adjective: string,
  people: readonly Stretch[],
): Stretch | undefined {
  const begins = adjective.toLowerCase().slice(0, sameLetters);
  if (!/^\p{L}{4}/u.test(begins)) return undefined;
  const isOf = (name = '') => name.toLowerCase().startsWith(begins);
  const isInFront = ({ start }: Stretch) => {
    const before = text
      .slice(Math.max(0, start - 90), start)
      .trimEnd()
      .split(/\s+/u)
      .slice(-mostBetween)
      .filter((word) => !title.test(word))
      .reverse();
    const ends = before.findIndex((word, index) => !isOfOffice.test(index === 0 ? word.replace(/,$/u, '') : word));
    return before.slice(0, ends === -1 ? mostBetween : ends).some((word) => isOf(word));
  };
  const ofState = people.filter(({ end }) => isOf(behind.exec(text.slice(end, end + 90).replace(/\s/gu, ' '))?.[1]));
  // "the Ministers of Norland, Ada Marsh, of Tarn, Bo Lund": behind each stands the State of the next.
  const [{ start: first } = { start: 0 }] = people;
  const isBefore = directly.test(text.slice(Math.max(0, first - 90), first).replace(/\s/gu, ' '));
  const found = ofState.length > 0 && !isBefore ? ofState : people.filter(isInFront);
  return new Set(found.map(({ start, end }) => text.slice(start, end))).size === 1 ? found[0] : undefined;
}

/** Of more than two people those whose States the subject of a sentence is of: "The Ministers of Norland and Tarn welcomed". */
export function peopleOfStates(
  form: Pick<Form, 'text'>,
  printed: string,
  at: readonly Stretch[],
): Stretch[] | undefined {
  const states = at.length > 2 ? ofTwoStates.exec(printed)?.slice(1) : undefined;
  const people = states?.flatMap((state) => personOfState(form, state, at) ?? []);
  return people?.length === 2 ? people : undefined;
}
