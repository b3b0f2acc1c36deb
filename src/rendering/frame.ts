import { html, type SafeHtml } from './html.ts';

/** What of a frame belongs to the page in it: text of its title and of its description, and HTML. */
export interface FrameParts {
  title: string;
  description: string;
  /** Links of the head: the address that counts, and the same page in other languages. */
  links: SafeHtml;
  /** The switch of languages. */
  languages: SafeHtml | undefined;
  main: SafeHtml;
}

/** The frame of many pages, cut at the places that each of them fills. */
export interface Frame {
  /** What stands before, between and behind the places. */
  between: readonly string[];
  places: readonly (keyof FrameParts)[];
}

/** Signs for private use: no title or name of a site has them around one of these words. */
const placeOf = (name: keyof FrameParts) => `\u{F5F5}${name}\u{F5F5}`;

/** What stands in a frame where a page is to be filled in, in the place of its own parts. */
export const framePlaces: Readonly<Record<keyof FrameParts, string>> = {
  title: placeOf('title'),
  description: placeOf('description'),
  links: placeOf('links'),
  languages: placeOf('languages'),
  main: placeOf('main'),
};

/** A frame from a page that has each of `framePlaces` once; an error where it has not. */
export function cutFrame(page: string): Frame {
  const cuts = page.split(/\u{F5F5}(\w+)\u{F5F5}/u);
  const between = cuts.filter((_, index) => index % 2 === 0);
  const places = cuts.filter((_, index) => index % 2 === 1) as (keyof FrameParts)[];
  const wanted = Object.keys(framePlaces).sort();
  if (places.toSorted().join() !== wanted.join())
    throw new Error(`a frame has ${places.join(', ')} and not ${wanted.join(', ')}`);
  return { between, places };
}

/** A whole page: the frame with its places filled, text escaped. */
export function fillFrame({ between, places }: Frame, parts: FrameParts): string {
  const filled = places.map((place, index) => `${html`${parts[place]}`.toString()}${between[index + 1] ?? ''}`);
  return `${between[0] ?? ''}${filled.join('')}`;
}
