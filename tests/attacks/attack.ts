import type { PlaceName } from './places.ts';

/** A value that a stranger writes into the content: `§` in it stands for the number by which what it does is told from what others do. */
export interface ContentAttack {
  at: PlaceName;
  text: string;
}

/** A page of the site that a stranger leads somebody to. */
export interface AddressAttack {
  /** Below the base: a path with what stands behind `?` and `#`. */
  address: string;
}

/** Messages that the page around a frame, or the page in it, is sent. */
export interface MessageAttack {
  message: unknown;
}

/** What another site of the same host has left in the browser's storage. */
export interface StoredAttack {
  /** A key; `INDEX` in it stands for where the indexes of the site lie. */
  key: string;
  value: string;
  /** The page that reads it. */
  page: string;
}

/** What is tried by one way in, of one kind. */
export type AttackClass = { name: string } & (
  | { kind: 'content'; attacks: readonly ContentAttack[] }
  | { kind: 'address'; attacks: readonly AddressAttack[] }
  | { kind: 'message'; attacks: readonly MessageAttack[] }
  | { kind: 'stored'; attacks: readonly StoredAttack[] }
);

/** The same texts at one place. */
export function at(place: PlaceName, ...texts: readonly string[]): ContentAttack[] {
  return texts.map((text) => ({ at: place, text }));
}

/** Some of a list for the place of a number, so that all are used and no place has every one: `some(['a', 'b', 'c'], 1, 2) // => ['c', 'a']` */
export function some<Item>(list: readonly Item[], place: number, count: number): Item[] {
  return Array.from({ length: count }, (_, index) => list[(place * count + index) % list.length] as Item);
}
