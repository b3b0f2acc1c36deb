/** Keeps in the address whether a timeline stands as headlines: styles alone show it so. */
import { headlinesIn, withHeadlines } from './view-in-address.ts';

const choices = document.querySelectorAll<HTMLInputElement>('.view-switch input');

function read(): void {
  const wanted = headlinesIn(location.search) ? 'headlines' : 'full';
  for (const choice of choices) choice.checked = choice.value === wanted;
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    const query = withHeadlines(location.search, choice.value === 'headlines');
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  });
}
window.addEventListener('popstate', read);
if (choices.length > 0) read();
