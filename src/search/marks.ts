import { acronymTerm, soundTerm, variantTerm } from './index-files.ts';
import { soundOf } from './name-key.ts';
import type { Token } from './tokens.ts';

/** Where words that are sought stand in a text, as UTF-16 offsets, end exclusive: in order, and none over another. */
export function marksOf(tokens: readonly Token[], sought: ReadonlySet<string>): [number, number][] {
  const marks: [number, number][] = [];
  for (const token of tokens) {
    if (!termsOfToken(token).some((term) => sought.has(term))) continue;
    const { start, end } = token;
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** The terms of the index by which a word of a text is found: itself, another shape of it, what it sounds like. */
export function termsOfToken({ term, kind }: Token): string[] {
  if (kind === 'variant') return [variantTerm(term)];
  const sound = soundOf(term);
  return [term, ...(kind === 'acronym' ? [acronymTerm(term)] : []), ...(sound === undefined ? [] : [soundTerm(sound)])];
}
