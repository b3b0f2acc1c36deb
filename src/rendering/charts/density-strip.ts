import { scaleLinear } from 'd3-scale';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { reportedPath, yearPath } from '../../archive/permalinks.ts';
import { formatDate, formatMonthShort, formatYear } from '../../languages/interface/format-date.ts';
import { axisTicks } from '../../lenses/axis-ticks.ts';
import type { Tick } from '../../lenses/density-ticks.ts';
import {
  barsOf,
  layOutStrip,
  measureDensity,
  monthsOfBar,
  type Bar,
  type Density,
  type StripLayout,
} from '../../lenses/density.ts';
import { monthNumber } from '../../lenses/months.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';
import { stripDrawing } from './strip-drawing.ts';

/** How a strip stands on its page. */
export interface StripLook {
  /** Whether the months stand on this page; else they stand on the pages of their years. */
  within?: boolean | undefined;
  clock?: Clock | undefined;
  /** What narrows the whole timeline to these statements: `speaker=ada-marsh`. */
  query?: string | undefined;
  /** Whether it is only looked at: its bars lead nowhere and are not told one by one. */
  isStill?: boolean | undefined;
}

const drawn = new WeakMap<Setting, WeakMap<readonly ArchivedStatement[], Map<string, SafeHtml | undefined>>>();

/**
 * How many statements fall in each month, as a strip whose bars lead there; nothing where fewer than two months have any. The strip of a
 * list is drawn once: that of all statements stands on the page of every year.
 */
export function densityStrip(
  statements: readonly ArchivedStatement[],
  setting: Setting,
  look: StripLook = {},
): SafeHtml | undefined {
  const ofSetting =
    drawn.get(setting) ?? new WeakMap<readonly ArchivedStatement[], Map<string, SafeHtml | undefined>>();
  drawn.set(setting, ofSetting);
  const ofList = ofSetting.get(statements) ?? new Map<string, SafeHtml | undefined>();
  ofSetting.set(statements, ofList);
  const key = JSON.stringify(look);
  if (!ofList.has(key)) ofList.set(key, drawStrip(statements, setting, look));
  return ofList.get(key);
}

function drawStrip(
  statements: readonly ArchivedStatement[],
  setting: Setting,
  { within = false, clock = 'said', query = '', isStill = false }: StripLook,
): SafeHtml | undefined {
  const density = measureDensity(statements, clock);
  if (!density) return undefined;
  const { words } = setting;
  const layout = layOutStrip(density);
  const home = `${setting.linkTo('')}?${query}${query === '' ? '' : '&'}`;
  const pathOf = clock === 'said' ? yearPath : reportedPath;
  const address = isStill
    ? undefined
    : (month: string) => `${within ? '' : setting.linkTo(pathOf(month.slice(0, 4)))}#${month}`;
  const unknown =
    density.unknown > 0 ? html`<p class="note">${words.densityUnknown(words.statements(density.unknown))}</p>` : '';
  const months = monthsOfBar(layout);
  const bars = barsOf(layout);
  const forScript = {
    'data-knots': knotsOf(layout),
    'data-page': within ? 'whole' : 'part',
    'data-home': home,
    'data-language': words.tag,
  };
  return html`${stripTitle(months, bars, setting)}
    <figure${attributes({ class: 'density', ...(isStill ? {} : forScript) })}>
      ${drawing(layout, bars, address, setting)}
      <figcaption class="sr-only">${captionOf(layout, density, setting)}</figcaption>
    </figure>
    ${unknown}`;
}

/** What a bar stands for, and the tallest of them: heights are linear from zero. */
export function stripTitle(
  months: number,
  bars: readonly { period: string; count: number }[],
  { words }: Setting,
): SafeHtml {
  const most = Math.max(0, ...bars.map(({ count }) => count));
  const tallest = bars.find(({ count }) => count === most);
  const said = tallest ? words.strip.most(formatDate(tallest.period, words), words.statements(most)) : '';
  return html`<p class="chart-title"><span>${words.strip.every(months)}</span> <span class="readout">${said}</span></p>`;
}

function scaleOf({ width }: StripLayout): (place: number) => number {
  return scaleLinear([0, width], [0, 100]);
}

/** Where months stand, for a script: between two knots, each a month number and a percentage, time runs evenly. */
function knotsOf(layout: StripLayout): string {
  const across = scaleOf(layout);
  const { columns, end } = layout;
  const knot = (month: number, place: number) => `${month}:${across(place).toFixed(3)}`;
  const turns = columns.flatMap((column, index) => {
    const isTurn = index === 0 || !('month' in column) || !('month' in (columns[index - 1] ?? {}));
    return isTurn ? [knot(monthNumber('month' in column ? column.month : column.from), column.start)] : [];
  });
  const last = columns.at(-1);
  if (last && 'month' in last) turns.push(knot(monthNumber(last.month) + 1, end));
  return turns.join(' ');
}

function drawing(
  layout: StripLayout,
  bars: readonly Bar[],
  address: ((month: string) => string) | undefined,
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const across = scaleOf(layout);
  const place = ({ start, end }: { start: number; end: number }) => ({
    x: across(start),
    width: across(end) - across(start),
  });
  const months = monthsOfBar(layout);
  return stripDrawing(
    {
      bars: bars.map((bar) => {
        const first = Math.floor(monthNumber(bar.from) / months) * months;
        return { ...bar, ...place(bar), href: address?.(bar.from), from: first, to: first + months - 1 };
      }),
      ticks: ticksOf(layout).map(({ x, month, isYear, on }) => ({
        x,
        label: isYear ? formatYear(month.slice(0, 4), words) : formatMonthShort(Number(month.slice(5)), words),
        ...(on && { on }),
      })),
      runs: layout.columns.flatMap((column) =>
        'month' in column
          ? []
          : [
              {
                ...place(column),
                says: words.densityRun(formatDate(column.from, words), formatDate(column.to, words)),
              },
            ],
      ),
      end: across(layout.end),
    },
    setting,
  );
}

/** The months that are named: on a narrow screen those that have room there, on a wide one more. */
function ticksOf(layout: StripLayout): (Tick & { on?: 'phone' | 'desk' })[] {
  const { phone, desk } = axisTicks(layout, scaleOf(layout));
  const isIn = (ticks: readonly Tick[], { month }: Tick) => ticks.some((tick) => tick.month === month);
  return [
    ...desk.map((tick) => (isIn(phone, tick) ? tick : { ...tick, on: 'desk' as const })),
    ...phone.flatMap((tick) => (isIn(desk, tick) ? [] : [{ ...tick, on: 'phone' as const }])),
  ];
}

/** What the strip shows, in words. */
function captionOf({ columns }: StripLayout, { most }: Density, { words }: Setting): string {
  const [first, last] = [columns[0], columns.at(-1)].map((column) =>
    column && 'month' in column ? formatDate(column.month, words) : '',
  );
  const runs = columns.flatMap((column) =>
    'month' in column ? [] : [` ${words.densityRun(formatDate(column.from, words), formatDate(column.to, words))}.`],
  );
  const all = words.density(first ?? '', last ?? '', formatDate(most.month, words), words.statements(most.count));
  return `${all}${runs.join('')}`;
}
