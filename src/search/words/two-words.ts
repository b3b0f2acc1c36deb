import type { IndexReader } from '../files/index-reader.ts';
import { findPhrase } from '../queries/find-phrases.ts';
import { otherForms } from './expansion.ts';
import { isUnspaced } from './tokens.ts';

/** Letters of the shortest word that another is written together with. */
const shortest = 3;
/** Letters of the longest word that is cut: German has such of 40, and every place to cut costs two look-ups. */
const longest = 60;

/** The two words that one is written together of, where a text has them side by side: air strikes, of "airstrikes". */
export async function asTwoWords(index: IndexReader, word: string): Promise<[string, string] | undefined> {
  if (word.length > longest || isUnspaced(word)) return undefined;
  const letters = Array.from(word);
  for (let cut = shortest; cut <= letters.length - shortest; cut++) {
    const first = letters.slice(0, cut).join('');
    if (!(await index.find(first))) continue;
    const second = await index.find(letters.slice(cut).join(''));
    for (const form of second ? [second, ...(await otherForms(index, second))] : []) {
      const together = await findPhrase(index, [
        { term: first, step: 0 },
        { term: form.term, step: 1 },
      ]);
      if (together.size > 0) return [first, form.term];
    }
  }
  return undefined;
}
