import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';

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
    if (!isOffice(one)) return inFull(text, one, words);
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

/** Of "Secretary Marsh" the whole name, where the text has one only that ends so, below an office: "Secretary of Ports Ada Marsh". */
function inFull(text: string, one: Stretch, words: Form['words']): Stretch {
  const last = text.slice(one.start, one.end);
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(last) || words.countries.has(last.toLowerCase())) return one;
  const whole = new RegExp(
    String.raw`(?<!\p{L})(?!(?:The|Messrs|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|And|With|By)\s)(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?) ${last.replace(/[^\p{L}]/gu, '.')}(?!\p{L})`,
    'gu',
  );
  const found = [...text.slice(0, mostRead).matchAll(whole)].filter(
    ({ 1: first = '' }) => !isNoName(first, words) && !words.titles.has(first.toLowerCase()),
  );
  const [own] = found;
  return own && new Set(found.map(([name]) => name)).size === 1
    ? { start: own.index, end: own.index + own[0].length }
    : one;
}

function isNoName(own: string, words: Form['words']): boolean {
  return own
    .split(/\s+/u)
    .some((part) => words.offices.has(part.toLowerCase()) || words.bodies.has(part.toLowerCase()));
}
