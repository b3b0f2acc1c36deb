import type { Block } from '../text/blocks.ts';
import { type Label, keyOfHead } from './labels.ts';
import type { SpokenForm } from './text-kind.ts';

const longestHead = 90;
const bracketsOnly = /^(?:\([^()]{2,90}\)\s?)+$/u;
const withBrackets = /^(\p{Lu}[^()]{2,80}?)((?:\s?\([^()]{2,90}\))+)$/u;

/** A form whose labels stand in a line of their own, as debates are printed in: "The Prime Minister", below it "(Ada Marsh)", below that what she says. */
export function withLineLabels(form: SpokenForm): SpokenForm {
  const { blocks, printed } = form;
  const blocksLeft: Block[] = [];
  const labels: (Label | undefined)[] = [];
  const known = new Map<string, Label>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const line = printed[index] ?? '';
    const next = blocks[index + 1];
    const isAbove = next !== undefined && isHead(line) && bracketsOnly.test(printed[index + 1] ?? '');
    const end = isAbove ? next.end : block.end;
    const label = isAbove || withBrackets.test(line) ? labelIn(form, block.start, end) : again(line, block, known);
    if (isAbove) index++;
    if (label && !known.has(keyOfHead(label.head))) known.set(keyOfHead(label.head), label);
    labels.push(label);
    blocksLeft.push(isAbove ? { start: block.start, end, pieces: [{ start: block.start, end }] } : block);
  }
  const first = labels.findIndex((label) => label !== undefined);
  return {
    ...form,
    blocks: blocksLeft,
    printed: blocksLeft.map(({ start, end }) => form.text.slice(start, end)),
    labels,
    head: first === -1 ? form.head : first,
  };
}

function isHead(line: string): boolean {
  return line.length <= longestHead && /^\p{Lu}/u.test(line) && !/[.!?;:]$/u.test(line);
}

function labelIn({ text }: SpokenForm, start: number, end: number): Label | undefined {
  const printed = text.slice(start, end);
  const head = printed.slice(0, printed.indexOf('(')).trim();
  if (!isHead(head)) return undefined;
  const brackets = [...printed.matchAll(/\(([^()]+)\)/gu)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }));
  return { start, end, name: { start, end: start + head.length }, head, brackets, said: end, sign: ':' };
}

/** Somebody who had the floor before: "The Prime Minister" again, or the same name. */
function again(line: string, { start, end }: Block, known: ReadonlyMap<string, Label>): Label | undefined {
  const before = known.get(keyOfHead(line));
  return before && { ...before, start, end, said: end };
}
