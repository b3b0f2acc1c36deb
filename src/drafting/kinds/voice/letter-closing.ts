import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, isBody } from '../form.ts';
import { isNotice } from '../turns/turns.ts';

/** "The Ministry of Ports of Norland has the honour to inform the Missions that": a note that goes to many. */
const hasHonour = /^The (\p{Lu}[^.,;:!?()]{4,120}?),? has the honou?r to \p{Ll}/u;

/** Whether a text is such a note: its first words have the honour, and its last avail themselves of the opportunity. */
export function isCircular({ printed, head }: Form): boolean {
  return (
    printed.slice(0, head + 2).some((line) => hasHonour.test(line.slice(0, 200))) &&
    printed.slice(-8).some((line) => /^The .{3,120}\bavails? itself of (?:this|the) opportunity\b/su.test(line))
  );
}

/** "The Government of Norland wishes to draw the attention of …": who writes a note that nobody signs. */
export function governmentIn({ text, blocks, head, printed }: Form): Stretch | undefined {
  for (const { start, end } of blocks.slice(0, head + 2)) {
    const name = hasHonour.exec(text.slice(start, Math.min(end, start + 200)))?.[1];
    if (name !== undefined) return { start: start + 'The '.length, end: start + 'The '.length + name.length };
  }
  if (!printed.slice(0, head).some((line) => /^(?:aide|note verbale|verbal note|non-paper)/iu.test(line)))
    return undefined;
  const start = blocks[head]?.start ?? 0;
  const name =
    /^The ((?:Government|Ministry|Embassy|Permanent Mission|Delegation|Mission) of (?:the )?\p{Lu}\p{L}*(?: (?:(?:of|and|the|to) )*\p{Lu}\p{L}*)*)/u.exec(
      text.slice(start, start + 300),
    )?.[1];
  return name === undefined ? undefined : { start: start + 'The '.length, end: start + 'The '.length + name.length };
}

/** "Faithfully yours, Bo.”": who closes a letter in one line with the last words. */
const closedBy =
  /^["“]?(?:(?:yours|very|ever|most)[\s,]+)*(?:sincerely|faithfully|truly|respectfully|cordially|yours|regards|best wishes|(?:with )?(?:warm|best|kind)[^,]{0,30})[^,\n]{0,20},\s+(\p{Lu}[\p{L}.'’ -]{1,40}?)\.?["”]?\d{0,3}$/iu;

/** Whom the last words of a letter name in the line that closes it. */
export function closingIn({ text, blocks, head }: Form): Stretch | undefined {
  for (const { start, end } of blocks.slice(Math.max(head, blocks.length - 6))) {
    const line = end - start < 140 ? text.slice(start, end) : '';
    const name = closedBy.exec(line)?.[1];
    if (name !== undefined)
      return { start: start + line.lastIndexOf(name), end: start + line.lastIndexOf(name) + name.length };
  }
  return undefined;
}

/** A last name alone in the last line, as telegrams are signed. */
export function lastWord({ text, blocks, head }: Form): Stretch | undefined {
  const last = blocks.at(-1);
  const isName =
    last !== undefined && blocks.length > head + 1 && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text.slice(last.start, last.end));
  return isName ? { start: last.start, end: last.end } : undefined;
}

/** "Information Officer / Embassy of Norland": the body below the words that close a letter which nobody signs by name. */
export function bodyBelow(form: Form): Stretch | undefined {
  const { words, head, printed } = form;
  const closes = printed.findLastIndex((line, index) => index > head && words.forms.closing.test(line));
  return closes === -1 ? undefined : bodyAmong(form, closes + 1, closes + 6);
}

/** The body that a statement without a name above ends with: "Embassy of the Republic of Norland Port Ada". */
export function bodyInLast(form: Form): Stretch | undefined {
  const { head, printed } = form;
  const notice = printed.findIndex((line, index) => index > head && isNotice(line));
  // "Issued by the Ministry of Ports"
  const isIssued = /^issued by(?: the)? \p{Lu}/iu.test(printed[notice] ?? '');
  const last = notice === -1 ? printed.length : notice + (isIssued ? 1 : 0);
  const prose = printed.slice(0, last).findLastIndex((line) => isBody(line, form.words));
  return bodyAmong(form, Math.max(prose + 1, head + 1), last);
}

function bodyAmong({ text, words, blocks }: Form, from: number, to: number): Stretch | undefined {
  return blocks
    .slice(from, to)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^\r\n]+/gu)].map((line) => {
        const own = line[0].trim().replace(/^issued by (?:the )?/iu, '');
        const at = start + line.index + line[0].indexOf(own);
        return { start: at, end: at + own.length };
      }),
    )
    .find(({ start, end }) => {
      const line = text.slice(start, end);
      const isName = /^(?:The )?\p{Lu}[^\d:.!?@|]{3,90}$/u.test(line);
      return isName && line.split(/[^\p{L}]+/u).some((part) => words.bodies.has(part.toLowerCase()));
    });
}
