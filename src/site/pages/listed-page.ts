import type { PageContent } from '../../rendering/page-content.ts';
import type { Setting } from '../../rendering/setting.ts';
import type { Shown } from './page-keys.ts';

/** A page of which a collection has many: where it stands, without the folder of its language, and what is in its frame. */
export interface ListedPage {
  path: string;
  /** What it is made from, so that it is made again only when that has changed. */
  shown: Shown;
  content: (setting: Setting) => PageContent;
}
