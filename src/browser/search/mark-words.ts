import { tokenize } from '../../search/tokens.ts';

/** Marks words as a search marked them, in the statement that the address names unless told; not a letter changes. */
export function markWords(marked: string, words = document.querySelector(':target .words')): void {
  const wanted = new Set(tokenize(marked).map(({ term }) => term));
  if (!words || wanted.size === 0) return;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    for (const { term, start, end } of tokenize(text.data).reverse()) {
      if (!wanted.has(term)) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      range.surroundContents(document.createElement('mark'));
    }
  }
}
