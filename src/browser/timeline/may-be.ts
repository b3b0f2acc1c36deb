import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { element } from '../element.ts';

/** Says beside a row that it only may lie in the period, or takes that back. */
export function sayMayBe(row: HTMLElement, words: SearchWords, isSo = true): void {
  row.querySelector('.may-be')?.remove();
  if (isSo) row.querySelector('.day')?.after(element('p', 'since may-be', words.narrowed.mayBe));
}
