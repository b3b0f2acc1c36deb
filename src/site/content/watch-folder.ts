import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds without a change before it is told: an editor empties a file before it fills it. */
const settling = 50;

/**
 * Calls back when something has changed in a folder or below it, hidden folders left out, and nothing more changes; the folder may come,
 * go and be replaced. Folders are watched and not files: ten thousand of these take a second to watch, and a place each in a table of
 * the system.
 */
export function watchFolder(folder: string, changed: () => void): { close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  let settled: NodeJS.Timeout | undefined;
  const drop = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const add = (path: string, isConcerned: (name: string | null) => boolean) => {
    try {
      const watcher = watch(path, (_event, name) => {
        if (!isConcerned(name)) return;
        clearTimeout(settled);
        settled = setTimeout(() => {
          follow();
          changed();
        }, settling);
      });
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    } catch {
      // It has gone meanwhile: the folder above says so.
    }
  };
  const follow = () => {
    const folders = new Set(foldersIn(folder));
    for (const path of watchers.keys()) if (path !== above && !folders.has(path)) drop(path);
    for (const path of folders) if (!watchers.has(path)) add(path, () => true);
  };
  const above = dirname(folder);
  add(above, (name) => {
    if (name !== null && name !== basename(folder)) return false;
    // Another folder may stand under the name now: what was watched is not it.
    for (const path of [...watchers.keys()]) if (path !== above) drop(path);
    return true;
  });
  follow();
  return {
    close: () => {
      clearTimeout(settled);
      [...watchers.keys()].forEach(drop);
    },
  };
}

/** A folder and those below it, hidden ones left out; none where there is none. */
function foldersIn(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
    return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}
