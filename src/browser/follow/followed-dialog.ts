import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { element, linkTo } from '../element.ts';
import { seen, type Followed, type FollowedList } from './followed-list.ts';
import { keepFollowed, keptFollowed } from './kept-followed.ts';

/** The language of a dialog, and where the entries begin to which it leads. */
interface Around {
  entries: string;
  words: SearchWords;
}

/** Most that is named one by one; all of it is on the page that the search leads to. */
const mostNamed = 20;

/** Lists what is followed, with what is new and a way to stop; when it is closed, what was new has been seen. */
export function followedDialog({ searches }: FollowedList, { entries, words }: Around, changed: () => void): void {
  const { follow, search } = words;
  const dialog = document.createElement('dialog');
  dialog.className = 'citations followed';
  dialog.setAttribute('aria-label', follow.following);
  const close = buttonOf(search.close, () => dialog.close());
  close.className = 'close';
  dialog.append(close, element('h2', '', follow.following));
  for (const each of searches) dialog.append(sectionOf(each, { entries, words }, changed));
  dialog.append(element('p', 'note', follow.kept));
  dialog.addEventListener('close', () => {
    dialog.remove();
    const list = keptFollowed();
    keepFollowed({ ...list, searches: list.searches.map(seen) });
    changed();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function sectionOf(each: Followed, { entries, words }: Around, changed: () => void): HTMLElement {
  const { follow, statements } = words;
  const { query, title, address, fresh } = each;
  const section = element('section', '', '');
  const heading = element('h3', '', '');
  heading.append(linkTo(address, '', title));
  const stop = buttonOf(follow.stop, () => {
    const list = keptFollowed();
    keepFollowed({ ...list, searches: list.searches.filter((other) => other.query !== query) });
    section.remove();
    changed();
  });
  stop.setAttribute('aria-label', `${follow.stop}: ${title}`);
  const news = element('p', 'facts', fresh.length === 0 ? follow.nothing : follow.fresh(statements(fresh.length)));
  const list = element('ul', '', '');
  for (const { id, label } of fresh.slice(0, mostNamed)) {
    const [entry = '', statement = ''] = id.split('#').map(encodeURIComponent);
    const item = element('li', '', '');
    item.append(linkTo(`${entries}articles/${entry}/#${statement}`, '', label));
    list.append(item);
  }
  section.append(heading, news, ...(fresh.length > 0 ? [list] : []), stop);
  return section;
}

function buttonOf(label: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', act);
  return button;
}
