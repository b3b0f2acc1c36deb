import { foldName } from '../archive/names.ts';
import { facetAt, namesOf, type Facet } from './facet.ts';
import { soughtWords, tokenize } from './tokens.ts';

/**
 * Who or what is called so: by address, else by an earlier address, else by a whole name in any language and spelling that folds
 * alike, else by some words of one.
 */
export function facetsCalled(value: string, facets: readonly Facet[]): Facet[] {
  const address = facetAt(value, facets);
  if (address) return [address];
  const key = foldName(value);
  if (key === '') return [];
  const whole = foldedNames(facets).get(key);
  return whole ?? partlyCalled(value, facets);
}

const prepared = new WeakMap<readonly Facet[], Map<string, Facet[]>>();

/** Facets by each of their names and addresses, folded: made once, for names are looked up at every keystroke. */
function foldedNames(facets: readonly Facet[]): Map<string, Facet[]> {
  const known = prepared.get(facets);
  if (known) return known;
  const byName = new Map<string, Facet[]>();
  for (const facet of facets) {
    const { slug, former = [] } = facet;
    for (const key of new Set([...namesOf(facet), slug, ...former].map(foldName)))
      byName.set(key, [...(byName.get(key) ?? []), facet]);
  }
  prepared.set(facets, byName);
  return byName;
}

function partlyCalled(value: string, facets: readonly Facet[]): Facet[] {
  const wanted = soughtWords(value);
  const hasAll = (terms: ReadonlySet<string>) =>
    wanted.every(
      ({ term, elided = term, parts = [term] }) =>
        terms.has(term) || terms.has(elided) || parts.every((part) => terms.has(part)),
    );
  return facets.filter((facet) =>
    namesOf(facet).some((name) => hasAll(new Set(tokenize(name).map(({ term }) => term)))),
  );
}
