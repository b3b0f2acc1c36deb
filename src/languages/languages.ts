import { ar } from './ar/interface.ts';
import { en } from './en/interface.ts';
import { es } from './es/interface.ts';
import { fr } from './fr/interface.ts';
import type { InterfaceWords } from './interface-words.ts';
import { ru } from './ru/interface.ts';
import { zh } from './zh/interface.ts';

/** The languages of the interface; a new one is its two files, one line here and one in search-languages.ts. */
export const languages: readonly [InterfaceWords, ...InterfaceWords[]] = [en, ru, fr, ar, es, zh];

/** The words for a language tag; for a language that is not there, the first. */
export function wordsFor(tag: string): InterfaceWords {
  return languages.find((words) => words.tag === tag) ?? languages[0];
}
