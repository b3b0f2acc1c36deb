import type { Stretch } from '../text/paragraphs.ts';
import { type Form, headLines } from './form.ts';
import { actingBody } from './seldom-signs.ts';
import { bodyIn } from './voice/body-above.ts';

/** "Issued by: Ministry of Foreign Affairs of Norland, Press Department" */
const issued = /^(?:issued|prepared|released|published|source|from)(?: by)?: ?(?:the )?(?=\p{Lu})/iu;
/** So many lines at the end may tell it. */
const mostBelow = 4;

/** The body whose points a list has, by a line above it or below that says so. */
export function bodyOfPoints(form: Form): Stretch | undefined {
  const { text, blocks, words } = form;
  const acts = actsIn(form);
  if (acts) return acts;
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

/** "The Council:", by the fullest name that the lines above have for it: "The Council of Ministers of the Lake Union held its session." */
function actsIn({ text, blocks, printed, words }: Form): Stretch | undefined {
  const at = printed.slice(0, 5).findIndex((line) => actingBody(line, words) !== undefined);
  const [own, line] = [actingBody(printed[at] ?? '', words), blocks[at]];
  if (own === undefined || !line) return undefined;
  const fuller = [...text.slice(0, line.start).matchAll(fullName)].find(
    ([name]) => name.startsWith(`${own} `) || name.endsWith(` ${own}`),
  );
  const start = fuller?.index ?? line.start + 'The '.length;
  return { start, end: start + (fuller?.[0] ?? own).length };
}

/** "Council of Ministers of the Lake Union" */
const fullName = /(?<!\p{L})(?!The )\p{Lu}\p{L}{2,20}(?: (?:(?:of|for|on|and|the) ){0,2}\p{Lu}[\p{L}’-]{1,25}){1,8}/gu;

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
