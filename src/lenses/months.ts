/** Months since the year 0; `monthText(monthNumber('2017-03')) // => '2017-03'` */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

const written = new Map<number, string>();

/** A month by its number, `monthText(24206) // => '2017-03'`; every strip counts through the same ones. */
export function monthText(number: number): string {
  const known = written.get(number);
  if (known !== undefined) return known;
  const text = `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  written.set(number, text);
  return text;
}
