import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { keyOfHead } from './labels.ts';
import { introduction, longestIntroduction } from './who-is-there.ts';

/** Whether a line above has all of some words. */
export function areOfOneLine(form: Form, parts: readonly string[]): boolean {
  return headLines(form).some(({ start, end }) => {
    const line = new Set(
      form.text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    );
    return parts.every((part) => line.has(part));
  });
}

/** "ADA MARSH, MINISTER FOR PORTS:", and then "MINISTER FOR PORTS:": whom the first label names with the office that the second is. */
export function apposedTo({ labels }: Form, head: string): Stretch | undefined {
  const plain = keyOfHead(head).replace(/^the /u, '');
  for (const label of labels) {
    const at = label?.head.search(/, (?=\p{L})/u) ?? -1;
    if (!label || at < 4 || keyOfHead(label.head.slice(at + 2)).replace(/^the /u, '') !== plain) continue;
    if (/\S \S/u.test(label.head.slice(0, at))) return { start: label.name.start, end: label.name.start + at };
  }
  return undefined;
}

/** "the Special Envoy for Norland, Ada Marsh,": whom a line above names behind an office and what it is for. */
export function namedBehind(form: Form, head: string): Stretch | undefined {
  const plain = keyOfHead(head).replace(/^the /u, '');
  for (const { start, end } of [...headLines(form), ...introduction(form)]) {
    const line = form.text.slice(start, Math.min(end, start + longestIntroduction));
    const at = line.toLowerCase().indexOf(plain);
    const match =
      at === -1
        ? null
        : /^(?: (?:of|for|to|on) [^,.;:()]{2,80})?, (?:(?:Mr|Ms|Mrs|Dr)\.? )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=[,.;]|$| \p{Ll})/u.exec(
            line.slice(at + plain.length),
          );
    const name = match?.[1];
    if (!match || name === undefined) continue;
    const from = start + at + plain.length + match[0].length - name.length;
    return { start: from, end: from + name.length };
  }
  return undefined;
}
