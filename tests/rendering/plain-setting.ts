import { en } from '../../src/languages/en/interface.ts';
import type { Setting } from '../../src/rendering/setting.ts';

/** An English page of an English collection, with addresses from the top of the host. */
export const setting: Setting = {
  words: en,
  content: {},
  collectionTag: 'en',
  showsEntries: true,
  linkTo: (path) => `/${path}`,
  citationOf: () => '',
  positionOf: () => '',
};
