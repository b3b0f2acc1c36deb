import type { PackedFile } from './pack.ts';

/** The sets among which the files of `_astro/` are parted: for every reader, for contributors alone, and fonts for few. */
export type AssetSet = 'assets' | 'contribute' | 'fonts';

const folder = '_astro/';
/** How a page names such a file, and how they name each other: as they are loaded, in an address, or beside themselves. */
const inPage = /_astro\/([\w.@~-]+)/g;
const inAsset = /[\w.@~-]+\.(?:js|css|woff2)\b/g;
const decoder = new TextDecoder();

/** The names of such files that pages ask for: the pages for contributors, and all others. */
export interface AskedNames {
  contributors: Set<string>;
  everyone: Set<string>;
}

/** The names that a page asks for. */
export function namesAskedBy({ bytes }: Pick<PackedFile, 'bytes'>): string[] {
  return [...decoder.decode(bytes).matchAll(inPage)].flatMap(([, name]) => name ?? []);
}

/** Whether a file is one of those that are parted so. */
export function isAsset({ path }: Pick<PackedFile, 'path'>): boolean {
  return path.startsWith(folder);
}

/**
 * Parts the scripts, styles and fonts of a build by the pages that come to them, told by the names in the files themselves: what only
 * the page for contributors comes to, with its worker and all that this fetches later, is for contributors; a font that no page asks
 * for at once is fetched when there are such letters. What nothing comes to is in no set.
 */
export function assetSets(files: readonly PackedFile[], asked: AskedNames): Map<string, AssetSet> {
  const assets = new Map(files.filter(isAsset).map((file) => [file.path.slice(folder.length), file] as const));
  const named = ({ bytes }: PackedFile, pattern: RegExp) =>
    [...decoder.decode(bytes).matchAll(pattern)].flatMap(([name]) => (assets.has(name) ? [name] : []));
  const known = (names: ReadonlySet<string>) => new Set([...names].filter((name) => assets.has(name)));
  const [ofContributors, ofEveryone] = [known(asked.contributors), known(asked.everyone)];
  const reach = (from: Iterable<string>): Set<string> => {
    const reached = new Set(from);
    // A set gives what is added to it while it is gone through.
    for (const name of reached) {
      const file = assets.get(name);
      if (file && !name.endsWith('.woff2')) for (const next of named(file, inAsset)) reached.add(next);
    }
    return reached;
  };
  const everyones = reach(ofEveryone);
  const sets = new Map<string, AssetSet>();
  for (const name of [...everyones, ...reach(ofContributors)]) {
    const isSpared = name.endsWith('.woff2') && !ofEveryone.has(name);
    if (!sets.has(folder + name))
      sets.set(folder + name, isSpared ? 'fonts' : everyones.has(name) ? 'assets' : 'contribute');
  }
  return sets;
}

/**
 * Scripts, styles and fonts in the order in which one pack of them is the smallest: each kind together, the short before the long. gzip
 * looks back 32 KB, and a long script between two that are alike hides one from the other.
 */
export function inPackOrder<File extends { path: string; size: number }>(files: readonly File[]): File[] {
  const kindOf = ({ path }: File) => path.slice(path.lastIndexOf('.') + 1);
  return [...files].sort((a, b) => kindOf(a).localeCompare(kindOf(b), 'en') || a.size - b.size);
}
