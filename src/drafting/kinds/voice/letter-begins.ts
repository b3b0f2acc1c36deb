import type { Form } from '../form.ts';
import { isBody } from '../form.ts';
import type { SpokenForm } from '../text-kind.ts';
import { longestLine, mostAbove } from '../turns/may-be-labelled.ts';
import { sourceNote } from '../turns/turns.ts';

const greeting = /^["“](?:my )?dear\s[^:,!?\n]{2,80}[:,!]/iu;

/** "Dear Prime Minister" in a line of its own, whatever a page tells above it. */
const greetingAlone = /^(?:my )?dear\s(?:(?:mr|mrs|ms|dr|prof|gen|amb|sen|rep|hon)\.\s)?[^.!?:\n]{2,80}[,:]?$/iu;

/** "Sir, — The fees are fair.": a letter to an editor greets and goes on in the same line. */
export const greetingInLine =
  /^["“]?(?:dear )?(?:sirs?|madam|sir or madam|editor)\s?(?:[,:]?\s?[–—-]{1,2}|:)\s+(?=\p{Lu})/iu;

/** "Personal and secret from the President for Marshal Kornev.": how a message is to be handed over. */
export const handed =
  /^(?:(?:no\.|number) \S+ )?(?:(?:personal|private|most|top|secret|confidential|immediate|urgent|and)[ ,.]+){1,6}.{0,20}\b(?:from|to|for)\b[^.!?]{3,90}\.$/iu;

/** "Letter dated 8 May 2031 from the Representative of Norland to the President of the Council", below what a page tells of it. */
const heading = /^(?:identical )?letters? (?:dated|from|of) [^.!?]{3,200}\.?$/iu;

/** The block that the words of a letter begin with, below its heading and all that leads to them; `above` is the last line that is known to head it. */
export function letterBegins({ printed, words, head }: Form, above: number): number {
  const top = printed.slice(0, mostAbove);
  const isGreeted = (line: string) =>
    greeting.test(line.slice(0, longestLine)) ||
    greetingAlone.test(line) ||
    greetingInLine.test(line.slice(0, longestLine));
  const last = Math.max(
    above,
    top.findLastIndex((line) => handed.test(line)),
    // A page may print it twice.
    top.slice(0, head + 3).findLastIndex((line, index) => index >= head && heading.test(line)),
  );
  const body = printed.findIndex((line, at) => at > last && isBody(line, words));
  const begins = last === -1 ? -1 : body === -1 ? last + 1 : body;
  return Math.max(top.findIndex(isGreeted), head, begins);
}

/** The form in which a line that opens a quotation begins a block of its own. */
export function marksApart(form: SpokenForm): SpokenForm {
  const blocks = form.blocks.flatMap((block) => {
    const own = form.text.slice(block.start, block.end);
    const edges = [0, ...[...own.matchAll(/\n(?=["“])/gu)].map(({ index }) => index + 1), own.length];
    return edges.length === 2
      ? [block]
      : edges.slice(0, -1).map((from, index) => {
          const start = block.start + from;
          const end = start + own.slice(from, edges[index + 1]).trimEnd().length;
          return { start, end, pieces: [{ start, end }] };
        });
  });
  return blocks.length === form.blocks.length
    ? form
    : { ...form, blocks, labels: [], printed: blocks.map(({ start, end }) => form.text.slice(start, end)) };
}

/** Without the notes of an editor below it: "1. Source: Port Archives." */
export function withoutNotes(form: SpokenForm): SpokenForm {
  const { blocks, printed, labels } = form;
  const sourced = printed.findIndex((line, index) => index > form.head && sourceNote.test(line));
  const at = sourced === -1 ? notesBegin(form) : sourced;
  return at === -1
    ? form
    : { ...form, blocks: blocks.slice(0, at), printed: printed.slice(0, at), labels: labels.slice(0, at) };
}

/** Where the notes of an edition begin: points in the order of their numbers to the end of the text, with the number of one in the text above. */
function notesBegin({ printed, head }: Form): number {
  const numberOf = (line: string) => Number(/^\[?(\d{1,3})[\].]\s/u.exec(line)?.[1] ?? Number.NaN);
  const first = printed.findLastIndex((line, index) => index > head && numberOf(line) === 1);
  if (first === -1 || !printed.slice(first).every((line, index) => numberOf(line) === index + 1)) return -1;
  const isMarked = printed
    .slice(0, first)
    .some((line) => /\p{L}[.,;:]?[”"’)\]]?\[?\d{1,3}(?=[\s.,;:)\]”"]|$)/u.test(line));
  return isMarked ? first : -1;
}
