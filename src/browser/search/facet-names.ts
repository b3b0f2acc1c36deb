import { nameIn } from '../../rendering/name-in.ts';
import { facetAt, namesOf, type Facet } from '../../search/queries/facet.ts';

/** The address of somebody or something by a name in any language or an alias; what is neither is left as it is. */
export function slugOf(name: string, facets: readonly Facet[]): string {
  return facets.find((facet) => namesOf(facet).includes(name))?.slug ?? facetAt(name, facets)?.slug ?? name;
}

/** The name that a form shows for an address, also for an earlier one, in the language of the page. */
export function shownName(slug: string, facets: readonly Facet[], language: string): string {
  const facet = facetAt(slug, facets);
  return facet ? nameIn(facet, language) : slug;
}

/** Offers names in a list of a form, as the reader's language sorts them. */
export function offerNames(list: Element | null, facets: readonly Facet[], language: string): void {
  const names = facets.map((facet) => nameIn(facet, language)).sort(new Intl.Collator(language).compare);
  list?.replaceChildren(...names.map((name) => new Option(name, name)));
}
