import { parsePage } from '../frame/trusted.ts';
import { unpackCitations } from './unpack-citations.ts';

/** The page that says how the statements of an entry are cited, with all of their forms. */
export async function fetchCitations(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const page = parsePage(await response.text());
  const citations = page.querySelector<HTMLElement>('.citations');
  if (!citations) throw new Error(address);
  await unpackCitations(citations);
  return citations;
}

/** The part of such a page that is about one statement. */
export function citationsOf(page: HTMLElement, id: string): HTMLElement {
  const section = [...page.querySelectorAll('section')].find((each) => each.id === id);
  if (!section) throw new Error(id);
  return section;
}
