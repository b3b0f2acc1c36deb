import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { ownScript } from '../frame/trusted.ts';
import type { WorkerMessage } from './service-worker.ts';

/** Says below the page when there is no network; no page carries the words, for they are seldom needed. */
export async function showOfflineBar({ site = '', language = '' }: DOMStringMap): Promise<void> {
  const words = await loadSearchWords(language);
  const bar = document.createElement('div');
  bar.className = 'offline-bar';
  document.body.append(bar);
  const line = addLine(bar, 'is-offline', words.offline.isOffline);
  const showNetwork = () => (line.hidden = navigator.onLine);
  addEventListener('online', showNetwork);
  addEventListener('offline', showNetwork);
  showNetwork();
  await register(bar, site, words);
}

/** A line of the bar, hidden until there is something to say. */
function addLine(bar: HTMLElement, name: string, text: string): HTMLElement {
  const line = document.createElement('p');
  Object.assign(line, { className: name, hidden: true, role: 'status', textContent: text });
  bar.append(line);
  return line;
}

/** Registers the worker, tells it the language, and offers a newer edition when one is whole; nothing is replaced without a click. */
async function register(bar: HTMLElement, scope: string, { tag, offline }: SearchWords): Promise<void> {
  const container = navigator.serviceWorker;
  const known = await container.getRegistration(scope);
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Somebody who counts bytes is asked for them on the page for it only.
  if (connection?.saveData && !known) return;
  const registration = await container.register(ownScript(`${scope}sw.js`), { scope, updateViaCache: 'none' });
  const line = addLine(bar, 'update', offline.update);
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: offline.reload });
  line.append(' ', button);
  const offer = () => (line.hidden = !(registration.waiting && container.controller));
  const watch = (installing: ServiceWorker | null) => installing?.addEventListener('statechange', offer);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  offer();
  let isAsked = false;
  button.addEventListener('click', () => {
    isAsked = true;
    registration.waiting?.postMessage({ activate: true } satisfies WorkerMessage);
  });
  container.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
  });
  const { active } = await container.ready;
  active?.postMessage({ want: tag } satisfies WorkerMessage);
}
