/** Somebody or something a statement can be filtered by: a speaker, a party, a topic, a publisher. */
export interface Facet {
  slug: string;
  name: string;
  /** Its name by language tag, where that differs. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** Other names, spellings and codes. */
  aliases: readonly string[];
  /** Earlier addresses; each still leads to it. */
  former?: readonly string[] | undefined;
  /** Of a party: its code in ISO 3166, EU or UN. */
  code?: string | undefined;
  /** Whether it is an organization or a group, as a speaker. */
  isBody?: true | undefined;
  /** Whether it stands for somebody whom the source does not name. */
  isUnnamed?: true | undefined;
}

/** Everything that something is called, as a reader would write it; former addresses are no names. */
export function namesOf({ name, labels = {}, aliases }: Facet): string[] {
  return [...new Set([name, ...Object.values(labels), ...aliases])];
}

/** What stands at an address, or once stood there; a former address that something has now is that one's. */
export function facetAt(slug: string, facets: readonly Facet[]): Facet | undefined {
  return facets.find((facet) => facet.slug === slug) ?? facets.find(({ former }) => former?.includes(slug));
}
