import { isFullName } from '../voice/signers.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { isKnownParty } from './party-names.ts';

const name = String.raw`(\p{Lu}[\p{L}'’.-]+(?: (?:(?:von|van|de|der|al|bin|da|la) )?\p{Lu}[\p{L}'’.-]+){1,3})`;
/** "Ada Marsh and Bo Lund met", "On 4 May, Ada Marsh and Bo Lund discussed" */
const pair = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:(?:On|In|At|Today) [^,.;:]{0,40}, )?${name} and ${name} (?:today |jointly )?(?:met|held|spoke|discussed|issued|agreed|have|convened|gathered|released)\b`,
  'u',
);

/** Two whom a sentence begins with by their names alone, whose last names stand elsewhere with a title, too. */
export function bareNamesIn({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const match = pair.exec(text.slice(start, Math.min(end, start + 300)).replace(/\s/gu, ' '));
  const [whole = '', one = '', other = ''] = match ?? [];
  const at = whole.indexOf(`${one} and ${other}`);
  const isPerson = (printed: string) => {
    const last = printed.split(' ').at(-1) ?? '';
    return (
      isFullName(printed) &&
      !isKnownParty(printed, words) &&
      !printed
        .split(' ')
        .some((part) => words.bodies.has(part.toLowerCase()) || words.countries.has(part.toLowerCase())) &&
      text.split(last).length > 2
    );
  };
  if (!match || !isPerson(one) || !isPerson(other)) return [];
  const from = start + at;
  const second = from + one.length + ' and '.length;
  return [
    { start: from, end: from + one.length },
    { start: second, end: second + other.length },
  ];
}
