import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import type { Edition } from '../../offline/edition.ts';
import { archiveKeeper } from './archive-keeper.ts';
import { offlineView, type OfflineEvent, type OfflineScreen } from './offline-view.ts';
import type { WorkerMessage } from './service-worker.ts';

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

  const show = (screen: OfflineScreen) => {
    const view = offlineView(screen, words);
    status.textContent = view.said;
    progress.hidden = view.progress === undefined;
    progress.value = view.progress ?? 0;
    save.hidden = view.save === undefined;
    if (view.save !== undefined) save.textContent = view.save;
    cancel.hidden = !view.canCancel;
    remove.hidden = !view.canRemove;
  };
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    show({ at: 'unsupported' });
    return;
  }
  const scope = new URL(root.dataset.scope ?? '', location.href).href;
  const keeper = await archiveKeeper(await askEdition(), scope, root.dataset.language ?? '');
  const rest = async (event?: OfflineEvent) => {
    const archive = await keeper.look();
    show({ at: 'rest', archive, published: archive.mark && (await publishedEdition(root.dataset.edition)), event });
  };

  let stop = new AbortController();
  const saveAll = async () => {
    stop = new AbortController();
    const event = await keeper.save(stop.signal, (done, total) => {
      const isFirst = cancel.hidden;
      show({ at: 'saving', done, total });
      if (isFirst) cancel.focus();
    });
    await rest(event);
    [save, remove].find((button) => !button.hidden)?.focus();
  };
  const removeAll = async () => {
    await rest(await keeper.remove());
    save.focus();
  };
  save.addEventListener('click', () => void saveAll());
  cancel.addEventListener('click', () => stop.abort());
  remove.addEventListener('click', () => void removeAll());
  await rest();
}

/** The edition that the site has now, past every cache; undefined without a network. */
async function publishedEdition(address = ''): Promise<Pick<Edition, 'build' | 'entries'> | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    return (await response.json()) as Pick<Edition, 'build' | 'entries'>;
  } catch {
    return undefined;
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
