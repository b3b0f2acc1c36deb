import type { Archive } from '../../../archive/archive.ts';
import { occasionPath } from '../../../archive/permalinks.ts';
import { findOccasions } from '../../../lenses/occasions.ts';
import { occasionPage } from '../../../rendering/pages/occasion-page.ts';
import type { ListedPage } from '../listed-page.ts';

/** What several entries tell of the same occasion. */
export function occasionPages({ articles }: Archive): ListedPage[] {
  return findOccasions(articles).map((occasion) => ({
    path: occasionPath(occasion.slug),
    shown: { entries: occasion.accounts, also: occasion.name },
    content: (setting) => occasionPage(occasion, setting),
  }));
}
