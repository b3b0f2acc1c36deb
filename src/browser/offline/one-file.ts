import { readEmbedded } from './embedded-packs.ts';
import { readRoute, redirectedRoute } from './one-file-route.ts';
import { markWords } from '../search/mark-words.ts';
import '../search/search-dialog.ts';
import '../frame/theme-switch.ts';

/** The edition in one file: its pages lie inside it, and the part of the address behind # says which one is shown. */
const main = document.querySelector('main');
/** The page that the file opens with. */
const firstPage = { type: '', html: main?.innerHTML ?? '' };
const siteTitle = document.querySelector('.masthead .name')?.textContent.trim() ?? '';

/** A page that the file carries; for any other, the word that it is not here. */
async function pageOf(path: string): Promise<{ type: string; html: string }> {
  const { type, bytes } = await readEmbedded('pages', path).catch(() => readEmbedded('pages', '404'));
  return { type, html: new TextDecoder().decode(bytes) };
}

async function show(): Promise<void> {
  if (!main || (location.hash !== '' && !location.hash.startsWith('#/'))) return;
  const { path, mark, fragment } = readRoute(location.hash);
  const page = path === '' ? firstPage : await pageOf(path);
  main.innerHTML = page.html;
  const moved = main.querySelector('a[data-moved]')?.getAttribute('href');
  if (moved) {
    location.replace(redirectedRoute(moved, location.hash));
    return;
  }
  document.title = page.type === '' ? siteTitle : `${page.type} · ${siteTitle}`;
  for (const link of document.querySelectorAll('.masthead a')) {
    const isHere = link.getAttribute('href') === `#/${path.split('/')[0] ?? ''}${path === '' ? '' : '/'}`;
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const target = fragment === '' ? null : document.getElementById(fragment);
  target?.classList.add('target');
  if (mark !== null) markWords(mark, target?.querySelector('.words') ?? null);
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

addEventListener('hashchange', () => void show());
if (location.hash !== '') void show();
