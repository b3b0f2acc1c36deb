import { formatYear } from '../../languages/format-date.ts';
import type { SearchWords } from '../../languages/interface-words.ts';
import { loadSearchWords } from '../../languages/load-search-words.ts';
import type { Hits } from '../../search/engine.ts';
import type { FacetCount } from '../../search/facet-counts.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { groupHits } from '../../search/group-hits.ts';
import { describeAnswer, element, hitAddress, hitContent, offeredQuery } from './render-hit.ts';
import { startSearchClient } from './search-client.ts';

const pageLength = 20;
const shownFacets = 12;

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
  const facets = root.querySelector('.facets');
  if (!form || !input || !order || !status || !results || !facets) return;
  let limit = pageLength;

  const client = startSearchClient(root.dataset.index ?? '', (answer) => {
    if ('failed' in answer) {
      status.textContent = words.search.failed;
      return;
    }
    status.textContent = describeAnswer(answer, words);
    results.replaceChildren(...resultList(answer, input.value, { base, entries }, words), ...moreButton(answer));
    facets.replaceChildren(...facetLists(answer, input.value, address, words));
  });
  const ask = () => {
    const byDate = order.value === 'date';
    client.ask(input.value, { limit, order: byDate ? 'date' : 'rank', facets: true, language: words.tag });
  };
  const address = (query: string) => {
    const parameters = new URLSearchParams({ q: query });
    if (order.value === 'date') parameters.set('order', 'date');
    return `${base}search/?${parameters.toString()}`;
  };
  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    order.value = parameters.get('order') === 'date' ? 'date' : 'rank';
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

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  order.addEventListener('change', go);
  window.addEventListener('popstate', readAddress);
  readAddress();
  if (input.value === '') input.focus();
}

function resultList(
  answer: Hits,
  query: string,
  { base, entries }: { base: string; entries: string },
  words: SearchWords,
): HTMLElement[] {
  const offered = offeredQuery(query, answer);
  const hint: HTMLElement[] = [];
  if (offered !== undefined) {
    const link = element('a', '', words.search.didYouMean(offered)) as HTMLAnchorElement;
    link.href = `${base}search/?q=${encodeURIComponent(offered)}`;
    const line = element('p', 'hint', '');
    line.append(link);
    hint.push(line);
  }
  const list = element('ol', 'hits', '');
  for (const group of groupHits(answer.hits)) {
    const item = element('li', '', '');
    const title = element('a', 'entry-title', group.title) as HTMLAnchorElement;
    title.href = `${entries}${group.path}`;
    const statements = element('ul', '', '');
    for (const hit of group.hits) {
      const link = document.createElement('a');
      link.href = hitAddress(hit, entries);
      link.append(...hitContent(hit, words, 'whole'));
      const each = element('li', '', '');
      each.append(link);
      statements.append(each);
    }
    item.append(title, statements);
    list.append(item);
  }
  return [...hint, list];
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
