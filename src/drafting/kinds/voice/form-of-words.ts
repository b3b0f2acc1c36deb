import type { Block } from '../../text/blocks.ts';
import { type Form, isBody } from '../form.ts';
import type { PersonInLine } from './person-in.ts';

/** Somebody's words as a page prints them below a line that leads to them, and whom that line says they are of. */
export interface LedWords {
  /** The text with that line in its head, and nothing behind the words. */
  form: Form;
  by: PersonInLine;
}

/** The marks that a quotation opens and closes with. */
const [opens, closes] = [/^["“„«]/u, /\s?["”“»][.,]?$/u];
/** The same with single marks, around all of the words. */
const [opensSingly, closesSingly] = [/^['‘]/u, /['’][.,]?$/u];

interface Marks {
  opens: RegExp;
  closes: RegExp;
}

/** The form in which these blocks are the words, without the marks of a quotation around them. */
export function formOfWords(form: Form, first: number, end: number): Form {
  const isSingle = opensSingly.test(form.printed[first] ?? '') && closesSingly.test(form.printed[end - 1] ?? '');
  const isQuoted = isSingle || opens.test(form.printed[first] ?? '');
  const marks: Marks = isSingle ? { opens: opensSingly, closes: closesSingly } : { opens, closes };
  const whole = isQuoted
    ? form.blocks
        .slice(0, end)
        .map((block, index) => (index < first ? block : withoutMarks(form.text, block, index === end - 1, marks)))
    : form.blocks.slice(0, end);
  // To whom it goes stands in lines of its own.
  const body = whole.findIndex(
    (block, index) => index >= first && isBody(form.text.slice(block.start, block.end), form.words),
  );
  return {
    ...form,
    blocks: whole,
    printed: whole.map((block) => form.text.slice(block.start, block.end)),
    labels: [],
    head: body === -1 ? first : body,
  };
}

/** A paragraph without the mark that it opens with, and the last without the one that closes all. */
function withoutMarks(text: string, { pieces, ...block }: Block, isLast: boolean, marks: Marks): Block {
  const mark = marks.opens.test(text.slice(block.start, block.end)) ? 1 : 0;
  const behind = isLast ? (marks.closes.exec(text.slice(block.start, block.end))?.[0].length ?? 0) : 0;
  const start = block.start + mark;
  const end = block.end - behind;
  return {
    start,
    end,
    pieces: pieces.map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) })),
  };
}
