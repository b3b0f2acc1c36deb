import MiniSearch from 'minisearch';
import { readIndex, type Read } from './engine.ts';
import { options, prepare } from './minisearch.ts';

export { prepare };

/** Words as they are typed first; only where these find nothing, what begins so or is misspelt. */
export async function open(read: Read) {
  const search = MiniSearch.loadJSON(await readIndex(read), options);
  const ask = (query: string, limit: number) => {
    const exact = search.search(query, { prefix: false, fuzzy: false });
    const found = exact.length > 0 ? exact : search.search(query);
    return Promise.resolve(found.slice(0, limit).map(({ id }) => Number(id)));
  };
  return { ask };
}
