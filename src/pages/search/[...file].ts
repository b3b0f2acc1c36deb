import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '../../site/search-index.ts';

export const getStaticPaths = (() => {
  const { folder, files } = searchIndex();
  return [...files].map(([name, bytes]) => ({ params: { file: `${folder}/${name}` }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
