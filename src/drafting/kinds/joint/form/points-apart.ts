import type { Block } from '../../../text/blocks.ts';
import type { Form } from '../../form.ts';

/** Where the next point of a list begins in a line of its own: "… by May.\n6. The Summit", "… the following:\n• Urge". */
const next =
  /[.;:,]["”’)]{0,2}[ \t]{0,9}\r?\n[ \t]{0,9}(?=\d{1,3}[.)] ?\p{Lu}\p{Ll}|\([a-z\d]{1,2}\) \p{L}|[•▪●◦·*–—-][ \t]{1,9}\p{L})/gu;

/** The first of them, below a line that ends in no sign: "In the name of God\n1. The Heads of State". */
const first = /[^\s.;:,][ \t]{0,9}\r?\n[ \t]{0,9}(?=1[.)] \p{Lu})/u;

/** The form of a text whose lines are all as long as a page is wide, with each point a paragraph of its own. */
export function withPointsApart(form: Form): Form {
  const { text, blocks, labels, head } = form;
  const cut = blocks.map((block) => partsOf(text, block));
  if (cut.every(({ length }) => length === 1)) return form;
  return {
    ...form,
    blocks: cut.flat(),
    printed: cut.flat().map(({ start, end }) => text.slice(start, end)),
    labels: cut.flatMap((parts, index) => parts.map((_part, place) => (place === 0 ? labels[index] : undefined))),
    head: cut.slice(0, head).flat().length + (isHeadingApart(text, cut[head] ?? []) ? 1 : 0),
  };
}

/** Whether what stands above the first point ends in no sign. */
function isHeadingApart(text: string, [above, point]: readonly Block[]): boolean {
  return (
    above !== undefined &&
    point !== undefined &&
    text.slice(point.start, point.start + 1) === '1' &&
    !/[.;:,]$/u.test(text.slice(above.start, above.end))
  );
}

function partsOf(text: string, { start, end, pieces }: Block): Block[] {
  const printed = text.slice(start, end);
  const points = [...printed.matchAll(next)];
  const above = points.length > 0 ? first.exec(printed) : null;
  const begins = [
    start,
    ...[...(above ? [above] : []), ...points].map((own) => start + own.index + own[0].length),
  ].sort((a, b) => a - b);
  return begins.map((from, index) => {
    const to = begins[index + 1];
    const close = to === undefined ? end : from + text.slice(from, to).trimEnd().length;
    const own = pieces
      .filter((piece) => piece.end > from && piece.start < close)
      .map((piece) => ({ start: Math.max(piece.start, from), end: Math.min(piece.end, close) }));
    return { start: from, end: close, pieces: own };
  });
}
