import { formatDate } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { allSets, packsOf, packPath, unaskedSets, type Edition, type PackRef } from '../../offline/edition.ts';
import { changeState, readState } from './offline-state.ts';
import { isFull, keepPack, missingPacks, PackFailure, storeNames } from './pack-store.ts';
import type { WorkerMessage } from './service-worker.ts';

/** Packs fetched at a time. */
const atOnce = 3;

const section = document.querySelector<HTMLElement>('.offline');
if (section) void loadSearchWords(section.dataset.language).then((words) => start(section, words));

/** Runs the page that saves the archive: what is kept, how old it is, and the way to change that. */
async function start(root: HTMLElement, words: SearchWords): Promise<void> {
  const status = root.querySelector('[role=status]');
  const progress = root.querySelector('progress');
  const [save, cancel, remove] = ['save', 'cancel', 'remove'].map((name) =>
    root.querySelector<HTMLButtonElement>(`button.${name}`),
  );
  if (!status || !progress || !save || !cancel || !remove) return;
  const notHere = root.querySelector<HTMLElement>('.not-here');
  if (notHere) notHere.hidden = location.pathname.endsWith('/offline/');
  const language = root.dataset.language ?? '';
  const scope = new URL(root.dataset.scope ?? '', location.href).href;
  const say = (...sentences: string[]) => (status.textContent = sentences.join(' '));
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    say(words.offline.unsupported);
    return;
  }
  const edition = await askEdition();
  const packs = packsOf(edition, allSets(language));
  const unasked = new Set(packsOf(edition, unaskedSets(edition, language)).map(({ hash }) => hash));
  const asked = packs.filter(({ hash }) => !unasked.has(hash));
  const cache = await caches.open(storeNames(scope).packs);
  const size = (bytes: number) =>
    new Intl.NumberFormat(words.locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
      bytes / 1e6,
    );
  const bytesOf = (some: readonly PackRef[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);

  /** Says what is kept and how old it is. */
  const show = async (first?: string) => {
    const missing = await missingPacks(cache, scope, packs);
    const mark = (await readState(scope)).saved[language];
    const isSaved = mark !== undefined && missing.length === 0;
    save.hidden = isSaved;
    // The first packs come unasked: only one of the others shows that somebody has begun.
    const isBegun = asked.some((pack) => !missing.includes(pack));
    save.textContent = isBegun ? words.offline.resume : words.offline.save;
    if (mark !== undefined) save.textContent = words.offline.renew;
    remove.hidden = mark === undefined && !isBegun;
    cancel.hidden = true;
    progress.hidden = true;
    const now = isSaved ? [words.offline.saved(formatDate(mark.on, words)), await newer(mark)] : [];
    say(...(first === undefined ? [] : [first]), ...(isSaved ? now : [words.offline.notSaved(size(bytesOf(missing)))]));
  };

  const newer = async (mark: { build: string; entries: number }): Promise<string> => {
    try {
      const response = await fetch(root.dataset.edition ?? '', { cache: 'no-store' });
      const published = (await response.json()) as Pick<Edition, 'build' | 'entries'>;
      if (published.build === mark.build) return words.offline.current;
      return `${words.offline.newer(Math.max(1, published.entries - mark.entries))}.`;
    } catch {
      return words.offline.unknownNewer;
    }
  };

  const saveAll = async () => {
    const missing = await missingPacks(cache, scope, packs);
    const total = bytesOf(missing);
    if (!(await hasRoom(cache, scope, total))) {
      say(words.offline.noRoom(size(total)));
      return;
    }
    void navigator.storage.persist();
    const stop = new AbortController();
    let done = 0;
    const onBytes = (bytes: number) => {
      done += bytes;
      progress.value = total === 0 ? 1 : done / total;
      say(words.offline.progress(size(done), size(total)));
    };
    cancel.onclick = () => stop.abort();
    [save.hidden, remove.hidden, cancel.hidden, progress.hidden] = [true, true, false, false];
    cancel.focus();
    const queue = [...missing];
    const fetchNext = async (): Promise<void> => {
      for (let pack = queue.shift(); pack; pack = queue.shift()) {
        stop.signal.throwIfAborted();
        await keepPack(cache, scope, pack, { signal: stop.signal, onBytes });
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, fetchNext));
      const on = new Date().toISOString().slice(0, 10);
      const { build, entries } = edition;
      await changeState(scope, (state) => ({
        ...state,
        saved: { ...state.saved, [language]: { on, build, entries } },
      }));
      await show();
    } catch (reason) {
      const wasCancelled = stop.signal.aborted;
      stop.abort();
      await show(wasCancelled ? words.offline.cancelled : failure(reason));
    }
    [save, remove].find((button) => !button.hidden)?.focus();
  };

  const failure = (reason: unknown): string => {
    if (isFull(reason)) return words.offline.noRoom(size(bytesOf(packs)));
    return words.offline.failed(reason instanceof PackFailure ? reason.message : String(reason));
  };

  const removeAll = async () => {
    const others = Object.keys((await readState(scope)).saved).filter((tag) => tag !== language);
    const needed = new Set(others.flatMap((tag) => packsOf(edition, allSets(tag))).map(({ hash }) => hash));
    for (const { hash } of asked) if (!needed.has(hash)) await cache.delete(scope + packPath(hash));
    await changeState(scope, ({ saved, ...state }) => ({
      ...state,
      saved: Object.fromEntries(Object.entries(saved).filter(([tag]) => tag !== language)),
    }));
    await show(words.offline.removed);
    save.focus();
  };

  save.addEventListener('click', () => void saveAll());
  remove.addEventListener('click', () => void removeAll());
  await show();
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

/** The edition that the worker of this page was built with. */
async function askEdition(): Promise<Edition> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Edition>) => resolve(data);
    active?.postMessage({ ask: 'edition' } satisfies WorkerMessage, [port2]);
  });
}
