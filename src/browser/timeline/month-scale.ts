/** Where months stand on a strip: time runs evenly between knots, and long empty stretches are pressed together. */
export interface MonthScale {
  first: number;
  /** One beyond the last month. */
  end: number;
  /** The place of a month's beginning, in percent of the width. */
  placeOf(month: number): number;
  /** The month at a place, within the strip. */
  monthAt(place: number): number;
}

/** Reads `month:percent` knots, rising in both, months counted from the year 0: `24370:0 24382:33.3` */
export function readMonthScale(text: string): MonthScale {
  const knots = text.split(' ').map((knot) => {
    const [month = 0, place = 0] = knot.split(':').map(Number);
    return { month, place };
  });
  const [start, stop] = [knots[0] ?? { month: 0, place: 0 }, knots.at(-1) ?? { month: 0, place: 0 }];
  const between = (value: number, by: 'month' | 'place', wanted: 'month' | 'place') => {
    const right = Math.max(
      1,
      knots.findIndex((knot) => knot[by] >= value),
    );
    const [a = start, b = stop] = [knots[right - 1], knots[right]];
    const part = b[by] === a[by] ? 0 : (value - a[by]) / (b[by] - a[by]);
    return a[wanted] + part * (b[wanted] - a[wanted]);
  };
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    first: start.month,
    end: stop.month,
    placeOf: (month) => between(within(month, start.month, stop.month), 'month', 'place'),
    monthAt: (place) =>
      within(
        Math.floor(between(within(place, start.place, stop.place), 'place', 'month')),
        start.month,
        stop.month - 1,
      ),
  };
}
