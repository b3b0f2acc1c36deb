import type { MonthScale } from './month-scale.ts';

/** A period chosen on a strip: its first and its last month, counted from the year 0. */
export interface StripPeriod {
  first: number;
  last: number;
}

/** Months by which a key moves an end (WAI-ARIA APG, "Multi-Thumb Slider"). */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};

/** The whole span of a strip. */
export function wholeStrip({ first, end }: MonthScale): StripPeriod {
  return { first, last: end - 1 };
}

export function isWholeStrip({ first, last }: StripPeriod, scale: MonthScale): boolean {
  return first === scale.first && last === scale.end - 1;
}

/** The months between which an end can stand; neither end passes the other. */
export function boundsOf(end: 'first' | 'last', period: StripPeriod, scale: MonthScale): [low: number, high: number] {
  return end === 'first' ? [scale.first, period.last] : [period.first, scale.end - 1];
}

/** The period after a key on one of its ends; undefined for a key that moves nothing. */
export function movedByKey(
  period: StripPeriod,
  end: 'first' | 'last',
  key: string,
  scale: MonthScale,
): StripPeriod | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const [low, high] = boundsOf(end, period, scale);
  return { ...period, [end]: Math.min(high, Math.max(low, period[end] + step)) };
}

/** The period of a drag, whichever way it went. */
export function dragged(anchor: number, month: number): StripPeriod {
  return { first: Math.min(anchor, month), last: Math.max(anchor, month) };
}

/** A period as filters write it; both ends are empty for the whole strip. */
export function writePeriod(period: StripPeriod, scale: MonthScale): { from: string; to: string } {
  if (isWholeStrip(period, scale)) return { from: '', to: '' };
  return { from: monthText(period.first), to: monthText(period.last) };
}

/** Reads a period as filters write it, brought within the strip: an open end is that of the strip. */
export function readPeriod({ from, to }: { from: string; to: string }, scale: MonthScale): StripPeriod {
  const within = (month: number) => Math.min(scale.end - 1, Math.max(scale.first, month));
  const first = within(monthOf(from, '01') ?? scale.first);
  return { first, last: Math.max(first, within(monthOf(to, '12') ?? scale.end - 1)) };
}

/** `monthText(24374) // => '2031-03'` */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The number of the month that a day, month or year begins or ends in. */
function monthOf(date: string, monthOfYear: '01' | '12'): number | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?/.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2] ?? monthOfYear) - 1 : undefined;
}
