import type { Stretch } from '../text/paragraphs.ts';
import { namesIn } from '../text/names-in.ts';
import { behindBracket } from './turns/cast.ts';
import { holderAbove } from './turns/holder-above.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines } from './form.ts';
import type { Label } from './turns/labels.ts';

/** Letters that stand for an office wherever they stand. */
const offices: ReadonlyMap<string, string> = new Map([
  ['POTUS', 'President'],
  ['VPOTUS', 'Vice President'],
  ['UNSG', 'Secretary-General'],
]);

/** The office that a label abbreviates, as the lines above print it: "SG:" below "Secretary-General’s press encounter"; its holder where they are named. */
export function spelledOut(form: Form, { head, name, said }: Label): Stretch | undefined {
  if (behindBracket.test(form.text.slice(name.end, said))) return undefined;
  const letters = head.replace(/[./\s]/gu, '');
  const known = offices.get(letters);
  if (known !== undefined) return holderAbove(form, known);
  if (/^\p{Lu}$/u.test(letters)) return onlyOneWith(form, letters);
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return undefined;
  const first = form.labels.find((label) => label !== undefined)?.start ?? 0;
  for (const { start, end } of [...headLines(form), { start: 0, end: Math.min(first, 400) }]) {
    const line = form.text.slice(start, Math.min(end, start + 400));
    const found = [...line.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)];
    const at = found.findIndex((_word, index) => {
      const own = found.slice(index, index + letters.length);
      return own.map(([word]) => word[0]).join('') === letters && isInARow(line, own);
    });
    const [begins, ends] = [found[at], found[at + letters.length - 1]];
    if (!begins || !ends) continue;
    const office = { start: start + begins.index, end: start + ends.index + ends[0].length };
    return holderAbove(form, form.text.slice(office.start, office.end)) ?? office;
  }
  return undefined;
}

/** Whether nothing but blanks, hyphens and small words stands between some words. */
function isInARow(line: string, words: readonly RegExpExecArray[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    return !next || /^(?:[\s-]|of|the|for|and)+$/u.test(line.slice(word.index + word[0].length, next.index));
  });
}

/** Whom a letter stands for in a conversation by telephone: the only one above whose last name, or else whose office, begins with it. */
function onlyOneWith(form: Form, letter: string): Stretch | undefined {
  const { words } = form;
  const found = headSentences(form)
    .flatMap(({ tokens }) => namesIn(tokens, words))
    .filter(({ name }) => !name.some(({ lower }) => words.bodies.has(lower) || words.offices.has(lower)))
    .map(({ name, described, title }) => {
      const last = name.at(-1);
      const printed = last?.text.replace(/\d{1,3}$/u, '') ?? '';
      const offices = [...described, title ?? ''].filter((word) => words.offices.has(word));
      // "Secretary of State Marsh"
      const first = /\bof $/u.test(form.text.slice(0, name[0]?.start)) ? last : name[0];
      return { start: first?.start ?? 0, end: (last?.start ?? 0) + printed.length, printed, offices };
    });
  const one = (own: typeof found) => {
    const [only] = own;
    return only && new Set(own.map(({ printed }) => printed)).size === 1 ? only : undefined;
  };
  const holder =
    one(found.filter(({ printed }) => printed.startsWith(letter))) ??
    one(found.filter(({ offices }) => offices.some((office) => office.startsWith(letter.toLowerCase()))));
  return holder && { start: holder.start, end: holder.end };
}
