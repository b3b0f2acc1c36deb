/** A place on a lane: what was said in some months near each other. */
export interface ComparedMark {
  /** Its middle, in percent of the width. */
  x: number;
  count: number;
  /** The first month and the last; or years, where no more is known. */
  from: string;
  to: string;
}

/** Those who are compared on one axis of time. */
export interface ComparedLanes {
  lanes: ComparedMark[][];
  /** The years that are named, or of a short span the months, each where it begins: `2031`, `2031-05`. */
  ticks: { time: string; x: number }[];
}

/** Marks nearer than this, in percent of the width, would touch on a phone. */
const markWidth = 3.5;
/** What a year or a month below an axis needs on a phone, in percent of the width. */
const tickWidth = 13;
/** Of up to so many months, months are named. */
const mostMonths = 30;
/** Less than this would make two neighbouring months the ends of the page. */
const fewestMonths = 6;
const monthSteps = [1, 2, 3, 6];
const yearSteps = [1, 2, 5, 10, 20, 50, 100].map((years) => years * 12);

/** Places months, `2031-05`, or years where the month is not known, on one axis; undefined where there are none. */
export function placeCompared(timesOfEach: readonly (readonly string[])[]): ComparedLanes | undefined {
  const all = timesOfEach.flat();
  if (all.length === 0) return undefined;
  const first = Math.min(...all.map(firstMonth));
  const width = Math.max(fewestMonths, Math.max(...all.map(lastMonth)) + 1 - first);
  const across = (month: number) => 1 + (98 * (month - first)) / width;
  const isLong = width > mostMonths;
  const steps = isLong ? yearSteps : monthSteps;
  const step = steps.find((months) => (98 * months) / width >= tickWidth) ?? Math.max(...steps);
  const ticks = Array.from({ length: width }, (_, index) => first + index)
    .filter((month) => month % step === 0)
    .map((month) => ({ time: isLong ? yearOf(month) : `${yearOf(month)}-${monthOf(month)}`, x: across(month) }));
  return {
    lanes: timesOfEach.map((times) => gather(times, (time) => across((firstMonth(time) + lastMonth(time) + 1) / 2))),
    ticks,
  };
}

function firstMonth(time: string): number {
  return Number(time.slice(0, 4)) * 12 + (time.length < 7 ? 0 : Number(time.slice(5, 7)) - 1);
}

function lastMonth(time: string): number {
  return firstMonth(time) + (time.length < 7 ? 11 : 0);
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}

function monthOf(month: number): string {
  return String((month % 12) + 1).padStart(2, '0');
}

/** Times in their order, those that would touch as one mark in the middle of their places. */
function gather(times: readonly string[], place: (time: string) => number): ComparedMark[] {
  const marks: ComparedMark[] = [];
  for (const time of times.toSorted((a, b) => place(a) - place(b))) {
    const before = marks.at(-1);
    const x = place(time);
    if (before && x - before.x < markWidth) {
      before.x = (before.x * before.count + x) / (before.count + 1);
      before.count += 1;
      before.to = time;
    } else marks.push({ x, count: 1, from: time, to: time });
  }
  return marks;
}
