import type { SearchWords } from '../../languages/interface-words.ts';
import type { PeriodEvent } from './period-event.ts';
import { reversedPeriod } from './reversed-period.ts';

/** Leaves of a timeline that stands whole on the page the months of a period, says how much that is, and keeps it in the address. */
export function showPeriodOnPage(figure: HTMLElement, { from, to }: PeriodEvent['detail'], words: SearchWords): void {
  let count = 0;
  for (const year of document.querySelectorAll<HTMLElement>('.timeline .year')) {
    let ofYear = 0;
    for (const month of year.querySelectorAll<HTMLElement>('.month')) {
      // A statement of an unknown month belongs to its year.
      const own = month.querySelector('h3[id]') ?? year.querySelector('h2');
      const id = own?.id ?? '';
      month.hidden = (from !== '' && id < from.slice(0, id.length)) || (to !== '' && id.slice(0, to.length) > to);
      if (!month.hidden) ofYear += month.querySelectorAll('.statements > li').length;
    }
    year.hidden = ofYear === 0;
    count += ofYear;
  }
  const isWhole = from === '' && to === '';
  const status = statusOf(figure);
  const shown = isWhole ? words.narrowed.whole : words.narrowed.remain(words.statements(count));
  status.textContent = reversedPeriod({ from, to }, words) ?? shown;
  history.replaceState(null, '', isWhole ? location.pathname : `?${new URLSearchParams({ from, to }).toString()}`);
}

function statusOf(figure: HTMLElement): Element {
  const known = figure.querySelector('[role=status]');
  if (known) return known;
  const made = document.createElement('p');
  made.className = 'facts';
  made.setAttribute('role', 'status');
  figure.append(made);
  return made;
}
