import { formatMonth, formatYear } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import type { Narrowing } from '../../search/narrowing.ts';
import { element } from '../search/render-hit.ts';
import { sayMayBe } from './may-be.ts';

/** An empty timeline that rows are added to, cut into years and months as the pages have it. */
export function timelineList(order: Narrowing['order'], words: SearchWords) {
  const root = element('div', 'timeline', '');
  let year: HTMLElement | undefined;
  let list: HTMLElement | undefined;
  let last: { year: string | undefined; month: string | undefined; day: string | undefined } | undefined;
  return {
    root,
    /** Adds a row; one that only may lie in the period says so. */
    add(row: HTMLLIElement, isPossible = false) {
      const place = placeOf(row, order);
      if (!year || last?.year !== place.year) {
        year = element('section', 'year', '');
        year.append(element('h2', '', formatYear(place.year ?? '', words)));
        root.append(year);
        list = undefined;
      }
      if (!list || last?.month !== place.month) {
        const month = element('section', 'month', '');
        list = element('ol', 'statements', '');
        month.append(element('h3', '', place.month ? formatMonth(place.month, words) : words.monthUnknown), list);
        year.append(month);
        last = undefined;
      }
      row.classList.toggle('same-day', last?.day === place.day);
      last = place;
      if (isPossible) sayMayBe(row, words);
      list.append(row);
    },
  };
}

/** Where a row stands; under the day of its report it says besides when the words were said. */
function placeOf(row: HTMLLIElement, order: Narrowing['order']) {
  const day = row.querySelector('.day');
  const { dataset } = row;
  if (order === 'said') return { year: dataset.year, month: dataset.month, day: day?.textContent };
  if (day) day.textContent = dataset.reportedDay ?? '';
  if (dataset.reportedDatetime) day?.setAttribute('datetime', dataset.reportedDatetime);
  else day?.removeAttribute('datetime');
  day?.after(element('p', 'since', dataset.saidOn ?? ''));
  return { year: dataset.reportedYear, month: dataset.reportedMonth, day: day?.textContent };
}
