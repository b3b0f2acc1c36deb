import { decodePack, encodePack } from '../offline/pack.ts';
import { openProducts } from './kept-products.ts';
import { contentDigest } from './content/load-archive.ts';
import { indexOf, searchIndex, useIndex } from './search-index.ts';

/** The rooms whose code makes an index of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'search', 'site'];

/** Has the search index ready for whoever asks for it: the one of an earlier build that had the same content, or a new one. */
export function keepIndex(): void {
  const kept = openProducts('index', rooms);
  const key = contentDigest();
  const known = kept.get(key);
  if (known) {
    useIndex(indexOf(new Map([...decodePack(known)].map(([path, { bytes }]) => [path, bytes]))));
    return;
  }
  const { files } = searchIndex();
  kept.set(key, encodePack([...files].map(([path, bytes]) => ({ path, type: '', bytes }))));
  kept.save();
}
