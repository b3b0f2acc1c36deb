import {
  allSets,
  packPath,
  packsFor,
  packsOf,
  unaskedSets,
  type Edition,
  type PackRef,
} from '../../offline/edition.ts';
import { decodePack, type PackedFile } from '../../offline/pack.ts';
import { currentPath, type CurrentIndex } from '../../search/files/current-index.ts';
import { changeState, readState } from './offline-state.ts';
import { inflate, keepPack, missingPacks, storeNames } from './pack-store.ts';

/** The edition that this worker was built with; the build writes it here. */
declare const EDITION: Edition;
const edition = EDITION;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const names = storeNames(scope);
/** Pages visited, and what they needed besides the packs, kept by the build under which they came. */
const visitedName = `${names.prefix}visited ${edition.build}`;
const mostVisited = 100;
/** Packs unpacked at a time: what one page needs. */
const mostUnpacked = 6;

/** What a page asks of the worker. */
export type WorkerMessage = { want: string } | { ask: 'edition' } | { activate: true };

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if ('activate' in message) void worker.skipWaiting();
  else if ('ask' in message) event.ports[0]?.postMessage(edition);
  else event.waitUntil(want(message.want, event.source instanceof WindowClient ? event.source.url : undefined));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  if (request.mode === 'navigate') event.respondWith(page(event, path));
  else if (isNamedByContent(path)) event.respondWith(asset(event, path));
  else if (isRows(path)) event.respondWith(rows(event, path));
  // Who asks past every cache wants to know what is published.
  else if (path === currentPath) {
    if (request.cache !== 'no-store') event.respondWith(current(event));
  } else if (packsFor(path, edition).length > 0) event.respondWith(renewed(event, path));
});

/** The path under the scope, as packs know it. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return decodeURI((origin + pathname).slice(scope.length));
}

/** Whether an address can mean one content only, so that what is kept never goes stale. */
function isNamedByContent(path: string): boolean {
  return path.startsWith('_astro/') || /(?:^|\/)search\/[0-9a-f]{12}\//.test(path);
}

/** Whether an address is that of rows: it says which statements they are, and behind it of which index. */
function isRows(path: string): boolean {
  return /(?:^|\/)search\/rows\//.test(path);
}

/** Whether an address belongs to an index or to the scripts of one build, and has no newer content to be asked for. */
function isOfBuild(address: string): boolean {
  const path = pathOf(address);
  return isNamedByContent(path) || isRows(path);
}

/**
 * Fetches all that this edition needs to take the place of the last one: what every reader has, and for each language what its
 * readers had, saved archives included. When a single file fails, so does the installing: the old edition stays whole.
 */
async function install(): Promise<void> {
  const state = await readState(scope);
  const cache = await caches.open(names.packs);
  const sets = [
    'assets',
    ...state.visited.flatMap((tag) => unaskedSets(edition, tag)),
    ...Object.keys(state.saved).flatMap(allSets),
  ];
  for (const pack of await missingPacks(cache, scope, packsOf(edition, sets))) await keepPack(cache, scope, pack);
  await refreshVisited();
}

/** Brings the pages that were visited under the last edition; one that is gone is let go, one that cannot be had stops the update. */
async function refreshVisited(): Promise<void> {
  const cache = await caches.open(visitedName);
  for (const name of await visitedCaches()) {
    if (name === visitedName) continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      if (isOfBuild(url) || (await cache.match(url))) continue;
      const response = await fetch(url, { cache: 'no-cache' });
      if (response.ok) await cache.put(url, response);
      else if (response.status >= 500) throw new Error(`${url} answered ${response.status}`);
    }
  }
}

async function visitedCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`${names.prefix}visited `));
}

/** Takes over, and lets go of what neither this edition nor the last one needs: a tab may still show the last. */
async function activate(): Promise<void> {
  let previous: Edition | undefined;
  await changeState(scope, (state) => {
    previous = state.current?.build === edition.build ? state.previous : state.current;
    const saved = Object.fromEntries(
      Object.entries(state.saved).map(([tag, mark]) => [tag, mark.build === edition.build ? mark : markOf(edition)]),
    );
    return { ...state, saved, previous, current: edition };
  });
  const editions = [edition, ...(previous ? [previous] : [])];
  const needed = new Set(
    editions.flatMap((edition) =>
      packsOf(edition, Object.keys(edition.sets)).map(({ hash }) => scope + packPath(hash)),
    ),
  );
  const cache = await caches.open(names.packs);
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
  for (const name of await visitedCaches()) if (name !== visitedName) await caches.delete(name);
  await worker.clients.claim();
}

/** What is said of an archive that an update has just renewed. */
function markOf({ build, entries }: Edition) {
  return { on: new Date().toISOString().slice(0, 10), build, entries };
}

