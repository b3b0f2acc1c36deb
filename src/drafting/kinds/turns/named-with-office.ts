import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { keyOfHead, type Label } from './labels.ts';
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

/** What whoever presides says in front of a turn is no longer than this. */
const longestCall = 500;

/** "I give the floor to the Secretary-General, His Excellency Mr. Bo Lund." in front of "The Secretary-General:": whom the chair calls by the office that a label is. */
export function calledBefore({ text }: Form, { head, start }: Label): Stretch | undefined {
  const office = keyOfHead(head).replace(/^the /u, '');
  const from = Math.max(0, start - longestCall);
  const before = text.slice(from, start);
  const at = before.toLowerCase().lastIndexOf(`${office}, `);
  // Not "the Deputy Secretary-General, Ms. Marsh".
  if (at === -1 || !/(?:^|\b(?:the|our|my|its) )$/iu.test(before.slice(Math.max(0, at - 5), at))) return undefined;
  const behind = before.slice(at + office.length + 2);
  const match =
    /^(?:(?:His|Her) Excellency )?(?:the Honou?rable )?(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})/u.exec(
      behind,
    );
  if (!match?.[1]) return undefined;
  const place = from + at + office.length + 2 + match[0].length - match[1].length;
  return { start: place, end: place + match[1].length };
}

/** "Joining us is the Prime Minister of Norland, Ada Marsh.", where the label is "PRIME MINISTER": whom another turn has introduced by the office. */
export function introducedAs({ text, labels }: Form, head: string): Stretch | undefined {
  const office = keyOfHead(head).replace(/^the /u, '');
  const own = labels.find((label) => label !== undefined && keyOfHead(label.head) === keyOfHead(head));
  const from = labels.find((label) => label !== undefined)?.said;
  if (!own || from === undefined || from >= own.start) return undefined;
  const before = text.slice(Math.max(from, own.start - longestCall * 2), own.start);
  const lower = before.toLowerCase();
  for (let at = lower.indexOf(office); at !== -1; at = lower.indexOf(office, at + office.length)) {
    const match =
      /^(?: (?:of|for) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})?,? ((?:\p{Lu}[\p{L}'’-]{1,24} ){1,2}\p{Lu}[\p{L}'’-]{1,24})(?=[,.!?;]|\s\p{Ll})/u.exec(
        before.slice(at + office.length),
      );
    if (match?.[1] === undefined) continue;
    const start = own.start - before.length + at + office.length + match[0].length - match[1].length;
    return { start, end: start + match[1].length };
  }
  return undefined;
}
