import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { openAnswers } from '../citations/statements-asked.ts';
import { currentIndex } from '../search/current-index.ts';
import { compared, type FollowedList } from './followed-list.ts';
import { followedDialog } from './followed-dialog.ts';
import { keepFollowed, keptFollowed, siteOfPage } from './kept-followed.ts';
import { queryOf } from './query-of-page.ts';

const { base = '/', entries = base, language } = document.querySelector<HTMLElement>('dialog.search')?.dataset ?? {};
let words: SearchWords | undefined;
let button: HTMLButtonElement | undefined;

/** Shows in the masthead that something is followed, and on the controls of the page whether it is that. */
export function showFollowed(): void {
  void loadSearchWords(language).then((loaded) => {
    words = loaded;
    show(keptFollowed(), loaded);
  });
}

/** Compares what is followed with the index that the site has now, where that is another than the last time. */
export async function lookForNew(): Promise<void> {
  showFollowed();
  const site = siteOfPage();
  const list = keptFollowed();
  if (site === undefined || list.searches.length === 0) return;
  const index = await currentIndex(new URL(site, location.href).href);
  if (index === list.index) return;
  const answers = openAnswers({ index: site, pages: base });
  const searches = [...list.searches];
  for (const [place, before] of searches.entries()) {
    const query = new URLSearchParams(before.query);
    const signature = await answers.signature(query);
    if (signature !== before.signature) searches[place] = compared(before, signature, await answers.statements(query));
  }
  // Meanwhile the reader may have followed something else, or have stopped.
  const now = keptFollowed().searches;
  keepFollowed({ index, searches: now.map((each) => searches.find(({ query }) => query === each.query) ?? each) });
  showFollowed();
}

function show(list: FollowedList, { follow, statements }: SearchWords): void {
  const masthead = document.querySelector('.masthead');
  if (list.searches.length === 0) {
    button?.remove();
    button = undefined;
  } else if (masthead) {
    button ??= addButton(masthead);
    const fresh = new Set(list.searches.flatMap((each) => each.fresh.map(({ id }) => id))).size;
    button.textContent = follow.following;
    if (fresh > 0) {
      const count = Object.assign(document.createElement('span'), { className: 'count', textContent: String(fresh) });
      button.append(' ', count);
    }
    button.setAttribute(
      'aria-label',
      fresh > 0 ? `${follow.following}, ${follow.fresh(statements(fresh))}` : follow.following,
    );
  }
  for (const control of document.querySelectorAll<HTMLButtonElement>('.bibliography [data-follow]')) {
    const isFollowed = list.searches.some(({ query }) => query === queryOf(control, location.search));
    control.dataset.label ??= control.textContent;
    control.textContent = isFollowed ? follow.stop : control.dataset.label;
  }
}

function addButton(masthead: Element): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'following' });
  made.addEventListener('click', () => {
    if (words) followedDialog(keptFollowed(), { entries, words }, showFollowed);
  });
  masthead.append(made);
  return made;
}

// On a page whose address is a filter or a search, what its controls are about changes with the answer.
for (const status of document.querySelectorAll('.remaining, .search-page [role=status]'))
  new MutationObserver(showFollowed).observe(status, { childList: true, characterData: true, subtree: true });
