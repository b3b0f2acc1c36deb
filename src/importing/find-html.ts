import { at, warning, type Problem } from '../statements/problems.ts';
import { plainWords } from './markdown-words.ts';
import type { Said } from './read-said.ts';

const tag =
  /<\/?(?:a|b|blockquote|br|div|em|i|li|p|q|span|strong|sup|u|ul)(?:\s[^<>]*)?\/?>|&(?:amp|gt|lt|nbsp|quot|#\d+);/i;

/** Words that hold HTML, which is taken for words: one warning for a file, at the first of them. */
export function findHtml(path: string, rows: readonly Said[]): Problem[] {
  const found = rows.flatMap((said) => {
    const sign = tag.exec(plainWords(said.words))?.[0];
    return sign === undefined ? [] : [{ said, sign }];
  });
  const [first] = found;
  if (!first) return [];
  const { said, sign } = first;
  const many = found.length === 1 ? 'these words hold' : `the words of ${found.length} rows hold`;
  const fact = `${many} HTML, which readers would see as it stands: ${sign}`;
  return [at(path, said.values.placeOf('words'), warning('html-in-words', fact, 'Give the words as plain text.'))];
}
