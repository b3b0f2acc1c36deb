import { hash } from 'node:crypto';
import type { IndexFiles } from '../../search/files/index-files.ts';
import { folderState, type ContentState, type Stamped } from '../../site/content/content-state.ts';
import { codeVersion, Kept, keepingFolder, plainBytes } from '../../site/kept.ts';

/** A search index of a collection, and what a terminal prints beside its hits. */
export interface CollectionIndex extends CollectionFacts {
  files: IndexFiles;
}

/** What an index does not hold. */
interface CollectionFacts {
  /** What is left out of it and why, in lines. */
  problems: string[];
  /** The file and line of each statement, by its path on the site. */
  places: Record<string, string>;
  /** The address of the site; empty where it has no home. */
  address: string;
}

/** What an index is made by, besides the texts. */
const makers = ['statements', 'archive', 'languages', 'lenses', 'rendering', 'search', 'cli'];
/** The name of no file of an index. */
const factsName = ' ';

/** The index of a content folder: the one of the last time, while no file of the folder and none of the code has changed. */
export async function collectionIndex(folder: string, keeping = keepingFolder()): Promise<CollectionIndex> {
  const stamps = Kept.open<Stamped>(keeping, 'stamps', folder, '1');
  const version = hash('sha1', codeVersion(makers) + contentVersion(folder, folderState(folder, stamps)));
  stamps.save();
  const kept = Kept.open<Uint8Array>(keeping, 'index', folder, version, plainBytes);
  if (kept.isEmpty) {
    const { makeIndex } = await import('./make-index.ts');
    const { index, facts } = makeIndex(folder);
    for (const [name, bytes] of index) kept.set(name, bytes);
    kept.set(factsName, Buffer.from(JSON.stringify(facts)));
    kept.save();
  }
  const facts = Buffer.from(kept.get(factsName) ?? []).toString();
  return {
    ...(JSON.parse(facts) as CollectionFacts),
    files: {
      read: (name) => {
        const bytes = kept.get(name);
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`the index has no ${name}`));
      },
    },
  };
}

/** Every file of a folder with the id of its bytes. */
function contentVersion(folder: string, { paths, idOf, problems }: ContentState): string {
  return JSON.stringify([folder, paths.map((path) => [path, idOf(path)]), problems]);
}
