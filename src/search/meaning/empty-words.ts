import { askingWords } from '../../languages/asking/asking-words.ts';
import { smallWord, smallWordKey } from './senses.ts';
import { wordsOf } from './word-lists.ts';

/** The small words of queries in every language, folded, with what they are: for the maker of an index, not for a browser. */
export const smallWords: ReadonlyMap<string, number> = new Map(
  (['empty', 'about', 'without', 'not'] as const)
    .flatMap((kind) =>
      askingWords.flatMap((own) => wordsOf(own[kind]).map((word) => [smallWordKey(word), smallWord[kind]] as const)),
    )
    .reduce((kinds, [word, kind]) => kinds.set(word, (kinds.get(word) ?? 0) | kind), new Map<string, number>()),
);

/** Whether a folded word carries nothing in a query, in any language: `carriesNothing('sur') // => true` */
export function carriesNothing(key: string): boolean {
  return ((smallWords.get(key) ?? 0) & smallWord.empty) !== 0;
}
