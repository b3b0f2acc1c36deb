import { indexFormat, type CurrentIndex } from '../../search/files/current-index.ts';

/**
 * Asks which index the site has now, past every cache, and gives its address; `site` is where the indexes lie. Rejects when nobody
 * answers, and when these scripts cannot read that index.
 */
export async function currentIndex(site: string): Promise<string> {
  const response = await fetch(new URL('current.json', site), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const { index, format } = (await response.json()) as CurrentIndex;
  if (format !== indexFormat) throw new Error(`the index has format ${format}, these scripts read ${indexFormat}`);
  return new URL(`${index}/`, site).href;
}
