import type { Facet } from '../../search/records.ts';

/** The address of somebody or something by a name or alias; what is neither is left as it is. */
export function slugOf(name: string, facets: readonly Facet[]): string {
  return facets.find((facet) => facet.name === name || facet.aliases.includes(name))?.slug ?? name;
}

/** The name that a form shows for an address. */
export function nameOf(slug: string, facets: readonly Facet[]): string {
  return facets.find((facet) => facet.slug === slug)?.name ?? slug;
}

/** Offers names in a list of a form, as the reader's language sorts them. */
export function offerNames(list: Element | null, facets: readonly Facet[]): void {
  const names = facets.map(({ name }) => name).sort(new Intl.Collator().compare);
  list?.replaceChildren(...names.map((name) => new Option(name, name)));
}
