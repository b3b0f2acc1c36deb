import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { currentIndex } from '../../site/search-index.ts';

/** The edition is told when all else is built: see `write-edition.ts`. */
export const GET: APIRoute = () => Response.json(currentIndex(loadArchive()));
