import { loadSearchWords } from '../../languages/load-search-words.ts';
import { sayReason } from '../../search/hits/say-reason.ts';
import { openAnswers } from '../citations/statements-asked.ts';
import { currentIndex } from '../search/current-index.ts';
import { followed } from './followed-list.ts';
import { showFollowed } from './followed.ts';
import { keepFollowed, keptFollowed, siteOfPage } from './kept-followed.ts';
import { queryOf, titleOf } from './query-of-page.ts';

/** Begins to follow what a control of the page is about, or stops. */
export async function toggleFollowed(control: HTMLButtonElement): Promise<void> {
  const query = queryOf(control, location.search);
  if (query === '') return;
  const list = keptFollowed();
  const others = list.searches.filter((each) => each.query !== query);
  if (others.length < list.searches.length) {
    keepFollowed({ ...list, searches: others });
    showFollowed();
    return;
  }
  const { base = '/', language } = document.querySelector<HTMLElement>('dialog.search')?.dataset ?? {};
  const site = siteOfPage() ?? '';
  control.disabled = true;
  try {
    const answers = openAnswers({ index: site, pages: base });
    const parameters = new URLSearchParams(query);
    const heading = document.querySelector('h1')?.textContent ?? '';
    const own = followed(
      {
        query,
        title: titleOf(control, query, heading),
        address: location.pathname + location.search,
        signature: await answers.signature(parameters),
      },
      await answers.statements(parameters),
    );
    // The others are compared with the index of the next visit, as far as that is another.
    const index = list.searches.length === 0 ? await currentIndex(new URL(site, location.href).href) : list.index;
    keepFollowed({ index, searches: [...others, own] });
    showFollowed();
  } catch (reason) {
    const words = await loadSearchWords(language);
    control.after(Object.assign(document.createElement('span'), { textContent: ` ${words.search.failed(sayReason(reason))}` })); // prettier-ignore
  } finally {
    control.disabled = false;
  }
}
