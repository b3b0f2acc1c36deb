import type { Edition } from '../../offline/edition.ts';
import { storeNames } from './pack-store.ts';

/** What a reader keeps of the site: the languages visited, and those whose archive was saved. */
export interface OfflineState {
  visited: string[];
  saved: Record<string, { on: string; build: string; entries: number }>;
  /** The edition before the present one, for tabs that still show it. */
  previous?: Edition | undefined;
  /** The edition that the state was last written under. */
  current?: Edition | undefined;
}

/** Reads what is kept, of whichever build; nothing at first. */
export async function readState(scope: string): Promise<OfflineState> {
  const cache = await caches.open(storeNames(scope).state);
  const kept = await cache.match(`${scope}offline/state`);
  return kept ? ((await kept.json()) as OfflineState) : { visited: [], saved: {} };
}

/** Changes what is kept. */
export async function changeState(scope: string, change: (state: OfflineState) => OfflineState): Promise<void> {
  const { state: name } = storeNames(scope);
  // Pages and the worker write in turn.
  await navigator.locks.request(name, async () => {
    const cache = await caches.open(name);
    const state = change(await readState(scope));
    await cache.put(`${scope}offline/state`, new Response(JSON.stringify(state)));
  });
}
