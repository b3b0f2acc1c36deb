import fc from 'fast-check';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** A day of the calendar, as ISO text; half of them lie in years that people write. */
export const anyDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1900, max: 2100 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => `${four(year)}-${two(month)}-${two(day)}`)
  .filter((day) => new Date(`${day}T00:00Z`).toISOString().startsWith(day));

const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':00', ':05', ':59.25'),
    fc.constantFrom('', 'Z', '+03:00', '+14:00', '-12:00', '-03:30', '+05'),
  )
  .map(([hour, minute, second, offset]) => `${two(hour)}:${two(minute)}${second}${offset}`);

const mark = fc.constantFrom('', '?', '~', '%');

/** Ways to write a date without a slash that can mean a given day. */
const ways: ((day: string) => fc.Arbitrary<string>)[] = [
  (day) => mark.map((sign) => day + sign),
  (day) => mark.map((sign) => day.slice(0, 7) + sign),
  (day) => mark.map((sign) => day.slice(0, 4) + sign),
  (day) => fc.constant(`${day.slice(0, 3)}X`),
  (day) => fc.constant(`${day.slice(0, 2)}XX`),
  (day) => fc.constant(`${day.slice(0, 4)}-XX`),
  (day) => fc.constant(`${day.slice(0, 4)}-XX-XX`),
  (day) => fc.constant(`${day.slice(0, 7)}-XX`),
  (day) => clock.map((time) => `${day}T${time}`),
  (day) => fc.tuple(fc.constantFrom(...seasonsOf(day)), mark).map(([season, sign]) => season + sign),
];

/** What people north and south of the equator call the season of a day, by the months or by the sun. */
function seasonsOf(day: string): string[] {
  const [year, monthAndDay] = [day.slice(0, 4), day.slice(5)];
  const month = Number(day.slice(5, 7));
  const numbers = { spring: 21, summer: 22, autumn: 23, winter: 24 };
  type Season = keyof typeof numbers;
  const opposite = { spring: 'autumn', summer: 'winter', autumn: 'spring', winter: 'summer' } as const;
  const byMonths = (['winter', 'spring', 'summer', 'autumn'] as const)[Math.floor((month % 12) / 3)] ?? 'winter';
  const bySun: Season =
    monthAndDay < '03-20' || monthAndDay >= '12-21'
      ? 'winter'
      : monthAndDay < '06-21'
        ? 'spring'
        : monthAndDay < '09-22'
          ? 'summer'
          : 'autumn';
  const named: Season[] = [byMonths, bySun, opposite[byMonths], opposite[bySun]];
  return named.flatMap((name) => {
    const own = [`${year}-${numbers[name]}`];
    // January belongs to the winter, and to the summer, that began the December before.
    const isGoingOn = (name === 'winter' || name === 'summer') && month < 4 && Number(year) > 1;
    return isGoingOn ? [...own, `${four(Number(year) - 1)}-${numbers[name]}`] : own;
  });
}

const single = (day: string) => fc.oneof(...ways.map((way) => way(day)));

/** A day, and a date that can mean it: a single date in any form, or a period around it, open or not. */
export const dayAndDate: fc.Arbitrary<{ day: string; text: string }> = fc.oneof(
  { weight: 3, arbitrary: anyDay.chain((day) => single(day).map((text) => ({ day, text }))) },
  fc
    .tuple(anyDay, anyDay, anyDay)
    .map((days) => days.toSorted() as [string, string, string])
    .filter(([first, , last]) => first < last)
    .chain(([first, day, last]) =>
      fc
        .tuple(fc.oneof(single(first), fc.constantFrom('..', '')), fc.oneof(single(last), fc.constantFrom('..', '')))
        .filter(([from, to]) => from.length > 2 || to.length > 2)
        .map(([from, to]) => ({ day, text: `${from}/${to}` })),
    ),
);

/** Zones with summer time, without, with parts of an hour, and with a day that never was. */
export const anyZone = fc.constantFrom(
  'Europe/Moscow',
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
);
