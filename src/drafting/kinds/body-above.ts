import type { Stretch } from '../text/paragraphs.ts';
import type { Form } from './form.ts';
import { longestLine } from './labels.ts';

/** "Statement by the Ministry of Foreign Affairs of Norland on the strait": the body that a heading names. */
const byBody =
  /\b(?:statement|communiqu[eé]|comment|remarks|declaration|press release|message) (?:by|of|from|issued by) (?:the )?/iu;
/** Where the name of a body ends in a heading. */
const behindBody = /\s(?:on|at|in|about|regarding|concerning|following|to|after|over|for the|with)\s|[,;:(]|\s[–—-]\s/u;

/** The body whose statement a line above a text says that it is. */
export function bodyIn({ text, words }: Form, lines: readonly Stretch[]): Stretch | undefined {
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + longestLine));
    const match = byBody.exec(line);
    const name = match
      ? line
          .slice(match.index + match[0].length)
          .split(behindBody)[0]
          ?.trim()
      : undefined;
    if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
    if (!name.split(/[^\p{L}]+/u).some((word) => words.bodies.has(word.toLowerCase()))) continue;
    const from = start + line.indexOf(name);
    return { start: from, end: from + name.length };
  }
  return undefined;
}
