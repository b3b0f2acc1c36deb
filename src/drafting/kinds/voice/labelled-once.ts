import type { Form } from '../form.ts';
import { formOfWords, type LedWords } from './form-of-words.ts';
import { personIn } from './person-in.ts';

/** So many paragraphs may stand above the one that the words begin with. */
const mostAbove = 6;
/** "President of Norland Ada Marsh: Good evening, and thank you all for coming." */
const labelled =
  /^((?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|de)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|de)){1,11}):\s+(?=[\p{Lu}\d])[^"“\n]{40,}/u;

/** Words of one that begin behind the only label of a text, with an office and a name: "President of Norland Ada Marsh: Good evening." */
export function labelledOnce(form: Form): LedWords | undefined {
  const { printed, blocks, head, words } = form;
  if (words.tag !== 'en') return undefined;
  const found = printed.flatMap((line, index) => {
    const name = index < head ? undefined : labelled.exec(line.slice(0, 600))?.[1];
    return name === undefined ? [] : [{ index, name }];
  });
  const [only] = found;
  const block = only && blocks[only.index];
  if (!only || !block || found.length > 1 || only.index > head + mostAbove) return undefined;
  const by = personIn(form, { start: block.start, end: block.start + only.name.length });
  if (by?.isNamed !== true || !by.isHolder) return undefined;
  const from = block.start + only.name.length + 1;
  const start = from + (form.text.slice(from, block.end).length - form.text.slice(from, block.end).trimStart().length);
  const own = {
    start,
    end: block.end,
    pieces: block.pieces.map((piece) => ({ start: Math.max(start, piece.start), end: Math.max(start, piece.end) })),
  };
  const cut = { ...form, blocks: blocks.map((one, index) => (index === only.index ? own : one)) };
  const whole = { ...cut, printed: cut.blocks.map((one) => form.text.slice(one.start, one.end)) };
  return { form: formOfWords(whole, only.index, whole.blocks.length), by };
}
