import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '../../site/search-index.ts';

/** The files of the index, asked of the development server; a build writes them itself, for there are more of them than pages. */
export const getStaticPaths = (() => {
  if (import.meta.env.PROD) return [];
  const { folder, files } = searchIndex();
  return [...files].map(([name, bytes]) => ({ params: { file: `${folder}/${name}` }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
