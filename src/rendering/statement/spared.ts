/**
 * What the light page of a statement does without where it would be too large, one part more at each step. The page of the entry has all
 * of it; what is said twice on the light page goes before what is said once.
 */
export const sparedInTurn = [
  'links of topics',
  'the one relation',
  'names in titles',
  'links of speakers',
  'tags of topics',
  'speakers in the abstract',
  'half of the preview',
  'link of relations',
  'long words',
] as const;

/** A part that a light page may do without. */
export type Spared = (typeof sparedInTurn)[number];

/** What is left out of a page at a step, none of it at the first. */
export function sparedAt(step: number): ReadonlySet<Spared> {
  return new Set(sparedInTurn.slice(0, step));
}
