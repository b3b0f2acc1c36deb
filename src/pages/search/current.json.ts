import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/content/load-archive.ts';
import { awaitedIndex, currentIndex } from '../../site/search-index.ts';

/** The edition is told when all else is built: see `write-edition.ts`. The development server has not made the index yet. */
export const GET: APIRoute = () => {
  const archive = loadArchive();
  return Response.json(import.meta.env.PROD ? currentIndex(archive) : currentIndex(archive, awaitedIndex(archive)));
};
