import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { describeAnswer } from '../../search/hits/describe-answer.ts';
import type { Hits } from '../../search/engine.ts';
import { assumedChips, listLinks, offeredLinks, pageAddress, pageContent, type Bases } from './render-answer.ts';
import { element, linkTo } from '../element.ts';
import { hitAddress, hitContent } from './render-hit.ts';
import { startSearchClient } from './search-client.ts';

const usualHits = 10;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog's box a combobox over the hits (WAI-ARIA APG, "Combobox"), once. */
export async function startSearch(dialog: HTMLDialogElement): Promise<void> {
  if (started.has(dialog)) return;
  const input = part(dialog, 'input', HTMLInputElement);
  started.add(dialog);
  const words = await loadSearchWords(dialog.dataset.language);
  input.placeholder = words.search.placeholder;
  part(dialog, 'button', HTMLButtonElement).textContent = words.search.close;
  part(dialog, '.keys', HTMLParagraphElement).textContent = words.search.keys;
  // An archive with nothing in it has no index: the dialog says so as it is.
  const { index } = dialog.dataset;
  if (index === undefined) return;

  const base = dialog.dataset.base ?? '/';
  const entries = dialog.dataset.entries ?? base;
  const limit = Number(dialog.dataset.hits ?? usualHits);
  const list = part(dialog, '[role=listbox]', HTMLDivElement);
  const count = part(dialog, '[role=status]', HTMLParagraphElement);
  const more = part(dialog, '.more', HTMLParagraphElement);
  const assumed = element('p', 'assumed', '');
  count.after(assumed);

  const client = startSearchClient(index, (answer) => {
    if ('failed' in answer) show(words.search.failed(answer.failed));
    else show(describeAnswer(answer, words).join(' '), answer);
  });
  let hasMoved = false;
  const ask = () => {
    hasMoved = false;
    if (input.value.trim() === '') {
      client.forget();
      show('');
    } else client.ask(input.value, { limit, language: words.tag });
  };
  const askFor = (query: string) => {
    input.value = query;
    input.focus();
    ask();
  };
  const show = (message: string, answer?: Hits) => {
    // A fuller answer to the same question comes later: it must not take back what the reader has chosen meanwhile.
    const chosen = hasMoved ? list.querySelector('[aria-selected=true]')?.getAttribute('href') : undefined;
    list.replaceChildren(...(answer ? options(answer, { base, entries }, words) : []));
    count.textContent = message;
    assumed.replaceChildren(...(answer ? assumedChips(answer, words, askFor) : []));
    more.replaceChildren(...(answer ? furtherLinks(answer, input.value, base, words) : []));
    input.setAttribute('aria-expanded', String(list.children.length > 0));
    const again = [...list.children].findIndex((each) => each.getAttribute('href') === chosen);
    choose(list.children.length === 0 ? -1 : Math.max(0, again));
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

/** Pages that the query names, then statements; each is told from the others by where it stands. */
function options(answer: Hits, bases: Bases, words: SearchWords): HTMLElement[] {
  const pages = answer.pages.map((page) => ({
    address: pageAddress(page, bases),
    content: pageContent(page, words),
    kind: 'page',
  }));
  const hits = answer.hits.map((hit) => ({
    address: hitAddress(hit, bases.entries),
    content: hitContent(hit, answer.people, words),
    kind: 'hit',
  }));
  return [...pages, ...hits].map(({ address, content, kind }, index) => {
    const link = linkTo(address, kind, '');
    link.id = `_hit-${index}`;
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
    link.append(...content);
    return link;
  });
}

/** To all results, to what may be asked instead, and to the lists when there is nothing. */
function furtherLinks(answer: Hits, query: string, base: string, words: SearchWords): HTMLElement[] {
  const all =
    answer.total > answer.hits.length
      ? [linkTo(`${base}search/?q=${encodeURIComponent(query)}`, '', words.search.all(answer.total))]
      : [];
  const lists = answer.total === 0 ? [listLinks(base, words)] : [];
  return [...all, ...offeredLinks(query, answer, base, words), ...lists];
}
