import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPeriodOnPage } from '../../src/browser/timeline/period-on-page.ts';
import { enSearch } from '../../src/languages/en/search.ts';
import { boundsText } from '../../src/statements/dates/period.ts';
import { dateOf } from '../date-of.ts';

/** A timeline as pages have it: months with an address, and one whose month nobody knows. */
const months = {
  '2017-03': ['2017-03-20', '2017-03'],
  '2017-02': ['2017-02-28/2017-03-02'],
  unknown: ['2017', '2017-24'],
};
const row = (text: string) => {
  const bounds = boundsText(dateOf(text));
  return `<li${bounds === undefined ? '' : ` data-bounds="${bounds}"`}><a class="day">${text}</a><article class="statement"></article></li>`;
};
const section = ([month, texts]: [string, string[]]) =>
  `<section class="month"><h3${month === 'unknown' ? '' : ` id="${month}"`}></h3><ol class="statements">${texts.map(row).join('')}</ol></section>`;
const page = `<figure class="density"></figure><div class="timeline">
  <section class="year"><h2 id="2017"></h2>${Object.entries(months).map(section).join('')}</section>
  <section class="year"><h2 id="0044"></h2>${section(['0044-03', ['0044-03-15']])}</section>
</div>`;

let document: Document;
beforeEach(() => {
  ({ document } = parseHTML(`<html><body>${page}</body></html>`));
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { pathname: '/', search: '' });
  vi.stubGlobal('history', { replaceState: vi.fn() });
});
afterEach(() => vi.unstubAllGlobals());

function shown(from: string, to: string) {
  const figure = document.querySelector<HTMLElement>('.density');
  if (!figure) throw new Error('the page lacks its strip');
  showPeriodOnPage(figure, { from, to }, enSearch);
  const rows = [...document.querySelectorAll('li')].filter((each) => !each.closest('[hidden]'));
  const texts = rows.map((each) => each.querySelector('.day')?.textContent ?? '');
  const possible = rows.filter((each) => each.querySelector('.may-be')).length;
  return { texts, possible, status: document.querySelector('[role=status]')?.textContent };
}

test('a period leaves what overlaps it, and says of what it only may hold that it may be', () => {
  expect(shown('2017-03', '2017-03')).toEqual({
    texts: ['2017-03-20', '2017-03', '2017-02-28/2017-03-02', '2017', '2017-24'],
    possible: 3,
    status: '5 statements shown. Of these, 3 statements may lie outside the period, for the date is wide or in doubt.',
  });
  expect(shown('2018-02', '2018-02')).toMatchObject({ texts: ['2017-24'], possible: 1 });
});

test('another period takes the words back, and the whole span shows everything as it was', () => {
  shown('2017-03', '2017-03');
  expect(shown('0044-01', '0044-12')).toEqual({ texts: ['0044-03-15'], possible: 0, status: '1 statement shown' });
  expect(shown('', '')).toEqual({
    texts: [...Object.values(months).flat(), '0044-03-15'],
    possible: 0,
    status: 'The whole timeline',
  });
});

test('a day that an address asks for stands for its month, as on the strip', () => {
  expect(shown('2017-03-25', '2017-03-28').texts).toContain('2017-03-20');
});

test('a row of several statements counts each of them', () => {
  const row = document.querySelector('li');
  row?.append(document.createElement('details'));
  const more = document.createElement('article');
  more.className = 'statement';
  row?.querySelector('details')?.append(more);
  expect(shown('2017-03', '2017-03').status).toMatch(/^6 statements shown/);
});