/** A page says in which language it is read: what its readers have is fetched, and the page itself is kept. */
async function want(tag: string, url: string | undefined): Promise<void> {
  await changeState(scope, (state) => ({ ...state, visited: [...new Set([...state.visited, tag])] }));
  const cache = await caches.open(names.packs);
  for (const pack of await missingPacks(cache, scope, packsOf(edition, unaskedSets(edition, tag))))
    await keepPack(cache, scope, pack);
  if (url === undefined) return;
  const visited = await caches.open(visitedName);
  const [address = url] = url.split(/[?#]/);
  if (await visited.match(address)) return;
  const response = await fetch(address);
  if (response.ok) await keepVisited(address, response);
}

/** The newest page while there is a network; else as it was visited, as it was saved, or the word that it is not here. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  const [address = ''] = event.request.url.split(/[?#]/);
  try {
    const response = await fetch(event.request);
    if (response.status >= 500) return (await kept(address, path)) ?? response;
    if (response.ok && !response.redirected) event.waitUntil(keepVisited(address, response.clone()));
    return response;
  } catch {
    return (await kept(address, path)) ?? notHere(path);
  }
}

async function kept(address: string, path: string): Promise<Response | undefined> {
  return (await (await caches.open(visitedName)).match(address)) ?? fromPack(path, edition);
}

/** The page that says what is kept, under the address that was asked for. */
async function notHere(path: string): Promise<Response> {
  const tag = edition.languages.slice(1).find((other) => path.startsWith(`${other}/`));
  const shown = await fromPack(`${tag === undefined ? '' : `${tag}/`}offline/`, edition);
  const fallback = shown ?? (await fromPack('offline/', edition));
  return fallback ? new Response(fallback.body, { status: 503, headers: fallback.headers }) : Response.error();
}

/** What is named by its content is the same wherever it comes from: the packs of this edition or the last, what was kept, the network. */
async function asset(event: FetchEvent, path: string): Promise<Response> {
  const { previous } = await readState(scope);
  const found = (await fromPack(path, edition)) ?? (previous && (await fromPack(path, previous)));
  return found ?? visitedOrFetched(event);
}

/** The rows of an index from the edition that has it, else as they were fetched for it; without a network those that are kept. */
async function rows(event: FetchEvent, path: string): Promise<Response> {
  const index = new URL(event.request.url).searchParams.get('index');
  const { previous } = await readState(scope);
  const owner = [edition, previous].find((each) => each?.index === index);
  try {
    return (owner && (await fromPack(path, owner))) ?? (await visitedOrFetched(event));
  } catch {
    return (await fromPack(path, edition)) ?? Response.error();
  }
}

async function visitedOrFetched(event: FetchEvent): Promise<Response> {
  const known = await (await caches.open(visitedName)).match(event.request.url);
  if (known) return known;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepVisited(event.request.url, response.clone()));
  return response;
}

/** Which index is current: the newest, as pages are, while there is a network; else the one of this edition. */
async function current(event: FetchEvent): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok) return response;
  } catch {
    // What is kept is answered instead.
  }
  const { build, entries, index, format } = edition;
  return Response.json({ build, entries, index, format } satisfies CurrentIndex);
}

/** What changes under its address and is no page, as the names for contributors: from the network, else as it was saved. */
async function renewed(event: FetchEvent, path: string): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch {
    return (await fromPack(path, edition)) ?? Response.error();
  }
}

async function keepVisited(address: string, response: Response): Promise<void> {
  const cache = await caches.open(visitedName);
  try {
    await cache.put(address, response);
  } catch {
    // No room: what was asked for is shown all the same.
    return;
  }
  const pages = (await cache.keys()).filter(({ url }) => !isOfBuild(url));
  for (const { url } of pages.slice(0, Math.max(0, pages.length - mostVisited))) await cache.delete(url);
}

const unpacked = new Map<string, Promise<Map<string, PackedFile>>>();

async function fromPack(path: string, of: Edition): Promise<Response | undefined> {
  for (const pack of packsFor(path, of)) {
    const file = (await openPack(pack))?.get(path);
    if (file) return new Response(file.bytes as BodyInit, { headers: { 'content-type': file.type } });
  }
  return undefined;
}

/** The files of a pack that is kept, unpacked once for a while. */
async function openPack({ hash }: PackRef): Promise<Map<string, PackedFile> | undefined> {
  const response = await (await caches.open(names.packs)).match(scope + packPath(hash));
  if (!response) return undefined;
  const files = unpacked.get(hash) ?? inflate(response).then(decodePack);
  unpacked.set(hash, files);
  files.catch(() => unpacked.delete(hash));
  const [oldest] = unpacked.keys();
  if (unpacked.size > mostUnpacked && oldest !== undefined) unpacked.delete(oldest);
  return files;
}
