import { rowsPerFile } from '../../search/row-files.ts';

/** Gives the row of a statement by its number in the index, as the pages of the site show it; a copy each time. */
export type TimelineRows = (document: number) => Promise<HTMLLIElement>;

/** Opens the files of rows behind an address; each is fetched once, and again after a failure. */
export function openRows(address: string): TimelineRows {
  const files = new Map<number, Promise<HTMLLIElement[]>>();
  const file = (number: number) => {
    const known = files.get(number);
    if (known) return known;
    const asked = fetchRows(`${address}${number}/`);
    files.set(number, asked);
    asked.catch(() => files.delete(number));
    return asked;
  };
  return async (row) => {
    const found = (await file(Math.floor(row / rowsPerFile)))[row % rowsPerFile];
    if (!found) throw new Error(`there is no row ${row}`);
    return document.importNode(found, true);
  };
}

async function fetchRows(address: string): Promise<HTMLLIElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll<HTMLLIElement>('body > ol > li')];
}
