import { en } from './en.ts';
import type { InterfaceWords } from './interface-words.ts';

/** The languages of the interface; a new one is one file and one line here. */
export const languages: readonly [InterfaceWords, ...InterfaceWords[]] = [en];

/** The words for a language tag; for a language that is not there, the first. */
export function wordsFor(tag: string): InterfaceWords {
  return languages.find((words) => words.tag === tag) ?? languages[0];
}
