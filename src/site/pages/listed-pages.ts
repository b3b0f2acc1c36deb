import type { Archive } from '../../archive/archive.ts';
import { isMadeOfEntries } from '../../archive/permalinks.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { published } from '../published.ts';
import { citationPages } from './kinds/citation-pages.ts';
import { embedPages } from './kinds/embed-pages.ts';
import { entryPages } from './kinds/entry-pages.ts';
import { matrixPages } from './kinds/matrix-pages.ts';
import { occasionPages } from './kinds/occasion-pages.ts';
import { partyPages } from './kinds/party-pages.ts';
import { periodPages } from './kinds/period-pages.ts';
import { positionPages } from './kinds/position-pages.ts';
import { speakerPages } from './kinds/speaker-pages.ts';
import { statementPages } from './kinds/statement-pages.ts';
import { themePages } from './kinds/theme-pages.ts';
import { topicPages } from './kinds/topic-pages.ts';
import type { ListedPage } from './listed-page.ts';

/** Every kind of page that a collection has many of: another is one file and one line here. */
const kinds: readonly ((archive: Archive) => ListedPage[])[] = [
  entryPages,
  statementPages,
  citationPages,
  embedPages,
  occasionPages,
  speakerPages,
  topicPages,
  partyPages,
  positionPages,
  themePages,
  matrixPages,
  (archive) => periodPages('said', archive),
  (archive) => periodPages('reported', archive),
];

const listed = new WeakMap<Archive, { site: string | undefined; pages: readonly ListedPage[] }>();

/**
 * All of them, each once, and listed once for an archive and the address of its site: in which languages a page is made, its path says
 * (`isMadeOfEntries`).
 */
export function listedPages(archive: Archive): readonly ListedPage[] {
  const { site } = published();
  const known = listed.get(archive);
  if (known && known.site === site) return known.pages;
  const pages = kinds.flatMap((pagesOfKind) => pagesOfKind(archive));
  listed.set(archive, { site, pages });
  return pages;
}

/** Those that are made in a language of the site; in its main one all of them are. */
export function pagesInLanguage(
  pages: readonly ListedPage[],
  { tag }: Pick<InterfaceWords, 'tag'>,
  { site }: Archive,
): ListedPage[] {
  if (tag === site.languages[0] || site.pages.entries_in === 'every') return [...pages];
  return pages.filter(({ path }) => !isMadeOfEntries(path));
}
