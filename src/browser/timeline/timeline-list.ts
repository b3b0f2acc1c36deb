import { formatMonth, formatYear } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { gapBetween } from '../../rendering/timeline/gap.ts';
import type { Narrowing } from '../../search/queries/narrowing.ts';
import { element } from '../element.ts';
import { sayMayBe } from './may-be.ts';

/** Where a row stands in a timeline. */
interface RowAt {
  year: string | undefined;
  month: string | undefined;
  day: string | null | undefined;
  entry: string | undefined;
}

/** An empty timeline that rows are added to, cut into years, months and entries as the pages have it. */
export function timelineList(order: Narrowing['order'], words: SearchWords) {
  const root = element('div', 'timeline', '');
  let year: HTMLElement | undefined;
  let list: HTMLElement | undefined;
  let entry: HTMLLIElement | undefined;
  let last: RowAt | undefined;
  let monthBefore: string | undefined;
  return {
    root,
    /** Adds a row of one statement; one that only may lie in the period says so. */
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
        const gap = place.month && monthBefore ? gapBetween(monthBefore, place.month, words) : undefined;
        if (gap !== undefined) month.append(element('p', 'gap', gap));
        list = element('ol', 'statements', '');
        month.append(element('h3', '', place.month ? formatMonth(place.month, words) : words.monthUnknown), list);
        year.append(month);
        last = undefined;
        monthBefore = place.month ?? monthBefore;
      }
      const isSameDay = last?.day === place.day;
      if (isPossible) sayMayBe(row, words);
      if (entry && isSameDay && last?.entry === place.entry) addToEntry(entry, row, words);
      else {
        row.classList.toggle('same-day', isSameDay);
        list.append(row);
        entry = row;
      }
      last = place;
    },
  };
}

/** Puts the statement of a row behind the others of the same entry. */
function addToEntry(entry: HTMLLIElement, row: HTMLLIElement, words: SearchWords): void {
  const statement = row.querySelector('.statement');
  if (!statement) return;
  let rest = entry.querySelector('.of-entry');
  if (!rest) {
    rest = element('details', 'of-entry', '');
    rest.append(element('summary', '', ''), element('ol', '', ''));
    entry.querySelector('.told')?.append(rest);
  }
  const item = element('li', '', '');
  item.append(statement);
  rest.querySelector('ol')?.append(item);
  const others = rest.querySelectorAll('.statement').length;
  const summary = rest.querySelector('summary');
  if (summary) summary.textContent = words.timeline.more(others);
}

/** Where a row stands; under the day of its report it says besides when the words were said. */
function placeOf(row: HTMLLIElement, order: Narrowing['order']): RowAt {
  const link = row.querySelector('.day');
  const day = link?.firstElementChild;
  const { dataset } = row;
  if (order === 'said')
    return { year: dataset.year, month: dataset.month, day: day?.textContent, entry: dataset.entry };
  if (day) day.textContent = dataset.reportedDay ?? '';
  if (dataset.reportedDatetime) day?.setAttribute('datetime', dataset.reportedDatetime);
  else day?.removeAttribute('datetime');
  link?.after(element('p', 'since', dataset.saidOn ?? ''));
  const entry = `${dataset.entry ?? ''} ${dataset.saidOn ?? ''}`;
  return { year: dataset.reportedYear, month: dataset.reportedMonth, day: day?.textContent, entry };
}
