import { readNarrowing, writeNarrowing } from '../../search/queries/narrowing.ts';

/** The filter or the search that a control of a page is about, written in one way: its own, or that of the address. */
export function queryOf(control: Pick<HTMLElement, 'dataset'>, search: string): string {
  const query = new URLSearchParams(control.dataset.of ?? search);
  const asked = query.get('q')?.trim();
  if (asked) return String(new URLSearchParams({ q: asked }));
  return writeNarrowing(readNarrowing(query));
}

/** What a followed search is called: the heading of a page that is about it, else what was asked for. */
export function titleOf(control: Pick<HTMLElement, 'dataset'>, query: string, heading: string): string {
  return control.dataset.of === undefined ? [...new URLSearchParams(query).values()].join(' · ') : heading.trim();
}
