import type { SearchWords } from './interface/interface-words.ts';

/**
 * The words of a language that a search in the browser says, without those of the pages, in a file of their own.
 * A tag that the interface does not have is a mistake of the program, and throws.
 */
export async function loadSearchWords(tag: string | undefined): Promise<SearchWords> {
  const { default: words } = (await import(`./${tag ?? ''}/search.ts`)) as { default: SearchWords };
  return words;
}
