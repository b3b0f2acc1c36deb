import { shortDigest } from '../../../statements/short-name.ts';

/** What stands on the picture that previews show for a page, as plain text. */
export interface Picture {
  /** What kind of page it is, or who said what is on it. */
  above: string;
  /**
   * The words or the name that are shown large: the first of these that has room whole, for words are not cut. The last is a headline
   * or a name, which is cut where it must be, and says so.
   */
  main: readonly { text: string; isWords: boolean }[];
  /** When, in which mode, on what. */
  below: string;
  /** What the archive is called. */
  archive: string;
  /** How many statements there are in each stretch of time between the first and the last, all stretches as long. */
  bars?: readonly number[];
  direction: 'ltr' | 'rtl';
  /** The path of the page whose picture it is, where another page shows the same. */
  drawnFor?: string;
}

/** Pixels. */
export const pictureSize = { width: 800, height: 420 };

/**
 * Where the picture of a page lies under the base: `pictureFile('topics/grain/') // => 'pictures/1q288oq1l5a8v6.png'`; nobody reads its address, which a
 * light page has room for when it is short.
 */
export function pictureFile(path: string): string {
  return `pictures/${shortDigest(path)}.png`;
}

/** What a picture says for those who do not see it; words, headlines and the archive are told by other tags of the page. */
export function pictureAlt({ above, main, below }: Picture): string {
  const name = main.length === 1 ? main[0]?.text : undefined;
  return [above, name, below].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Every text that a picture can show. */
export function textsOf({ above, main, below, archive }: Picture): string[] {
  return [above, ...main.map(({ text }) => text), below, archive];
}
