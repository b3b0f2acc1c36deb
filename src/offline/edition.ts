import type { AssetSet } from './asset-sets.ts';
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
  /** The folder of the search index, and how its files are written. */
  index: string;
  format: number;
  /** The packs of each set. */
  sets: Record<string, PackRef[]>;
}

/** Beyond so many bytes, the index and the rows are fetched when somebody saves the archive, not behind their back. */
const mostUnasked = 3_000_000;

/** What a reader of a language has after the first visit: scripts, styles, the first pages; the index and the rows while they are small. */
export function unaskedSets(edition: Edition, tag: string): string[] {
  const sets = firstSets(tag);
  return bytesOf(packsOf(edition, sets)) <= mostUnasked ? sets : ['assets', `home:${tag}`];
}

function firstSets(tag: string): string[] {
  return ['assets', `home:${tag}`, 'index', `rows:${tag}`];
}

/** What a reader of a language has who saved the archive. */
export function allSets(tag: string): string[] {
  return [...firstSets(tag), 'fonts', 'contribute', `pages:${tag}`];
}

/** The packs of some sets, each once, in their order. */
export function packsOf(edition: Pick<Edition, 'sets'>, sets: readonly string[]): PackRef[] {
  const found = sets.flatMap((set) => edition.sets[set] ?? []);
  return [...new Map(found.map((pack) => [pack.hash, pack])).values()];
}

/** What some packs come to, compressed. */
export function bytesOf(packs: readonly PackRef[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}

const homePages = new Set(['', 'search/', 'compare/', 'offline/', 'manifest.webmanifest']);
/** The files at the top that every page asks for. */
const topFiles = new Set([
  'favicon.svg',
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable.svg',
  'icon-maskable-512.png',
  'opensearch.xml',
]);

/** What of a build no browser keeps, and why. */
export const notKept: readonly { what: RegExp; why: string }[] = [
  { what: /^404\.html$/, why: 'a page that is not kept is answered by the one that says so' },
  { what: /^articles\/.+\/entry\.md$/, why: 'whoever corrects an entry hands it in over the network' },
  { what: /^_(?:redirects|headers)$/, why: 'the server of the site reads it' },
  { what: /^sw\.js$/, why: 'the browser keeps the worker itself' },
  {
    what: /^offline\/\w+\.pack$/,
    why: 'the packs are what is kept',
  },
  {
    what: /^search\/current\.json$/,
    why: 'it is asked of the network; without one the worker says which index it keeps',
  },
  { what: /^(?!404\.)[^/]+\.(?:html|html\.sha256|epub)$/, why: 'the editions in one file are downloads' },
  { what: /^(?:[\w-]+\/)?articles\/[^/]+\/[^/]+\/$/, why: 'the page of the entry has the statement' },
  { what: /^schemas\//, why: 'editors of entries fetch them' },
  { what: /^(?:\.well-known\/|sbom\.cdx\.json$)/, why: 'who looks for faults of the site asks its server' },
  { what: /^data\/v1\//, why: 'the data are downloads' },
  { what: /^(?:[\w-]+\/)?embed\//, why: 'frames on other pages show them' },
  { what: /^pictures\//, why: 'previews elsewhere show them' },
  { what: /^feeds\//, why: 'readers of feeds fetch them' },
  { what: /^(?:sitemap(?:-\d+)?\.xml|(?:robots|llms)\.txt)$/, why: 'search engines and other programs fetch them' },
];

type Plan = Pick<Edition, 'languages' | 'index'>;

/** The set that a path under the base belongs to; undefined for what is not kept offline, and for what only `assetSets` can tell. */
export function setOf(path: string, { languages, index }: Plan): string | undefined {
  if (topFiles.has(path)) return 'assets';
  if (path === 'contribute/names.json') return 'contribute';
  if (path.startsWith(`search/${index}/`)) return 'index';
  const { language, own } = inLanguage(path, languages);
  if (homePages.has(own)) return `home:${language}`;
  if (own.startsWith('search/rows/')) return `rows:${language}`;
  if (/^(?:articles\/[^/]+\/[^/]+\/$|embed\/)/.test(own)) return undefined;
  return own.endsWith('/') ? `pages:${language}` : undefined;
}

/** Whether a page is the one for contributors, in any language. */
export function isForContributors(path: string, { languages }: Pick<Plan, 'languages'>): boolean {
  return inLanguage(path, languages).own === 'contribute/';
}

function inLanguage(path: string, [main = 'en', ...others]: readonly string[]): { language: string; own: string } {
  const language = others.find((other) => path.startsWith(`${other}/`));
  return language === undefined ? { language: main, own: path } : { language, own: path.slice(language.length + 1) };
}

/** The packs of an edition that a path can be in: one, but for scripts, styles and fonts, whose set is not told by their names. */
export function packsFor(path: string, edition: Edition): PackRef[] {
  const sets: (string | undefined)[] = path.startsWith('_astro/')
    ? (['assets', 'contribute', 'fonts'] satisfies AssetSet[])
    : [setOf(path, edition)];
  return sets.flatMap((set) => {
    const packs = edition.sets[set ?? ''] ?? [];
    return packs[packs.length === 0 ? 0 : packNumber(path, packs.length)] ?? [];
  });
}

/** Where a pack lies under the base. */
export function packPath(hash: string): string {
  return `offline/${hash}.pack`;
}
