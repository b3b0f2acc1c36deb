import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';

/** So many letters of a State and of its adjective are the same at least. */
const sameLetters = 4;

/** Whoever of some people is named beside a State: of "Minister Ada Marsh of Norland", "Norland’s Minister Ada Marsh" and "the Norlandic Minister" Ada Marsh. */
export function personOfState(
  { text }: Pick<Form, 'text'>,
  adjective: string,
  people: readonly Stretch[],
): Stretch | undefined {
  const begins = adjective.toLowerCase().slice(0, sameLetters);
  if (!/^\p{L}{4}/u.test(begins)) return undefined;
  const isOf = (name: string | undefined) => name?.toLowerCase().startsWith(begins) === true;
  const found = people.filter(({ start, end }) => {
    const behind =
      /^(?:,(?: \p{L}+){1,6}? (?:of|from) (?:the )?| (?:of|from) (?:the )?| \()(?:\p{Lu}\p{L}+ of )?(\p{Lu}\p{L}+)/u;
    const inFront =
      /(?:\bof (?:the )?|\bthe |^|[\s(])(\p{Lu}\p{L}+)(?:['’]s?)?(?:,? (?:\p{Lu}[\p{L}.]*|of|for)){0,5},? $/u;
    return (
      isOf(behind.exec(text.slice(end, end + 90).replace(/\s/gu, ' '))?.[1]) ||
      isOf(inFront.exec(text.slice(Math.max(0, start - 80), start).replace(/\s/gu, ' '))?.[1])
    );
  });
  const names = new Set(found.map(({ start, end }) => text.slice(start, end)));
  return names.size === 1 ? found[0] : undefined;
}
