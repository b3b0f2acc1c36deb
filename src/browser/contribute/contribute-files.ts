import type { NewName } from '../../contributing/check-entry.ts';
import {
  editFilePage,
  type HostName,
  type HostedRepository,
  newFilePage,
  type NewFilePage,
} from '../../contributing/host-pages.ts';
import { nameFile } from '../../contributing/name-files.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';

/** Where files go: the repository that the page names, if it names one. */
export function repositoryOf({ repository, branch = 'main', host }: DOMStringMap): HostedRepository | undefined {
  return repository === undefined ? undefined : { address: repository, branch, host: host as HostName | undefined };
}

/** Leads the actions of a file to the host's page for it, to the clipboard and to a download. */
export function offerFile(
  actions: Element,
  path: string,
  text: string,
  repository: HostedRepository | undefined,
  isPublished = false,
): void {
  const open = actions.querySelector<HTMLAnchorElement>('.open');
  const page = repository && pageOf(repository, `content/${path}`, text, isPublished);
  if (open) {
    open.hidden = page === undefined;
    if (page) open.href = page.address;
    // What must be copied first is copied from this page, which stays.
    open.target = page?.isPrefilled === false ? '_blank' : '';
    open.dataset.copies = String(page?.isPrefilled === false);
  }
  const download = actions.querySelector<HTMLAnchorElement>('.download');
  if (download) {
    download.href = `data:text/markdown;charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
    download.download = path.slice(path.lastIndexOf('/') + 1);
  }
  if (actions instanceof HTMLElement) actions.dataset.text = text;
}

/** The page for a new file; for one that is there, the page on which it is changed, which takes no text. */
function pageOf(
  repository: HostedRepository,
  path: string,
  text: string,
  isPublished: boolean,
): NewFilePage | undefined {
  const address = isPublished ? editFilePage(repository, path) : undefined;
  return address === undefined ? newFilePage(repository, path, text) : { address, isPrefilled: false };
}

/** Answers the actions of all files below an element: copies on request, and before a page that cannot be filled in. */
export function listenToFiles(within: Element, status: Element | null, words: InterfaceWords): void {
  within.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const text = target.closest<HTMLElement>('[data-text]')?.dataset.text ?? '';
    const mustCopy = target.matches('.open') && target.dataset.copies === 'true';
    if (!target.matches('.copy') && !mustCopy) return;
    const told = mustCopy ? words.contribute.tooLong : words.contribute.copied;
    copy(text).then(
      () => {
        if (status) status.textContent = told;
      },
      // A browser keeps the clipboard from pages on plain http, or was told to: the text is selected, to be copied by hand.
      () => selectText(within, target),
    );
  });
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function selectText(within: Element, button: Element): void {
  const printed = button.closest('li')?.querySelector('pre');
  if (printed) getSelection()?.selectAllChildren(printed);
  else within.querySelector<HTMLTextAreaElement>('[name=text]')?.select();
}

/** Offers a file for each name that the collection lacks. */
export function showNewNames(
  section: HTMLElement,
  names: readonly NewName[],
  repository: HostedRepository | undefined,
  words: InterfaceWords,
): void {
  section.hidden = names.length === 0;
  const rows = names.map((name) => {
    const file = nameFile(name);
    const row = document.createElement('li');
    const path = document.createElement('code');
    path.textContent = `content/${file.path}`;
    const text = document.createElement('pre');
    text.textContent = file.text;
    const actions = document.createElement('p');
    actions.className = 'actions';
    const open = document.createElement('a');
    open.className = 'open';
    open.rel = 'noreferrer';
    open.textContent = words.contribute.open;
    const copy = document.createElement('button');
    copy.className = 'copy';
    copy.type = 'button';
    copy.textContent = words.contribute.copy;
    const download = document.createElement('a');
    download.className = 'download';
    download.textContent = words.contribute.download;
    actions.append(open, copy, download);
    offerFile(actions, file.path, file.text, repository);
    row.append(path, text, actions);
    return row;
  });
  section.querySelector('ul')?.replaceChildren(...rows);
}
