import type { Archive } from '../../archive/archive.ts';
import type { FeedPlan } from '../../exports/feeds/feed.ts';
import { feedPlans } from '../../exports/feeds/feed-plans.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { loadArchive } from '../content/load-archive.ts';
import { published } from '../published.ts';
import { archivePositions } from '../pages/setting.ts';

const plans = new WeakMap<Archive, ReadonlyMap<string, FeedPlan>>();

/**
 * The feeds of the archive by the paths of their pages, in its main language, gathered once for each reading of the content. Without
 * an address there are none: an id of a feed is for ever, and must not depend on where somebody opened the site.
 */
export function archiveFeeds(words: InterfaceWords): ReadonlyMap<string, FeedPlan> {
  const archive = loadArchive();
  if (published().site === undefined || words.tag !== archive.site.languages[0]) return new Map();
  const known =
    plans.get(archive) ?? new Map(feedPlans(archive, archivePositions(), words).map((plan) => [plan.path, plan]));
  plans.set(archive, known);
  return known;
}
