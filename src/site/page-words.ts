import type { InterfaceWords } from '../languages/interface-words.ts';
import { wordsFor } from '../languages/languages.ts';
import { loadArchive } from './load-archive.ts';

/** The interface words of the site's main language. */
export function pageWords(): InterfaceWords {
  return wordsFor(loadArchive().site.languages[0] ?? 'en');
}
