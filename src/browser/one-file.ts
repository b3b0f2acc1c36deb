import { readEmbedded } from './embedded-packs.ts';
import { markWords } from './mark-words.ts';
import './search-dialog.ts';
import './theme-switch.ts';

/** The edition in one file: its pages lie inside it, and the part of the address behind # says which one is shown. */
const main = document.querySelector('main');
const siteTitle = document.querySelector('.masthead .name')?.textContent.trim() ?? '';

/** Reads `#/articles/grain-talks/?mark=ships#nobody-asked`. */
function readRoute(hash: string): { path: string; mark: string | null; fragment: string } {
  const [, route = '', fragment = ''] = /^#\/([^#]*)(?:#(.*))?$/.exec(hash) ?? [];
  const [path = '', query = ''] = route.split('?');
  return {
    path: decodeURIComponent(path),
    mark: new URLSearchParams(query).get('mark'),
    fragment: decodeURIComponent(fragment),
  };
}

async function show(): Promise<void> {
  if (!main || (location.hash !== '' && !location.hash.startsWith('#/'))) return;
  const { path, mark, fragment } = readRoute(location.hash);
  const page = await readEmbedded('pages', path).catch(() => readEmbedded('pages', '404'));
  main.innerHTML = new TextDecoder().decode(page.bytes);
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
