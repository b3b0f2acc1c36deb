import { followedKey, readFollowed, type FollowedList } from './followed-list.ts';

/** Where the indexes of the site lie, by which what is kept is told from that of another site; undefined on pages without a frame. */
export function siteOfPage(): string | undefined {
  return document.querySelector<HTMLElement>('dialog.search')?.dataset.index;
}

/** What a reader of this browser follows. */
export function keptFollowed(): FollowedList {
  try {
    return readFollowed(localStorage.getItem(followedKey(siteOfPage() ?? '')));
  } catch {
    return readFollowed(null);
  }
}

/** Keeps it; false where the browser has no room or keeps nothing. */
export function keepFollowed(list: FollowedList): boolean {
  try {
    const key = followedKey(siteOfPage() ?? '');
    if (list.searches.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
