import { ownScript } from '../frame/trusted.ts';
import type { WorkerMessage } from './service-worker.ts';

/** Milliseconds after the page is there until the worker is fetched: nothing that a reader waits for comes later for it. */
const patience = 1000;

const bar = document.querySelector<HTMLElement>('.offline-bar');
if (bar && 'serviceWorker' in navigator && import.meta.env.PROD) {
  const later = () => setTimeout(() => void register(bar), patience);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
  const line = addLine(bar, 'is-offline', bar.dataset.offline);
  const showNetwork = () => (line.hidden = navigator.onLine);
  addEventListener('online', showNetwork);
  addEventListener('offline', showNetwork);
  showNetwork();
}

/** A line of the bar, hidden until there is something to say; a page brings only its words. */
function addLine(root: HTMLElement, name: string, text = ''): HTMLElement {
  const line = document.createElement('p');
  Object.assign(line, { className: name, hidden: true, role: 'status', textContent: text });
  root.append(line);
  return line;
}

/** Registers the worker, tells it the language, and offers a newer edition when one is whole; nothing is replaced without a click. */
async function register(root: HTMLElement): Promise<void> {
  const { site: scope = '', language = '' } = root.dataset;
  const container = navigator.serviceWorker;
  const known = await container.getRegistration(scope);
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Somebody who counts bytes is asked for them on the page for it only.
  if (connection?.saveData && !known) return;
  const registration = await container.register(ownScript(`${scope}sw.js`), { scope, updateViaCache: 'none' });
  const line = addLine(root, 'update', root.dataset.update);
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: root.dataset.reload });
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
  active?.postMessage({ want: language } satisfies WorkerMessage);
}
