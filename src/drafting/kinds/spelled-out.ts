import type { Stretch } from '../text/paragraphs.ts';
import { holderAbove } from './turns/cast.ts';
import { type Form, headLines } from './form.ts';
import type { Label } from './turns/labels.ts';

/** The office that a label abbreviates, as the lines above print it: "SG:" below "Secretary-General’s press encounter"; its holder where they are named. */
export function spelledOut(form: Form, { head }: Label): Stretch | undefined {
  const letters = head.replace(/[./\s]/gu, '');
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return undefined;
  for (const { start, end } of headLines(form)) {
    const line = form.text.slice(start, Math.min(end, start + 400));
    const found = [...line.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)];
    const first = found.findIndex((_word, index) => {
      const own = found.slice(index, index + letters.length);
      return own.map(([word]) => word[0]).join('') === letters && isInARow(line, own);
    });
    const [begins, ends] = [found[first], found[first + letters.length - 1]];
    if (!begins || !ends) continue;
    const at = { start: start + begins.index, end: start + ends.index + ends[0].length };
    return holderAbove(form, form.text.slice(at.start, at.end)) ?? at;
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
