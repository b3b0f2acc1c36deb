import { isMadeOfEntries } from '../../archive/permalinks.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { formerAddresses } from '../../lenses/former-addresses.ts';
import type { SitePart } from '../../rendering/page-content.ts';
import type { ListedPage } from './listed-page.ts';
import { listedPages, pagesInLanguage } from './listed-pages.ts';
import { loadArchive } from '../content/load-archive.ts';
import { pageWords, siteLanguages } from './page-words.ts';
import { archivePositions } from './setting.ts';

/** The same pages once for each language of the site; those of the main one stand at the top. */
export function inEveryLanguage<Params extends object, Props>(pages: readonly { params: Params; props: Props }[]) {
  return siteLanguages().flatMap(({ tag }, position) => {
    const language = position === 0 ? undefined : tag;
    return pages.map(({ params, props }) => ({ params: { language, ...params }, props }));
  });
}

/** What stands at an address of a page that is one of many: the page, a frame for such pages, or where it has moved. */
export type PageProps = { words: InterfaceWords } & (
  { page: ListedPage } | { frame: FrameLook } | { moved: { to: string; title: string } }
);

/** What the frames of pages differ in, but for the language. */
export interface FrameLook {
  part: SitePart;
  hasStrip: boolean;
  /** Whether the page stands alone, without the frame of the site. */
  isBare?: boolean;
  /** Whether it stands in a frame on another page. */
  isEmbed?: boolean;
}

interface PagePath {
  params: { page: string };
  props: PageProps;
}

/** The looks of the frames in which pages that are many stand. */
export const frameLooks: readonly FrameLook[] = [
  ...(['timeline', 'speakers', 'countries', 'topics', 'charts'] as const).flatMap((part) =>
    [false, true].map((hasStrip) => ({ part, hasStrip })),
  ),
  { part: 'timeline', hasStrip: false, isBare: true },
  { part: 'timeline', hasStrip: false, isEmbed: true },
];

/** The folder of what Astro builds in which the frames lie. */
export const framesFolder = 'frames/';

/** Where a frame lies there until the pages are written: `framePath('en', { part: 'topics', hasStrip: true })` */
export function framePath(tag: string, { part, hasStrip, isBare = false, isEmbed = false }: FrameLook): string {
  const name = isBare ? 'bare' : isEmbed ? 'embed' : `${part}${hasStrip ? '-strip' : ''}`;
  return `${framesFolder}${tag}/${name}`;
}

/** A frame of each look in every language: `write-pages.ts` fills them, and Astro is asked for no page of which there are many. */
export async function framePages(): Promise<PagePath[]> {
  const languages = await siteWords();
  return languages.flatMap((words) =>
    frameLooks.map((frame) => ({ params: { page: framePath(words.tag, frame) }, props: { words, frame } })),
  );
}

/** Every page of which there are many, for a server that makes them when they are asked for. */
export async function pagesOneByOne(): Promise<PagePath[]> {
  const archive = loadArchive();
  const pages = listedPages(archive);
  const languages = await siteWords();
  return languages.flatMap((words, position) =>
    pagesInLanguage(pages, words, archive).map((page) => ({
      params: { page: paramOf(page.path, position === 0 ? undefined : words.tag) },
      props: { words, page },
    })),
  );
}

/** Every address that an entry, a speaker or a topic had before, in every language in which its page is made. */
export async function movedPages(): Promise<PagePath[]> {
  const archive = loadArchive();
  const languages = await siteWords();
  return formerAddresses(archive, archivePositions()).flatMap(({ from, to, title }) => {
    const isInOne = isMadeOfEntries(from) && archive.site.pages.entries_in !== 'every';
    return languages.slice(0, isInOne ? 1 : undefined).map((words, position) => ({
      params: { page: paramOf(from, position === 0 ? undefined : words.tag) },
      props: { words, moved: { to, title } },
    }));
  });
}

/** A path as Astro has it in a route: decoded, and without the slash behind it. */
function paramOf(path: string, language: string | undefined): string {
  return decodeURIComponent(`${language === undefined ? '' : `${language}/`}${path}`).replace(/\/$/, '');
}

function siteWords(): Promise<InterfaceWords[]> {
  return Promise.all(siteLanguages().map(({ tag }) => pageWords(tag)));
}
