/** Milliseconds after the page is there until the worker is fetched: nothing that a reader waits for comes later for it. */
const patience = 1000;

const page = document.querySelector<HTMLElement>('dialog.search');
if (page && 'serviceWorker' in navigator && import.meta.env.PROD) {
  const show = () => void import('./offline-bar.ts').then(({ showOfflineBar }) => showOfflineBar(page.dataset));
  const later = () => setTimeout(show, navigator.onLine ? patience : 0);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}
