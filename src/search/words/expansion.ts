import type { IndexReader, Located } from '../files/index-reader.ts';

/** How a word of the dictionary answers to a word of the query. */
export type Likeness = 'same' | 'form' | 'beginning' | 'letters' | 'sound' | 'spelling';

/** A term that stands for a word of the query, and how much it counts for. */
export interface Expansion {
  entry: Located;
  likeness: Likeness;
  quality: number;
  /** Whether it stands beside the word itself, because far more statements have it. */
  isCommoner?: true;
}

/** Whether what was found is the word itself or another form of it, not something that only resembles it. */
export function isExact(likeness: Likeness): boolean {
  return likeness === 'same' || likeness === 'form';
}

/** Adds to what a word stands for what is there and is not among it. */
export function adderTo(found: Expansion[]) {
  return (entry: Located | undefined, likeness: Likeness, quality: number, isCommoner = false) => {
    if (!entry || found.some((known) => known.entry.term === entry.term)) return;
    found.push(isCommoner ? { entry, likeness, quality, isCommoner } : { entry, likeness, quality });
  };
}

/** The terms of the other forms of a word; all of them stand in its shard. */
export async function otherForms(index: IndexReader, { term, family }: Located): Promise<Located[]> {
  if (family === undefined) return [];
  return (await index.neighbours(term)).filter((entry) => entry.family === family && entry.term !== term);
}
