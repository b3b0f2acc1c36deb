import { enSearch } from './en-search.ts';
import type { SearchWords } from './interface-words.ts';

/** The languages a search speaks in the browser, each without the words of the pages. */
const searchLanguages: readonly [SearchWords, ...SearchWords[]] = [enSearch];

/** The words for a language tag; for a language that is not there, the first. */
export function searchWordsFor(tag: string): SearchWords {
  return searchLanguages.find((words) => words.tag === tag) ?? searchLanguages[0];
}
