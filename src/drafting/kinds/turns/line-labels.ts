import { type Block, findBlocks } from '../../text/blocks.ts';
import { type Label, keyOfHead } from './labels.ts';
import type { SpokenForm } from '../text-kind.ts';

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

/** The longest line that is a label. */
const longestOwn = 60;
/** Headings that recur: a label is a name, an office in capitals, or somebody who asks. */
const capitals = /^[\p{Lu}\p{M}\s.,’'-]{4,}$/u;

/** A form whose labels stand in lines of their own without a sign: « LE PRÉSIDENT », « JOURNALISTE », below each what is said. */
export function withOwnLines(form: SpokenForm): SpokenForm {
  const { text, words } = form;
  const isShort = (line: string) => line.length <= longestOwn && isHead(line);
  // What comes again is no running head of pages here.
  const from = form.blocks[0]?.start ?? 0;
  const blocks = findBlocks(text, isShort).filter(({ start }) => start >= from);
  const printed = blocks.map(({ start, end }) => text.slice(start, end));
  const counts = new Map<string, number>();
  for (const line of printed) if (isShort(line)) counts.set(keyOfHead(line), (counts.get(keyOfHead(line)) ?? 0) + 1);
  const asks = (line: string) => isShort(line) && words.forms.asks.test(line);
  const isLabel = (line: string) => isShort(line) && ((counts.get(keyOfHead(line)) ?? 0) > 1 || capitals.test(line));
  if (printed.filter(asks).length < 2) return form;
  // The title stands above everybody who speaks.
  const labels = blocks.map(({ start, end }, index): Label | undefined => {
    const line = printed[index] ?? '';
    if (index === 0 || !(asks(line) || isLabel(line))) return undefined;
    return { start, end, name: { start, end }, head: line, brackets: [], said: end, sign: ':' };
  });
  return { ...form, blocks, printed, labels, head: labels.findIndex((label) => label !== undefined) };
}
