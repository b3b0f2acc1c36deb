import type { Token } from './tokens.ts';

/** Where words that are sought stand in a text, as UTF-16 offsets, end exclusive: in order, and none over another. */
export function marksOf(tokens: readonly Token[], sought: ReadonlySet<string>): [number, number][] {
  const marks: [number, number][] = [];
  for (const { term, start, end } of tokens) {
    if (!sought.has(term)) continue;
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
