/** A place on the axis of a strip, in percent of its width, and the month that stands there. */
export interface Tick {
  month: string;
  x: number;
  /** Whether the year is said, and not the month. */
  isYear: boolean;
}

/** What a four-digit year needs on a phone and on a desk, in percent of the width. */
export const roomOfYear = { phone: 11, desk: 4 };

/**
 * Chooses the months that are named under a strip: where a run of months begins, then round years, then years, then quarters
 * of a year, each while there is room. Months come oldest first, each with its place.
 */
export function densityTicks(months: readonly { month: string; x: number }[], room = roomOfYear.phone): Tick[] {
  const candidates = months.map(({ month, x }, index) => {
    const before = months[index - 1]?.month;
    const isStart = before === undefined || Number(month.slice(0, 4)) - Number(before.slice(0, 4)) > 1;
    return { month, x, isYear: isStart || month.endsWith('-01'), rank: rankOf(month, isStart) };
  });
  const chosen: Tick[] = [];
  for (const { rank, ...tick } of candidates.toSorted((a, b) => a.rank - b.rank)) {
    if (rank < leastRank && chosen.every(({ x }) => Math.abs(x - tick.x) >= room)) chosen.push(tick);
  }
  return chosen.sort((a, b) => a.x - b.x);
}

const leastRank = 5;

function rankOf(month: string, isStart: boolean): number {
  if (isStart) return 0;
  const year = Number(month.slice(0, 4));
  if (month.endsWith('-01')) return year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : 3;
  return /-(?:04|07|10)$/.test(month) ? 4 : leastRank;
}
