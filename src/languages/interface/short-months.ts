/** An English date with its months as the MLA Handbook abbreviates them: those of more than four letters. `shortMonths('1 September 2031') // => '1 Sept. 2031'` */
export function shortMonths(date: string): string {
  return date.replace(
    /\b(?:January|February|March|April|August|September|October|November|December)\b/g,
    (month) => `${month.slice(0, month === 'September' ? 4 : 3)}.`,
  );
}
