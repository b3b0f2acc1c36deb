import type { Plugin } from 'vite';

/** A text of nothing but words and white space: a list that is cut into words, as those of the languages are. */
const listOfWords = /`[\p{L}’'\-\s]{60,}`/gu;

/** Takes the indented line breaks out of long lists of words: what makes them readable in the source is a hundredth of what a reader fetches. */
export function wordsInOneLine(): Plugin {
  return {
    name: 'words-in-one-line',
    renderChunk: (code) => ({ code: code.replace(listOfWords, (list) => list.replace(/\n\s+/g, ' ')), map: null }),
  };
}
