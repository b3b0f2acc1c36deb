import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';

/** Signs of a text in which a name is looked for. */
const mostRead = 20_000;
const part = String.raw`\p{Lu}(?:\p{L}|['’-](?=\p{L}{2}))*`;
const name = String.raw`(${part}(?: (?:(?:von|van|de|der|al|bin|le|la|da) )?${part}){0,2})`;

/** Those who speak, an office alone as the name that stands behind it elsewhere: of "The President and the Prime Minister" whoever is called President Marsh. */
export function withNames({ text, words }: Form, at: readonly Stretch[]): Stretch[] {
  const nameOf = ({ start, end }: Stretch) => text.slice(start, end);
  const isOffice = (one: Stretch) =>
    nameOf(one)
      .split(/\s+/u)
      .every((word) => words.offices.has(word.toLowerCase()) || /^(?:of|State|Prime|Foreign|Vice)$/u.test(word));
  return at.map((one) => {
    if (!isOffice(one)) return one;
    const office = nameOf(one).toLowerCase();
    const others = at.filter((own) => own !== one).map((own) => nameOf(own).split(/\s+/u).at(-1));
    const behind = new RegExp(
      String.raw`(?<!\b(?:Vice|Deputy|Former|former|Prime|Foreign)[ -])(?<!\p{L})${office.replace(/\b\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)} ${name}(?!\p{L})`,
      'gu',
    );
    const found = [...text.slice(0, mostRead).matchAll(behind)]
      .map(({ 0: whole, 1: own = '', index }) => {
        const start = index + whole.length - own.length;
        // "Secretary Marsh’s Call"
        const last = /(?<=\p{L})['’]s?(?!\p{L})/u.exec(text.slice(start, start + own.length + 3));
        return { start, end: start + Math.min(own.length, last?.index ?? own.length) };
      })
      .filter((own) => !others.includes(nameOf(own).split(/\s+/u).at(-1)) && !isNoName(nameOf(own), words));
    const [first] = found.sort((a, b) => b.end - b.start - (a.end - a.start));
    const last = first && nameOf(first).split(/\s+/u).at(-1);
    const isOne = found.every((own) => nameOf(own).split(/\s+/u).at(-1) === last);
    return first && isOne ? first : one;
  });
}

function isNoName(own: string, words: Form['words']): boolean {
  return own
    .split(/\s+/u)
    .some((part) => words.offices.has(part.toLowerCase()) || words.bodies.has(part.toLowerCase()));
}
