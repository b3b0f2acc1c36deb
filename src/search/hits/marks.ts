import { acronymTerm, isSound, soundTerm, variantTerm } from '../files/index-files.ts';
import { soundOf } from '../words/name-key.ts';
import type { Token } from '../words/tokens.ts';

/** Where words that are sought stand in a text, as UTF-16 offsets, end exclusive: in order, and none over another. */
export function marksOf(tokens: readonly Token[], sought: ReadonlySet<string>): [number, number][] {
  const marks: [number, number][] = [];
  // What each word sounds like is costly, and seldom asked for.
  const bySound = [...sought].some(isSound);
  for (const token of tokens) {
    const isSought = termsOfToken(token).some((term) => sought.has(term));
    if (!isSought && !(bySound && soundsLike(token, sought))) continue;
    const { start, end } = token;
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** The terms of the index by which a word of a text is found as it is written: itself, or another shape of it. */
export function termsOfToken({ term, kind }: Token): string[] {
  if (kind === 'variant') return [variantTerm(term)];
  return kind === 'acronym' ? [term, acronymTerm(term)] : [term];
}

function soundsLike({ term, kind }: Token, sought: ReadonlySet<string>): boolean {
  const sound = kind === 'variant' ? undefined : soundOf(term);
  return sound !== undefined && sought.has(soundTerm(sound));
}
