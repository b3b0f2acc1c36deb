import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { certaintyIn, readBounds, readPeriod, type Certainty, type Period } from '../../statements/dates/period.ts';
import { sayMayBe } from './may-be.ts';
import type { PeriodEvent } from './period-event.ts';
import { headlinesIn, withHeadlines } from './view-in-address.ts';
import { reversedPeriod } from './reversed-period.ts';

/** Leaves of a timeline that stands whole on the page the statements of a period, says how many that is, and keeps it in the address. */
export function showPeriodOnPage(figure: HTMLElement, { from, to }: PeriodEvent['detail'], words: SearchWords): void {
  const period = { from: monthsOf(from)?.from, to: monthsOf(to)?.to };
  const count = { shown: 0, possible: 0 };
  for (const year of document.querySelectorAll<HTMLElement>('.timeline .year')) {
    const before = count.shown;
    for (const month of year.querySelectorAll<HTMLElement>('.month')) {
      const own = (month.querySelector('h3[id]') ?? year.querySelector('h2'))?.id ?? '';
      const beforeMonth = count.shown;
      for (const row of month.querySelectorAll<HTMLElement>('.statements > li')) {
        const certainty = certaintyOf(row, own, period);
        row.hidden = certainty === 'no';
        sayMayBe(row, words, certainty === 'possible');
        const said = row.querySelectorAll('.statement').length;
        if (certainty !== 'no') count.shown += said;
        if (certainty === 'possible') count.possible += said;
      }
      month.hidden = count.shown === beforeMonth;
    }
    year.hidden = count.shown === before;
  }
  const isWhole = from === '' && to === '';
  const remain = words.narrowed.remain(words.statements(count.shown));
  const possible = count.possible > 0 ? [words.narrowed.possible(words.statements(count.possible))] : [];
  const shown = isWhole ? words.narrowed.whole : [remain, ...possible].join('. ');
  statusOf(figure).textContent = reversedPeriod({ from, to }, words) ?? shown;
  const query = isWhole ? '' : new URLSearchParams({ from, to }).toString();
  history.replaceState(null, '', `${location.pathname}${withHeadlines(query, headlinesIn(location.search))}`);
}

/** The strip goes by whole months: a row of a day lies in its month, any other says between which days it does. */
function certaintyOf(row: HTMLElement, month: string, period: Period): Certainty {
  const { bounds } = row.dataset;
  if (bounds !== undefined) return certaintyIn(period, readBounds(bounds));
  const days = readPeriod(month);
  return days ? certaintyIn(period, { earliest: days.from, latest: days.to, inDoubt: false }) : 'certain';
}

function monthsOf(bound: string): { from: string; to: string } | undefined {
  return readPeriod(bound.replace(/^(\d{4}-\d{1,2})-\d{1,2}$/, '$1'));
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
