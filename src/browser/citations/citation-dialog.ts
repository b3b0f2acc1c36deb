import { citationsOf, fetchCitations } from './fetch-citations.ts';
import { prepareSection } from './prepare-citations.ts';

/** Shows in a dialog how the statement is cited that a link leads to; rejects where its page cannot be had. */
export async function showCitations({ href }: HTMLAnchorElement): Promise<void> {
  const { pathname, search, hash } = new URL(href);
  const page = await fetchCitations(pathname + search);
  const section = document.adoptNode(citationsOf(page, decodeURIComponent(hash.slice(1))));
  const dialog = document.createElement('dialog');
  dialog.className = 'citations';
  const heading = section.querySelector('h2');
  if (heading) dialog.setAttribute('aria-labelledby', heading.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = page.dataset.close ?? '';
  close.addEventListener('click', () => dialog.close());
  // What is behind the dialog has this id already.
  section.removeAttribute('id');
  dialog.append(close, section);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    // A link in it leads to the statement, which may be behind it; and whoever clicks beside it has done with it.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  document.body.append(dialog);
  prepareSection(section, page.dataset);
  dialog.showModal();
}
