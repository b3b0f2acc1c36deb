import type { APIRoute } from 'astro';
import { contributorNames } from '../../contributing/contributor-names.ts';
import { loadArchive } from '../../site/content/load-archive.ts';

export const GET: APIRoute = () => Response.json(contributorNames(loadArchive()));
