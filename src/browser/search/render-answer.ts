import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { sayAssumed, sayPage } from '../../search/hits/describe-answer.ts';
import type { Hits } from '../../search/engine.ts';
import type { PageHit } from '../../search/meaning/page-hits.ts';
import { offeredQueries } from '../../search/queries/offered-queries.ts';
import { element, linkTo } from '../element.ts';

/** Where pages lie: those of every language, and those of entries. */
export interface Bases {
  base: string;
  entries: string;
}

/** What a query was taken to ask for; each can be taken back, and its words are then searched as they stand. */
export function assumedChips({ assumed }: Hits, words: SearchWords, ask: (query: string) => void): HTMLElement[] {
  if (assumed.length === 0) return [];
  const chips = assumed.map((each) => {
    const said = sayAssumed(each, words);
    const chip = element('button', 'chip', said);
    chip.setAttribute('type', 'button');
    chip.setAttribute('aria-label', `${said}: ${words.search.asWords(each.typed)}`);
    chip.title = words.search.asWords(each.typed);
    chip.addEventListener('click', () => ask(each.asWords));
    return chip;
  });
  return [element('span', 'label', words.search.narrowedTo), ...chips];
}

/** The address of a page that a query names; positions and occasions are where entries are. */
export function pageAddress({ kind, path }: PageHit, { base, entries }: Bases): string {
  return `${kind === 'position' || kind === 'occasion' ? entries : base}${path}`;
}

/** What is shown of such a page: what it is called, of what kind it is, how much stands on it. */
export function pageContent(page: PageHit, words: SearchWords): HTMLElement[] {
  const count = page.kind === 'occasion' ? words.search.accounts(page.count) : words.statements(page.count);
  const kind = words.search.kind[page.kind];
  return [element('span', 'page-name', sayPage(page, words)), element('span', 'fine', `${kind} · ${count}`)];
}

/** Links to what may be asked instead. */
export function offeredLinks(query: string, answer: Hits, base: string, words: SearchWords): HTMLElement[] {
  return offeredQueries(query, answer).map(({ query: offered, total }) => {
    const line = element('span', 'offer', '');
    const address = `${base}search/?q=${encodeURIComponent(offered)}`;
    line.append(linkTo(address, '', words.search.didYouMean(offered)));
    if (total !== undefined) line.append(` · ${words.search.results(total)}`);
    return line;
  });
}

/** The lists that lead to every statement, for whoever has found none. */
export function listLinks(base: string, words: SearchWords): HTMLElement {
  const { timeline, speakers, topics } = words.navigation;
  const line = element('span', 'lists', `${words.search.lists} `);
  for (const [path, label] of [
    ['', timeline],
    ['speakers/', speakers],
    ['topics/', topics],
  ] as const)
    line.append(linkTo(base + path, '', label), ' ');
  return line;
}
