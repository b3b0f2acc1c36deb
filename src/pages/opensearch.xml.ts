import type { APIRoute } from 'astro';
import { openSearchDescription } from '../search/open-search.ts';
import { href } from '../site/pages/href.ts';
import { loadArchive } from '../site/content/load-archive.ts';

export const GET: APIRoute = ({ site }) => {
  const address = new URL(href('search/'), site ?? 'http://localhost:4321').href;
  return new Response(openSearchDescription(loadArchive().site.title, address), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
