import { interfaceLanguages } from '../../../src/languages/languages.ts';
import type { Builder } from './builder.ts';
import { communique } from './communique.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';

/** Those that ours is compared with: another is one file in `peers/` and one line here. */
export const peers: readonly Builder[] = [eleventy, hugo];

/** Ours in one number of languages after the other, and its peers, which have one language. */
export function buildersOf(languageCounts: readonly number[]): Builder[] {
  const tags = interfaceLanguages.map(({ tag }) => tag);
  for (const count of languageCounts)
    if (!(count >= 1 && count <= tags.length)) throw new Error(`--languages takes numbers from 1 to ${tags.length}`);
  return [...languageCounts.map((count) => communique(tags.slice(0, count))), ...peers];
}
