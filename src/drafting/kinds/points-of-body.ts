import type { Stretch } from '../text/paragraphs.ts';
import { type Form, headLines } from './form.ts';
import { bodyIn } from './voice/body-above.ts';

/** "Issued by: Ministry of Foreign Affairs of Norland, Press Department" */
const issued = /^(?:issued|prepared|released|published|source|from)(?: by)?: ?(?:the )?(?=\p{Lu})/iu;
/** So many lines at the end may tell it. */
const mostBelow = 4;

/** The body whose points a list has, by a line above it or below that says so. */
export function bodyOfPoints(form: Form): Stretch | undefined {
  const { text, blocks, words } = form;
  const lines = [...headLines(form), ...blocks.slice(-mostBelow)];
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + 200));
    const lead = issued.exec(line)?.[0].length;
    if (lead === undefined) continue;
    const name =
      line
        .slice(lead)
        .split(/[,;.(\n]/u, 1)[0]
        ?.trimEnd() ?? '';
    if (name.split(/[^\p{L}]+/u).some((word) => words.bodies.has(word.toLowerCase())))
      return { start: start + lead, end: start + lead + name.length };
  }
  return bodyIn(form, headLines(form)) ?? bodyAlone(form);
}

/** "Delegation of Norland to Sudmark, 3 March 2034": a line that names a body and nothing else but its day. */
function bodyAlone({ text, blocks, words }: Form): Stretch | undefined {
  return blocks
    .slice(0, mostBelow)
    .map(({ start, end }) => {
      const name = text.slice(start, Math.min(end, start + 90)).split(/[,\n|]/u, 1)[0] ?? '';
      return { start, end: start + name.trimEnd().length };
    })
    .find(({ start, end }) => {
      const parts = text.slice(start, end).split(/\s+/u);
      const isName = parts.every((part) => /^\p{Lu}|^(?:of|for|the|and|to|in|on)$/u.test(part));
      return isName && parts.length > 1 && parts.some((part) => words.bodies.has(part.toLowerCase()));
    });
}
