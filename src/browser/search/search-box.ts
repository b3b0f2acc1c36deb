import type { SearchWords } from '../../languages/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import type { Hits } from '../../search/engine.ts';
import type { Hit } from '../../search/read-hit.ts';
import { describeAnswer, element, hitAddress, hitContent, offeredQuery } from './render-hit.ts';
import { startSearchClient } from './search-client.ts';

const usualHits = 10;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog's box a combobox over the hits (WAI-ARIA APG, "Combobox"), once. */
export async function startSearch(dialog: HTMLDialogElement): Promise<void> {
  // An archive with nothing in it has no index: the dialog says so as it is.
  const { index } = dialog.dataset;
  if (started.has(dialog) || index === undefined) return;
  const input = part(dialog, 'input', HTMLInputElement);
  started.add(dialog);
  const words = await loadSearchWords(dialog.dataset.language);

  const base = dialog.dataset.base ?? '/';
  const entries = dialog.dataset.entries ?? base;
  const limit = Number(dialog.dataset.hits ?? usualHits);
  const list = part(dialog, '[role=listbox]', HTMLDivElement);
  const count = part(dialog, '[role=status]', HTMLParagraphElement);
  const more = part(dialog, '.more', HTMLParagraphElement);

  const client = startSearchClient(index, (answer) => {
    if ('failed' in answer) show([], words.search.failed);
    else show(answer.hits, describeAnswer(answer, words), answer);
  });
  let hasMoved = false;
  const ask = () => {
    hasMoved = false;
    if (input.value.trim() === '') {
      client.forget();
      show([], '');
    } else client.ask(input.value, { limit, language: words.tag });
  };
  const show = (hits: readonly Hit[], message: string, answer?: Hits) => {
    // A fuller answer to the same question comes later: it must not take back what the reader has chosen meanwhile.
    const chosen = hasMoved ? list.querySelector('[aria-selected=true]')?.getAttribute('href') : undefined;
    list.replaceChildren(...hits.map((hit, index) => option(hit, index, entries, words)));
    count.textContent = message;
    more.replaceChildren(...(answer ? furtherLinks(answer, input.value, base, words) : []));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    const again = [...list.children].findIndex((each) => each.getAttribute('href') === chosen);
    choose(hits.length === 0 ? -1 : Math.max(0, again));
  };
  const choose = (index: number) => {
    const options = [...list.children];
    options.forEach((each, position) => each.setAttribute('aria-selected', String(position === index)));
    const chosen = options[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const chosenIndex = () => [...list.children].findIndex((each) => each.ariaSelected === 'true');

  input.addEventListener('input', ask);
  input.addEventListener('keydown', (event) => {
    const options = list.children.length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && options > 0) {
      event.preventDefault();
      hasMoved = true;
      choose((chosenIndex() + move + options) % options);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      list.querySelectorAll('a')[chosenIndex()]?.click();
    }
  });
  list.addEventListener('click', () => dialog.close());
  if (input.value !== '') ask();
}

function part<Type extends HTMLElement>(dialog: HTMLElement, selector: string, type: new () => Type): Type {
  const found = dialog.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search dialog lacks ${selector}`);
  return found;
}

function option(hit: Hit, index: number, entries: string, words: SearchWords): HTMLElement {
  const link = document.createElement('a');
  link.id = `_hit-${index}`;
  link.setAttribute('role', 'option');
  link.href = hitAddress(hit, entries);
  link.tabIndex = -1;
  link.append(...hitContent(hit, words, 'excerpt'));
  return link;
}

/** To all results, or to the nearest words when there are none. */
function furtherLinks(answer: Hits, query: string, base: string, words: SearchWords): HTMLElement[] {
  const offered = offeredQuery(query, answer);
  const target = offered ?? query;
  if (offered === undefined && answer.total <= answer.hits.length) return [];
  const text = offered === undefined ? words.search.all(answer.total) : words.search.didYouMean(offered);
  const link = element('a', '', text) as HTMLAnchorElement;
  link.href = `${base}search/?q=${encodeURIComponent(target)}`;
  return [link];
}
