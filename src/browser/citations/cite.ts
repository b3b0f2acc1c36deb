/** The small part of citing that every page loads: it fetches the rest when somebody cites. */
document.addEventListener('click', (event) => {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  // A click with a key held means another tab, a window or a download.
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
  const all = target.closest<HTMLButtonElement>('.bibliography button:not([data-follow])');
  if (all) void import('./bibliography-dialog.ts').then(({ showBibliography }) => showBibliography(all));
  const link = target.closest<HTMLAnchorElement>('a.cite');
  if (!link) return;
  event.preventDefault();
  const go = () => {
    location.href = link.href;
  };
  import('./citation-dialog.ts').then(({ showCitations }) => showCitations(link)).catch(go);
});

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches('.cite[open]'))
      void import('./whole-citation.ts').then(({ completeCitation }) => completeCitation(target));
  },
  // A toggle does not bubble.
  true,
);

const citations = document.querySelector<HTMLElement>('main .citations');
if (citations) void import('./prepare-citations.ts').then(({ prepareCitations }) => prepareCitations(citations));
