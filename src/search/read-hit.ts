import type { Likeness } from './expand-word.ts';
import type { Shown } from './index-files.ts';
import { marksOf } from './marks.ts';
import type { Word } from './score-documents.ts';
import { tokenize } from './tokens.ts';

/** Why a statement was found, where it is not obvious: the word as typed, and the one it was read as. */
export interface Reason {
  typed: string;
  found: string;
  likeness: Likeness | 'alias';
}

/** A statement found: where the words stand in its text (UTF-16 offsets, end exclusive, in order), and why. */
export interface Hit extends Shown {
  marks: [number, number][];
  reasons: Reason[];
  /** Whether it only may lie in the period that was asked for. */
  isPossible?: true;
}

/** Marks the words of a query in a statement's text, and says what was found by a name or a spelling that nobody sees. */
export function readHit(shown: Shown, words: readonly Word[], phraseWords: readonly string[]): Hit {
  const terms = new Set(words.flatMap(({ expansions }) => expansions.map(({ entry }) => entry.term)));
  for (const word of phraseWords) terms.add(word);
  const tokens = tokenize(shown.text);
  const others = [shown.speaker, shown.role, shown.title, ...shown.topics].flatMap(tokenize);
  const visible = new Set([...tokens, ...others].map(({ term }) => term));
  return { ...shown, marks: marksOf(tokens, terms), reasons: words.flatMap((word) => reasonFor(word, visible, shown)) };
}

function reasonFor({ typed, expansions }: Word, visible: ReadonlySet<string>, shown: Shown): Reason[] {
  const seen = expansions.find(({ entry }) => visible.has(entry.term));
  if (seen) return seen.likeness === 'spelling' ? [{ typed, found: seen.entry.term, likeness: 'spelling' }] : [];
  const [hidden] = expansions;
  if (!hidden) return [];
  const { likeness, entry } = hidden;
  if (likeness === 'sound' || likeness === 'letters') return [{ typed, found: shown.speaker, likeness }];
  return [{ typed, found: entry.term, likeness: likeness === 'spelling' ? 'spelling' : 'alias' }];
}
