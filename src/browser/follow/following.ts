/** The small part of following that every page loads: it fetches the rest for a reader who follows something, or begins to. */
import { keptFollowed } from './kept-followed.ts';

document.addEventListener('click', ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLButtonElement>('.bibliography [data-follow]') : null;
  if (control) void import('./follow.ts').then(({ toggleFollowed }) => toggleFollowed(control));
});

/** Milliseconds after the page is there: nothing that a reader waits for comes later for it. */
const patience = 1000;

if (keptFollowed().searches.length > 0)
  setTimeout(() => {
    void import('./followed.ts')
      .then(({ lookForNew }) => lookForNew())
      .catch(() => {
        // Without a network it is compared another time.
      });
  }, patience);
