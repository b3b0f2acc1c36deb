import { scaleLinear } from 'd3-scale';
import { formatDate } from '../../languages/interface/format-date.ts';
import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** What is drawn on a strip; places are percentages of its width. */
export interface StripDrawing {
  /** A bar without an address is only looked at. */
  bars: readonly {
    period: string;
    count: number;
    x: number;
    width: number;
    href: string | undefined;
    from: number;
    to: number;
  }[];
  /** Some have room on a wide screen alone, or stand in the place of others on a narrow one. */
  ticks: readonly { x: number; label: string; on?: 'phone' | 'desk' }[];
  /** Long stretches without any statement, pressed together. */
  runs: readonly { x: number; width: number; says: string }[];
  /** Where the axis ends. */
  end: number;
}

/** Pixels. */
const height = 36;
const lowest = 2;

/** Bars over an axis, each leading to its part of the timeline, their heights linear from zero. Months are counted from the year 0. */
export function stripDrawing({ bars, ticks, runs, end }: StripDrawing, { words }: Setting): SafeHtml {
  const scale = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, height]);
  const percent = (value: number) => `${value.toFixed(3)}%`;
  const named = ticks.map(({ x, label, on }) => {
    const anchor = x > 95 ? 'end' : x < 4 ? 'start' : 'middle';
    const tick = html`<line x1="${percent(x)}" x2="${percent(x)}" y1="${height}" y2="${height + 4}"></line><text x="${percent(x)}" y="${height + 16}" text-anchor="${anchor}">${label}</text>`;
    return on === undefined ? tick : html`<g class="on-${on}">${tick}</g>`;
  });
  const empty = runs.map(
    ({ x, width, says }) =>
      html`<g class="run"><title>${says}</title><rect x="${percent(x)}" width="${percent(width)}" y="0" height="${height + 1}"></rect></g>`,
  );
  const columns = bars.map(({ period, count, x, width, href, from, to }) => {
    const size = Math.max(lowest, scale(count));
    const place = html`x="${percent(x)}" width="${percent(width)}"`;
    const bar = html`<rect class="bar" ${place} y="${(height - size).toFixed(1)}" height="${size.toFixed(1)}"></rect>`;
    if (href === undefined) return bar;
    return html`<a href="${href}" tabindex="-1" data-months="${from}-${to}" data-count="${count}"><title>${formatDate(period, words)}: ${words.statements(count)}</title><rect class="target" ${place} y="0" height="${height}"></rect>${bar}</a>`;
  });
  return html`<svg height="${height + 18}" aria-hidden="true">
    ${named}
    <line x1="0" x2="${percent(end)}" y1="${height}" y2="${height}"></line>
    ${empty}${columns}
  </svg>`;
}
