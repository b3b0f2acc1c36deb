import type { Archive } from '../../archive/archive.ts';
import { articlePath } from '../../archive/permalinks.ts';
import { findOccasions } from '../../lenses/occasions.ts';
import { fewestOnPosition } from '../../lenses/positions.ts';
import type { PagesOfSite } from './write-meanings.ts';

/** What pages the site of an archive has that its statements alone do not tell. */
export function pagesOfSite({ articles, site }: Pick<Archive, 'articles' | 'site'>): PagesOfSite {
  return {
    occasions: findOccasions(articles).map(({ slug, name, accounts }) => ({
      slug,
      name,
      accounts: accounts.length,
      entries: new Set(accounts.map((article) => articlePath(article.slug))),
    })),
    positionsFrom: site.pages.positions_from ?? fewestOnPosition,
  };
}
