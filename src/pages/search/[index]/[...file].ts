import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../site/content/load-archive.ts';
import { awaitedIndex, searchIndex } from '../../../site/search-index.ts';

/**
 * The files of the index, asked of the development server, which makes it for the first of them; a build writes them itself, for there
 * are more of them than pages.
 */
export const getStaticPaths = (() => {
  if (import.meta.env.PROD) return [];
  const { folder } = awaitedIndex(loadArchive());
  return [...searchIndex().files].map(([file, bytes]) => ({ params: { index: folder, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
