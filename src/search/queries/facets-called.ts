import { foldName } from '../../archive/names/names.ts';
import { facetAt, namesOf, type Facet } from './facet.ts';
import { soundOf } from '../words/name-key.ts';
import { editDistance, errorsForgiven } from '../words/spelling.ts';
import { soughtWords, tokenize } from '../words/tokens.ts';

/** Who or what a value of a field means, and whether it had to be forgiven a spelling. */
export interface FacetsCalled {
  facets: Facet[];
  isForgiven: boolean;
}

/** Characters of the longest value that may be a name; of a longer one every word would be compared with every name. */
export const longestValue = 200;

/** More readings than these of a misspelt value tell nothing. */
const mostReadings = 3;

/**
 * Who or what is called so: by address, else by an earlier address, else by a whole name in any language and spelling that folds
 * alike, else by some words of one; else what is spelt or sounds nearly so, as a word of a query may be.
 */
export function facetsCalled(value: string, facets: readonly Facet[]): FacetsCalled {
  if (value.length > longestValue) return { facets: [], isForgiven: false };
  const address = facetAt(value, facets);
  if (address) return { facets: [address], isForgiven: false };
  const key = foldName(value);
  if (key === '') return { facets: [], isForgiven: false };
  const found = foldedNames(facets).get(key) ?? partlyCalled(value, facets);
  if (found.length > 0) return { facets: found, isForgiven: false };
  const near = nearlyCalled(value, facets);
  return { facets: near.length > mostReadings ? [] : near, isForgiven: true };
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

/** Those one of whose names has each word of a value, misspelt as a query forgives it or heard alike; the fewest errors only. */
function nearlyCalled(value: string, facets: readonly Facet[]): Facet[] {
  const wanted = soughtWords(value).map(({ term }) => term);
  if (wanted.length === 0) return [];
  const scored = facets.flatMap((facet) => {
    const edits = Math.min(...namesOf(facet).map((name) => errorsIn(wanted, name)));
    return edits === Infinity ? [] : [{ facet, edits }];
  });
  const least = Math.min(...scored.map(({ edits }) => edits));
  return scored.filter(({ edits }) => edits === least).map(({ facet }) => facet);
}

/** Errors of all words together; infinitely many where a word is in no name. A word that only sounds alike counts as one that has three. */
function errorsIn(wanted: readonly string[], name: string): number {
  const terms = tokenize(name).map(({ term }) => term);
  return wanted.reduce((sum, word) => sum + Math.min(...terms.map((term) => errorsBetween(term, word)), Infinity), 0);
}

const heardAlike = 3;

function errorsBetween(meant: string, typed: string): number {
  const most = errorsForgiven(meant);
  const edits = editDistance(meant, typed, most);
  if (edits < most + 1) return edits;
  const sound = soundOf(typed);
  return sound !== undefined && soundOf(meant) === sound ? heardAlike : Infinity;
}
