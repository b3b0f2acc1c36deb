import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { nameIn, type Labelled } from '../rendering/name-in.ts';

/** The addresses that a manifest names, ready for a URL. */
export interface ManifestAddresses {
  /** The top of the site, the same in every language: it is what is installed. */
  top: string;
  page: (path: string) => string;
  file: (path: string) => string;
}

/** A web application manifest (W3C), with shortcuts, and a share target that searches for the text that is shared. */
export function webManifest(
  { title, strapline }: { title: string; strapline: Labelled },
  words: InterfaceWords,
  { top, page, file }: ManifestAddresses,
) {
  const png = (name: string, size: number, purpose: string) => ({
    src: file(`${name}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, path: string) => ({ name, url: page(path) });
  return {
    id: top,
    name: title,
    short_name: Array.from(title).slice(0, 12).join(''),
    description: nameIn(strapline, words.tag),
    lang: words.tag,
    dir: words.direction,
    start_url: page(''),
    scope: top,
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [png('icon', 192, 'any'), png('icon', 512, 'any'), png('icon-maskable', 512, 'maskable')],
    shortcuts: [
      shortcut(words.navigation.search, 'search/'),
      shortcut(words.navigation.speakers, 'speakers/'),
      shortcut(words.navigation.topics, 'topics/'),
      shortcut(words.swimlanes.title, 'swimlanes/'),
    ],
    share_target: {
      action: page('search/'),
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { text: 'q' },
    },
  };
}
