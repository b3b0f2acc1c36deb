/** The switch of languages keeps the query and the place on the page, and closes when a reader turns to something else. */
const menu = document.querySelector<HTMLDetailsElement>('details.languages');

menu?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const address = new URL(link.href);
  address.search = location.search;
  address.hash = location.hash;
  link.href = address.href;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
});
