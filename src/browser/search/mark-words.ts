import { acronymTerm, variantTerm } from '../../search/files/index-files.ts';
import { marksOf } from '../../search/hits/marks.ts';
import { soughtWords, tokenize } from '../../search/words/tokens.ts';

/** Marks words as a search marked them, in the statement that the address names unless told; not a letter changes. */
export function markWords(marked: string, words = document.querySelector(':target .words')): void {
  const wanted = new Set(
    soughtWords(marked).flatMap(({ term, elided = term, isAcronym }) =>
      isAcronym ? [acronymTerm(term)] : [term, variantTerm(term), elided],
    ),
  );
  if (!words || wanted.size === 0) return;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    // From behind: what is set apart is cut off the text, and what stands before it keeps its place.
    for (const [start, end] of marksOf(tokenize(text.data), wanted).reverse()) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      range.surroundContents(document.createElement('mark'));
    }
  }
}

/**
 * Marks the words that the address names, shows the first of them where the statement is long, and leaves the address of the
 * statement alone: that is the one to pass on.
 */
export function followMarks(marked: string): void {
  markWords(marked);
  const first = document.querySelector(':target mark');
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  showMark(first);
}

/** Brings a mark into view, unless it is in it. */
export function showMark(mark: Element | null | undefined): void {
  const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
  if (mark && (top < 0 || bottom > innerHeight)) mark.scrollIntoView({ block: 'center' });
}
