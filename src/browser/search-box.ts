import { formatDate } from '../languages/format-date.ts';
import type { InterfaceWords } from '../languages/interface-words.ts';
import { wordsFor } from '../languages/languages.ts';
import type { Hit } from '../search/engine.ts';
import type { Answer, Question } from '../search/messages.ts';
import { excerpt } from '../search/excerpt.ts';

const shownHits = 20;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog's box a combobox over the hits (WAI-ARIA APG, "Combobox"); a second call only puts the cursor in it. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = part(dialog, 'input', HTMLInputElement);
  input.focus();
  input.select();
  if (started.has(dialog)) return;
  started.add(dialog);

  const base = dialog.dataset.base ?? '/';
  const words = wordsFor(dialog.dataset.language ?? 'en');
  const list = part(dialog, '[role=listbox]', HTMLDivElement);
  const count = part(dialog, '[role=status]', HTMLParagraphElement);
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    type: 'module',
    name: new URL(`${base}search-index.json`, location.href).href,
  });
  let asked = 0;

  const ask = () => {
    asked += 1;
    if (input.value.trim() === '') {
      show([], '');
      return;
    }
    if (asked === 1) count.textContent = words.search.loading;
    worker.postMessage({ number: asked, query: input.value, limit: shownHits } satisfies Question);
  };
  const show = (hits: readonly Hit[], message: string) => {
    list.replaceChildren(...hits.map((hit, index) => option(hit, index, base, words)));
    count.textContent = message;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(hits.length > 0 ? 0 : -1);
  };
  const choose = (index: number) => {
    const options = [...list.children];
    options.forEach((element, position) => element.setAttribute('aria-selected', String(position === index)));
    const chosen = options[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const chosenIndex = () => [...list.children].findIndex((element) => element.ariaSelected === 'true');

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    // Only the last question counts: what was typed since makes an earlier answer stale.
    if (data.number !== asked) return;
    if ('failed' in data) show([], words.search.failed);
    else show(data.hits, data.total === 0 ? words.search.none : words.search.results(data.total));
  });
  worker.addEventListener('error', () => show([], words.search.failed));
  input.addEventListener('input', ask);
  input.addEventListener('keydown', (event) => {
    const options = list.children.length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && options > 0) {
      event.preventDefault();
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
  const element = dialog.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the search dialog lacks ${selector}`);
  return element;
}

function option({ record, marks, alias }: Hit, index: number, base: string, words: InterfaceWords): HTMLElement {
  const link = document.createElement('a');
  link.id = `_hit-${index}`;
  link.setAttribute('role', 'option');
  link.href = `${base}${record.path}`;
  link.tabIndex = -1;
  const who = line('who', record.speaker);
  who.append(line('role', record.role));
  const text = line('text', '');
  for (const { text: piece, marked } of excerpt(record.text, marks)) {
    if (!marked) {
      text.append(piece);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = piece;
    text.append(mark);
  }
  const why = alias === undefined ? [] : [words.search.foundAs(alias)];
  const fine = line('fine', [formatDate(record.date, words), ...why, record.topics.join(', ')].join(' · '));
  link.append(who, text, fine);
  return link;
}

function line(name: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
