import type { RowPlace } from '../../search/files/row-files.ts';
import { parsePage } from '../frame/trusted.ts';

/** Gives the row of a statement, as the pages of the site show it; a copy each time. */
export type TimelineRows = (place: RowPlace) => Promise<HTMLLIElement>;

/** Opens the files of rows behind an address; each is fetched once, and again after a failure. */
export function openRows(address: string): TimelineRows {
  const files = new Map<string, Promise<HTMLLIElement[]>>();
  const rowsOf = (file: string) => {
    const known = files.get(file);
    if (known) return known;
    const asked = fetchRows(address + file);
    files.set(file, asked);
    asked.catch(() => files.delete(file));
    return asked;
  };
  return async ({ file, position }) => {
    const found = (await rowsOf(file))[position];
    if (!found) throw new Error(`there is no row ${position} in ${file}`);
    return document.importNode(found, true);
  };
}

async function fetchRows(address: string): Promise<HTMLLIElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const page = parsePage(await response.text());
  return [...page.querySelectorAll<HTMLLIElement>('body > ol > li')];
}
