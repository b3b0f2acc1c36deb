import { formatYear } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import { listed } from '../../rendering/listed.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { describeAnswer } from '../../search/hits/describe-answer.ts';
import type { Hits } from '../../search/engine.ts';
import type { FacetCount } from '../../search/hits/facet-counts.ts';
import { cutAtSpeaker, groupHits } from '../../search/hits/group-hits.ts';
import type { Order } from '../../search/hits/order-documents.ts';
import type { Hit } from '../../search/hits/read-hit.ts';
import { assumedChips, listLinks, offeredLinks, pageAddress, pageContent, type Bases } from './render-answer.ts';
import { element, linkTo } from '../element.ts';
import { hitAddress, hitContent, lengthOnPage } from './render-hit.ts';
import { startSearchClient } from './search-client.ts';

const pageLength = 20;
const shownFacets = 12;
const orders: readonly Order[] = ['rank', 'date', 'oldest'];

const page = document.querySelector<HTMLElement>('.search-page');
if (page) void loadSearchWords(page.dataset.language).then((words) => start(page, words));

/** Runs the search page: the address is the query, and the query is the address. */
function start(root: HTMLElement, words: SearchWords): void {
  const base = root.dataset.base ?? '/';
  const entries = root.dataset.entries ?? base;
  const form = root.querySelector('form');
  const input = root.querySelector('input');
  const order = root.querySelector('select');
  const status = root.querySelector('[role=status]');
  const results = root.querySelector('.results');
  const assumed = root.querySelector('.assumed');
  const facets = root.querySelector('.facets');
  if (!form || !input || !order || !status || !results || !assumed || !facets) return;
  let limit = pageLength;

  const client = startSearchClient(root.dataset.index ?? '', (answer) => {
    root.dataset.answered = '';
    results.ariaBusy = String(!('failed' in answer || answer.isLast));
    if ('failed' in answer) {
      status.textContent = words.search.failed(answer.failed);
      return;
    }
    status.textContent = describeAnswer(answer, words).join(' ');
    root.toggleAttribute('data-none', answer.total === 0);
    assumed.replaceChildren(...assumedChips(answer, words, goTo));
    results.replaceChildren(...resultList(answer, input.value, { base, entries }, words), ...moreButton(answer));
    facets.replaceChildren(...facetLists(answer, input.value, address, words));
  });
  const ask = () => {
    results.ariaBusy = 'true';
    client.ask(input.value, { limit, order: orderIn(order.value), facets: true, language: words.tag });
  };
  const address = (query: string) => {
    const parameters = new URLSearchParams({ q: query });
    if (orderIn(order.value) !== 'rank') parameters.set('order', order.value);
    return `${base}search/?${parameters.toString()}`;
  };
  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    order.value = orderIn(parameters.get('order'));
    limit = pageLength;
    if (input.value.trim() !== '') ask();
  };
  const moreButton = (answer: Hits): HTMLElement[] => {
    if (answer.total <= answer.hits.length) return [];
    const button = element('button', 'more', words.search.more);
    button.addEventListener('click', () => {
      limit += pageLength;
      ask();
    });
    return [button];
  };
  const go = () => {
    history.pushState(null, '', address(input.value));
    limit = pageLength;
    ask();
  };

  const goTo = (query: string) => {
    input.value = query;
    go();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  order.addEventListener('change', go);
  window.addEventListener('popstate', readAddress);
  readAddress();
  if (input.value === '') input.focus();
}

function orderIn(value: string | null): Order {
  return orders.find((order) => order === value) ?? 'rank';
}

function resultList(answer: Hits, query: string, bases: Bases, words: SearchWords): HTMLElement[] {
  const hints = [
    ...offeredLinks(query, answer, bases.base, words),
    ...(answer.total === 0 ? [listLinks(bases.base, words)] : []),
  ].map((content) => {
    const line = element('p', 'hint', '');
    line.append(content);
    return line;
  });
  const names = listed(
    answer.people.map((name) => nameIn(name, words.tag)),
    { locale: words.locale },
  );
  const parts = cutAtSpeaker(answer.hits);
  const lists = parts.flatMap(({ isOf, hits }) => [
    // One heading alone would tell nothing apart.
    ...(answer.people.length > 0 && answer.said < answer.total && parts.length < 3
      ? [element('h2', 'told', isOf ? words.search.others(names) : words.search.by(names))]
      : []),
    hitList(hits, answer, bases, words),
  ]);
  return [...hints, ...pageList(answer, bases, words), ...lists];
}

function pageList({ pages }: Hits, bases: Bases, words: SearchWords): HTMLElement[] {
  if (pages.length === 0) return [];
  const list = element('ul', 'pages', '');
  list.setAttribute('aria-label', words.search.pages);
  for (const page of pages) {
    const link = linkTo(pageAddress(page, bases), '', '');
    link.append(...pageContent(page, words));
    const item = element('li', '', '');
    item.append(link);
    list.append(item);
  }
  return [list];
}

function hitList(hits: readonly Hit[], { people }: Hits, { entries }: Bases, words: SearchWords): HTMLElement {
  const list = element('ol', 'hits', '');
  for (const group of groupHits(hits)) {
    const item = element('li', '', '');
    const statements = element('ul', '', '');
    for (const hit of group.hits) {
      const link = linkTo(hitAddress(hit, entries), '', '');
      link.append(...hitContent(hit, people, words, lengthOnPage));
      const each = element('li', '', '');
      each.append(link);
      statements.append(each);
    }
    const title = linkTo(`${entries}${group.path}`, 'entry-title', group.title);
    title.dir = 'auto';
    item.append(title, statements);
    list.append(item);
  }
  return list;
}

function facetLists(
  answer: Hits,
  query: string,
  address: (query: string) => string,
  words: SearchWords,
): HTMLElement[] {
  if (!answer.facets || answer.total === 0) return [];
  const { speakers, unnamed, parties, topics, years } = answer.facets;
  const list = (heading: string, field: string, counts: readonly FacetCount[]): HTMLElement[] => {
    if (counts.length === 0) return [];
    const section = element('section', '', '');
    const items = element('ul', '', '');
    for (const each of counts.slice(0, shownFacets)) {
      const { value, count } = each;
      const link = element('a', '', nameIn(each, words.tag)) as HTMLAnchorElement;
      link.href = address(`${query.trim()} ${field}:${/[\s"]/.test(value) ? `"${value}"` : value}`);
      const item = element('li', '', '');
      item.append(link, ' ', element('span', 'count', String(count)));
      items.append(item);
    }
    section.append(element('h2', '', heading), items);
    return [section];
  };
  return [
    ...list(words.navigation.speakers, 'speaker', speakers),
    ...list(words.search.unnamed, 'speaker', unnamed),
    ...list(words.search.parties, 'country', parties),
    ...list(words.navigation.topics, 'topic', topics),
    ...list(
      words.navigation.years,
      'year',
      years.map((year) => ({ ...year, name: formatYear(year.value, words) })),
    ),
  ];
}
