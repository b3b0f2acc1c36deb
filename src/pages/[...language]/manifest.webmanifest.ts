import type { APIRoute } from 'astro';
import { webManifest } from '../../exports/manifest.ts';
import { href, pageHref } from '../../site/href.ts';
import { loadArchive } from '../../site/load-archive.ts';
import { pageWords } from '../../site/page-words.ts';
import { inEveryLanguage } from '../../site/static-paths.ts';

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

export const GET: APIRoute = async ({ params }) => {
  const words = await pageWords(params.language);
  const addresses = { top: href(''), page: (path: string) => pageHref(path, words), file: href };
  return Response.json(webManifest(loadArchive().site, words, addresses));
};
