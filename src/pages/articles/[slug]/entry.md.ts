import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../../../site/content/load-archive.ts';
import { sourceOf } from '../../../site/writing/write-sources.ts';

/** The development server has no build that writes the Markdown of entries beside their pages (`site/writing/write-sources.ts`). */
export const getStaticPaths = () =>
  import.meta.env.DEV
    ? loadArchive().articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
    : [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(sourceOf(props.article), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
