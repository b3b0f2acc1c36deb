import type { Block } from '../../text/blocks.ts';
import type { Form } from '../form.ts';
import { formOfWords, type LedWords } from './form-of-words.ts';
import { isLead, leadsToWhole, whoLeads } from './led-by.ts';
import { ledInTongue } from './led-in-tongue.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { wordsEnd } from './words-in-marks.ts';

/** "A spokesman for the Ministry gave the following answer to a question put by the agency:": all below is the answer. */
const answers = /\bgave the following (?:answer|reply)\b/u;
/** So many paragraphs may stand above the line for all of a text to be theirs. */
const mostBefore = 5;

/** Where the words of one begin below a line that leads to them; undefined where more than these stand in the text. */
export function ledWords(whole: Form): LedWords | undefined {
  if (whole.words.tag !== 'en') return ledInTongue(whole);
  const given = linesApart(whole);
  const { printed, blocks, head } = given;
  const last = Math.min(head + mostBefore, blocks.length - 1);
  for (let at = 0; at < last; at++) {
    const led = whoLeads(given, at);
    const line = printed[at] ?? '';
    const isAnswer = (line.endsWith(':') && answers.test(line)) || leadsToWhole(line);
    const end = led && wordsEnd(given, at + 1, led.isWhole, isAnswer);
    if (led && end !== undefined) return { form: formOfWords(given, at + 1, end), by: led.by };
    const isProse = /^["“]/u.test(printed[at] ?? '') || (printed[at] ?? '').length > longestLine;
    if (at >= head && isProse && !leadsToWhole(printed[at + 1] ?? '')) break;
  }
  return undefined;
}

/** The form in which a line that leads to words ends its paragraph. */
function linesApart(form: Form): Form {
  const last = form.head + mostBefore;
  const blocks = form.blocks.flatMap((block, index): Block[] => {
    const line = form.text.slice(block.start, block.end);
    const length = index > last ? undefined : lengthOfLead(line);
    if (length === undefined) return [block];
    const from = block.start + length;
    return [partOf(block, block.start, from - 1), partOf(block, from, block.end)];
  });
  return blocks.length === form.blocks.length
    ? form
    : { ...form, blocks, labels: [], printed: blocks.map(({ start, end }) => form.text.slice(start, end)) };
}

/** How long a paragraph is to the end of the line in it that leads to words; undefined where none does. */
function lengthOfLead(paragraph: string): number | undefined {
  let end = 0;
  for (const line of paragraph.slice(0, longestLine * mostBefore).split('\n')) {
    end += line.length + 1;
    const own = line.trim();
    if (own.endsWith(':') && end < paragraph.length && isLead(own)) return end;
  }
  // "Marsh wrote to the Post. The following is the full text of the letter:"
  const last =
    paragraph.length < longestLine * mostBefore
      ? /(?<=[.!?]["”]?)\s(?=(?:The|Following|His|Her|Full) [^.!?]{4,80}:$)/u.exec(paragraph)?.index
      : undefined;
  return last !== undefined && isLead(paragraph.slice(last + 1)) ? last + 1 : undefined;
}

function partOf({ pieces }: Block, start: number, end: number): Block {
  const own = pieces.map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }));
  return { start, end, pieces: own.filter((piece) => piece.start < piece.end) };
}
