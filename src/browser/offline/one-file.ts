import { readEmbedded } from './embedded-packs.ts';
import { notInOneFile, partOf, type Part } from '../../offline/single-file.ts';
import { readRoute, redirectedRoute } from './one-file-route.ts';
import { parsePage } from '../frame/trusted.ts';
import { markWords, showMark } from '../search/mark-words.ts';
import '../search/search-dialog.ts';
import '../frame/theme-switch.ts';

/** The edition in one file: its pages lie inside it, and the part of the address behind # says which one is shown. */
const main = document.querySelector('main');
/** The page that the file opens with. */
const firstPage: Part = { title: document.title, nodes: [...(main?.childNodes ?? [])] };
const base = document.querySelector<HTMLElement>('dialog.search')?.dataset.site ?? '/';
const siteTitle = document.querySelector('.masthead .name')?.textContent.trim() ?? '';

/** A page that the file carries; for any other, the word that it is not here. */
async function pageOf(path: string): Promise<Part> {
  const here = notInOneFile.includes(path)
    ? Promise.reject(new Error('it needs a server'))
    : readEmbedded('pages', path);
  const { bytes } = await here.catch(() => readEmbedded('home', path)).catch(() => readEmbedded('missing', '404'));
  const page = parsePage(new TextDecoder().decode(bytes));
  return partOf(page, path, base, siteTitle);
}

async function show(): Promise<void> {
  if (!main || (location.hash !== '' && !location.hash.startsWith('#/'))) return;
  const { path, mark, fragment } = readRoute(location.hash);
  const page = path === '' ? firstPage : await pageOf(path);
  main.replaceChildren(...page.nodes);
  const moved = main.querySelector('a[data-moved]')?.getAttribute('href');
  if (moved) {
    location.replace(redirectedRoute(moved, location.hash));
    return;
  }
  document.title = path === '' ? firstPage.title : [page.title, siteTitle].filter(Boolean).join(' · ');
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
  if (mark !== null) {
    showMark(target?.querySelector('mark'));
    history.replaceState(history.state, '', location.hash.replace(/\?[^#]*/, ''));
  }
  main.focus({ preventScroll: true });
}

addEventListener('hashchange', () => void show());
if (location.hash !== '') void show();
