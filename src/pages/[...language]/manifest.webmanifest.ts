import type { APIRoute } from 'astro';
import { webManifest } from '../../exports/manifest.ts';
import { href, pageHref } from '../../site/pages/href.ts';
import { loadArchive } from '../../site/content/load-archive.ts';
import { pageWords } from '../../site/pages/page-words.ts';
import { inEveryLanguage } from '../../site/pages/static-paths.ts';

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

export const GET: APIRoute = async ({ params }) => {
  const words = await pageWords(params.language);
  const addresses = { top: href(''), page: (path: string) => pageHref(path, words), file: href };
  return Response.json(webManifest(loadArchive().site, words, addresses));
};
