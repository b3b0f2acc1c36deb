import { packNumber } from './pack.ts';

/** A pack by the hash of its compressed bytes, which is its name: `offline/HASH.pack`. */
export interface PackRef {
  hash: string;
  /** Compressed, as it is sent and kept. */
  bytes: number;
}

/** One build of the site, as a browser keeps it. */
export interface Edition {
  /** A hash of everything in it. */
  build: string;
  entries: number;
  /** The languages of the interface, the main one first. */
  languages: string[];
  /** The folder of the search index, which every page names. */
  index: string;
  /** The packs of each set. */
  sets: Record<string, PackRef[]>;
}

/** Beyond so many bytes, the index and the rows are fetched when somebody saves the archive, not behind their back. */
const mostUnasked = 3_000_000;

/** What a reader of a language has after the first visit: scripts, styles, the first pages; the index and the rows while they are small. */
export function unaskedSets(edition: Edition, tag: string): string[] {
  const sets = firstSets(tag);
  const size = packsOf(edition, sets).reduce((sum, { bytes }) => sum + bytes, 0);
  return size <= mostUnasked ? sets : ['assets', `home:${tag}`];
}

function firstSets(tag: string): string[] {
  return ['assets', `home:${tag}`, 'index', `rows:${tag}`];
}

/** What a reader of a language has who saved the archive. */
export function allSets(tag: string): string[] {
  return [...firstSets(tag), 'fonts', 'contribute', `pages:${tag}`];
}

/** The packs of some sets, each once, in their order. */
export function packsOf(edition: Edition, sets: readonly string[]): PackRef[] {
  const found = sets.flatMap((set) => edition.sets[set] ?? []);
  return [...new Map(found.map((pack) => [pack.hash, pack])).values()];
}

const homePages = new Set(['', 'search/', 'compare/', 'offline/']);

/** The set that a path under the base belongs to; undefined for what is not kept offline. */
export function setOf(path: string, { languages, index }: Pick<Edition, 'languages' | 'index'>): string | undefined {
  if (isForContributors(path)) return 'contribute';
  if (path.startsWith('_astro/')) return isSparedFont(path) ? 'fonts' : 'assets';
  if (path.startsWith(`search/${index}/`) && !path.startsWith(`search/${index}/rows/`)) return 'index';
  const [main = 'en', ...others] = languages;
  const tag = others.find((other) => path.startsWith(`${other}/`));
  const own = tag === undefined ? path : path.slice(tag.length + 1);
  const language = tag ?? main;
  if (homePages.has(own)) return `home:${language}`;
  if (own.startsWith(`search/${index}/rows/`)) return `rows:${language}`;
  if (own.endsWith('/')) return `pages:${language}`;
  return /^[\w.-]+\.(?:svg|xml|png|webmanifest)$/.test(path) ? 'assets' : undefined;
}

/** The checker and the drafting room, which only the page for contributors runs. */
function isForContributors(path: string): boolean {
  if (path === 'contribute/names.json') return true;
  return /^_astro\/(?:contribute-|Contribute|read-html|date-reader|reporting-words|[A-Za-z-]+-reporting)/.test(path);
}

/** Fonts for other scripts than the Latin are fetched when a page has such letters. */
function isSparedFont(path: string): boolean {
  return path.endsWith('.woff2') && !path.includes('-latin-wght-');
}

/** The pack of an edition that holds a path, if one does. */
export function packFor(path: string, edition: Edition): PackRef | undefined {
  const packs = edition.sets[setOf(path, edition) ?? ''] ?? [];
  return packs.length === 0 ? undefined : packs[packNumber(path, packs.length)];
}

/** Where a pack lies under the base. */
export function packPath(hash: string): string {
  return `offline/${hash}.pack`;
}

/** The file that says which edition the site has now, for those who ask how old theirs is. */
export const editionPath = 'offline/edition.json';
