import { languageTags } from '../../languages/languages.ts';

/**
 * The locales whose names of months and weekdays are read where somebody types a date: the languages of the interface and of
 * reports. Arabic has three sets of months: of Egypt and the Gulf, of the Levant, and of the Maghreb.
 */
const locales = [...languageTags, 'ar-LB', 'ar-MA', 'ar-DZ'];

/** Fewer letters than these begin too many names. */
const fewestLetters = 3;

/** Names by what they mean, their abbreviations included; what can mean two is not among them. */
type CalendarNames = ReadonlyMap<string, number>;

let known: { months: CalendarNames; weekdays: CalendarNames } | undefined;

/** The number of a month by its name in any language that is read, or by enough of its first letters: `monthNamed('Sept.') // => 9` */
export function monthNamed(name: string): number | undefined {
  const { months } = calendar();
  const folded = foldName(name);
  return months.get(folded) ?? months.get(inNominative(folded));
}

/** A Russian month after a preposition, `в августе`, which Intl has no form of; its end is left off, or changed where too little is left. */
function inNominative(name: string): string {
  return /^ма(?:е|ю|ем)$/.test(name) ? 'маи' : name.replace(/(?<=^[а-я]{3,})(?:е|у|ю|ем|ом)$/, '');
}

/** Whether somebody calls a day of the week so. */
export function isWeekday(name: string): boolean {
  return calendar().weekdays.has(foldName(name));
}

/** Made when the first date is typed: the names are asked of the Intl of the browser, and not sent to it. */
function calendar() {
  return (known ??= {
    // Months and weekdays of a year that begins on a Sunday, in the middle of each.
    months: namesOf('month', 12, (month) => Date.UTC(2017, month - 1, 15)),
    weekdays: namesOf('weekday', 7, (day) => Date.UTC(2017, 0, day)),
  });
}

function namesOf(part: 'month' | 'weekday', count: number, timeOf: (number: number) => number): CalendarNames {
  const names = new Map<string, Set<number>>();
  const beginnings = new Map<string, Set<number>>();
  const add = (to: Map<string, Set<number>>, name: string, number: number) =>
    to.set(name, (to.get(name) ?? new Set()).add(number));
  for (const locale of locales) {
    for (const length of ['long', 'short'] as const) {
      // In Slavic languages a month beside a day has another form than a month alone.
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          [part]: length,
          ...(day && { day }),
          calendar: 'gregory',
          timeZone: 'UTC',
        });
        for (let number = 1; number <= count; number++) {
          const found = format.formatToParts(timeOf(number)).find(({ type }) => type === part);
          const name = foldName(found?.value ?? '');
          // "3" and "3月" are read as numbers.
          if (!/^\p{L}/u.test(name)) continue;
          add(names, name, number);
          for (let end = fewestLetters; end < name.length; end++) add(beginnings, name.slice(0, end), number);
        }
      }
    }
  }
  // A whole name counts before the same letters as the beginning of another.
  const all = [...beginnings, ...names];
  return new Map(
    all.flatMap(([name, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[name, only]])),
  );
}

/** A name without case, accents and a full stop. */
function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();
}
