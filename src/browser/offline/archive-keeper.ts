import { allSets, bytesOf, packPath, packsOf, unaskedSets, type Edition, type PackRef } from '../../offline/edition.ts';
import { changeState, readState } from './offline-state.ts';
import type { KeptArchive, OfflineEvent } from './offline-view.ts';
import { isFull, keepPack, missingPacks, PackFailure, storeNames } from './pack-store.ts';

/** Packs fetched at a time. */
const atOnce = 3;

/** Keeps the archive of one language in this browser, or lets it go. */
export interface ArchiveKeeper {
  look(): Promise<KeptArchive>;
  /** Fetches what is missing, and tells how far it is; gives what went wrong, if anything did. */
  save(signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<OfflineEvent | undefined>;
  remove(): Promise<OfflineEvent>;
}

/** Opens the store of an edition under a scope. */
export async function archiveKeeper(edition: Edition, scope: string, language: string): Promise<ArchiveKeeper> {
  const cache = await caches.open(storeNames(scope).packs);
  const packs = packsOf(edition, allSets(language));
  // The first packs come unasked: only one of the others shows that somebody has begun.
  const unasked = new Set(packsOf(edition, unaskedSets(edition, language)).map(({ hash }) => hash));
  const asked = packs.filter(({ hash }) => !unasked.has(hash));

  const mark = async () => {
    const on = new Date().toISOString().slice(0, 10);
    const { build, entries } = edition;
    await changeState(scope, (state) => ({
      ...state,
      saved: { ...state.saved, [language]: { on, build, entries } },
    }));
  };

  return {
    async look() {
      const missing = await missingPacks(cache, scope, packs);
      const isBegun = asked.some((pack) => !missing.includes(pack));
      return { missing, isBegun, mark: (await readState(scope)).saved[language] };
    },
    async save(signal, onProgress) {
      const missing = await missingPacks(cache, scope, packs);
      const total = bytesOf(missing);
      if (!(await hasRoom(cache, scope, total))) return { type: 'no-room', bytes: total };
      void navigator.storage.persist();
      const broken = new AbortController();
      const stopped = AbortSignal.any([signal, broken.signal]);
      let done = 0;
      onProgress(done, total);
      const onBytes = (bytes: number) => {
        done += bytes;
        if (!stopped.aborted) onProgress(done, total);
      };
      try {
        await fetchAll(missing, (pack) => keepPack(cache, scope, pack, { signal: stopped, onBytes }), stopped);
        await mark();
        return undefined;
      } catch (reason) {
        if (signal.aborted) return { type: 'cancelled' };
        broken.abort();
        if (isFull(reason)) return { type: 'no-room', bytes: bytesOf(packs) };
        return { type: 'failed', what: reason instanceof PackFailure ? reason.message : String(reason) };
      }
    },
    async remove() {
      const others = Object.keys((await readState(scope)).saved).filter((tag) => tag !== language);
      const needed = new Set(others.flatMap((tag) => packsOf(edition, allSets(tag))).map(({ hash }) => hash));
      for (const { hash } of asked) if (!needed.has(hash)) await cache.delete(scope + packPath(hash));
      await changeState(scope, ({ saved, ...state }) => ({
        ...state,
        saved: Object.fromEntries(Object.entries(saved).filter(([tag]) => tag !== language)),
      }));
      return { type: 'removed' };
    },
  };
}

async function fetchAll(
  packs: readonly PackRef[],
  keep: (pack: PackRef) => Promise<void>,
  stopped: AbortSignal,
): Promise<void> {
  const queue = [...packs];
  const fetchNext = async (): Promise<void> => {
    for (let pack = queue.shift(); pack; pack = queue.shift()) {
      stopped.throwIfAborted();
      await keep(pack);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

/** Whether so many bytes can be kept: browsers no longer tell how much is free, so it is tried and given back. */
async function hasRoom(cache: Cache, scope: string, bytes: number): Promise<boolean> {
  const trial = `${scope}offline/room`;
  try {
    await cache.put(trial, new Response(new Uint8Array(bytes)));
    return true;
  } catch (reason) {
    if (isFull(reason)) return false;
    throw reason;
  } finally {
    await cache.delete(trial);
  }
}
