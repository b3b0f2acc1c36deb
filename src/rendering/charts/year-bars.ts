import { scaleLinear } from 'd3-scale';
import { yearPath } from '../../archive/permalinks.ts';
import { formatYear } from '../../languages/interface/format-date.ts';
import { densityTicks, type Tick } from '../../lenses/density-ticks.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

const height = 150;
const axisHeight = 22;
/** What a year needs on a desk, in percent of the whole width of a page. */
const roomOfBar = 3;
/** More years than this without any statement are a band, as wide as this many. */
const longestRun = 2;

/** A year of the drawing, or a run of years without any statement. */
type Column = ({ year: string; count: number } | { from: string; to: string }) & { start: number; end: number };

/** How many statements each year has, as bars on a scale from zero; each leads to its year. */
export function yearBars(years: readonly { year: string; count: number }[], setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const columns = columnsOf(years.toSorted((a, b) => (a.year < b.year ? -1 : 1)));
  const width = columns.at(-1)?.end ?? 1;
  const across = scaleLinear([0, width], [5, 100]);
  const most = Math.max(...years.map(({ count }) => count));
  const up = scaleLinear([0, most], [height, 8]).nice(3);
  const number = new Intl.NumberFormat(words.locale);
  const percent = (value: number) => `${value.toFixed(2)}%`;
  const place = ({ start, end }: Column, part = 1) => {
    const own = across(end) - across(start);
    return html`x="${percent(across(start) + (own * (1 - part)) / 2)}" width="${percent(own * part)}"`;
  };
  const heights = up.ticks(3).filter(Number.isInteger);
  const scale = heights.map(
    (count) =>
      html`<line x1="5%" x2="100%" y1="${up(count).toFixed(1)}" y2="${up(count).toFixed(1)}"></line><text x="4%" y="${(up(count) + 4).toFixed(1)}" text-anchor="end">${number.format(count)}</text>`,
  );
  const bars = columns.map((column) => {
    if (!('year' in column)) {
      const said = words.densityRun(formatYear(column.from, words), formatYear(column.to, words));
      return html`<g class="run"><title>${said}</title><rect ${place(column)} y="0" height="${height}"></rect></g>`;
    }
    if (column.count === 0) return '';
    const top = up(column.count);
    const own = attributes({ href: linkTo(yearPath(column.year)), tabindex: -1 });
    const title = `${formatYear(column.year, words)}: ${words.statements(column.count)}`;
    return html`<a${own}><title>${title}</title><rect class="target" ${place(column)} y="0" height="${height}"></rect><rect ${place(column, 0.8)} y="${top.toFixed(1)}" height="${(height - top).toFixed(1)}"></rect></a>`;
  });
  const starts = columns.flatMap((column) =>
    'year' in column ? [{ month: `${column.year}-01`, x: across((column.start + column.end) / 2) }] : [],
  );
  const label = ({ x, month }: Tick) =>
    html`<text x="${percent(x)}" y="${height + 16}" text-anchor="middle">${formatYear(month.slice(0, 4), words)}</text>`;
  return html`<figure class="year-bars chart" aria-label="${words.coverage.byYear}">
    <figcaption>${words.coverage.perYear}</figcaption>
    <svg height="${height + axisHeight}" aria-hidden="true">
      ${scale}
      <g class="on-phone">${densityTicks(starts).map(label)}</g>
      <g class="on-desk">${densityTicks(starts, roomOfBar).map(label)}</g>
      ${bars}
    </svg>
  </figure>`;
}

function columnsOf(years: readonly { year: string; count: number }[]): Column[] {
  const columns: Column[] = [];
  let end = 0;
  const add = (column: { year: string; count: number } | { from: string; to: string }, width: number) => {
    columns.push({ ...column, start: end, end: end + width });
    end += width;
  };
  for (const [index, own] of years.entries()) {
    const before = years[index - 1];
    const first = before === undefined ? Number(own.year) : Number(before.year) + 1;
    const empty = Number(own.year) - first;
    if (empty > longestRun) add({ from: yearText(first), to: yearText(first + empty - 1) }, longestRun);
    else for (let year = first; year < first + empty; year++) add({ year: yearText(year), count: 0 }, 1);
    add(own, 1);
  }
  return columns;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
