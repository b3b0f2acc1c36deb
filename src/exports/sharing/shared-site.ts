import type { DataSource } from '../data/table.ts';

/** A page that search engines should know, in every language in which it is made. */
export interface SharedPage {
  /** Language tags as pages carry them, and whole addresses, the main language first. */
  addresses: readonly { tag: string; address: string }[];
  /** The day of its last correction, where that is known. */
  changed?: string | undefined;
}

/** What the files at the top of a site are made from. */
export interface SharedSite extends DataSource {
  /** Where it is published: nothing while site.yaml has no address. */
  origin: string | undefined;
  /** The path of the site on its host, with a slash at both ends. */
  base: string;
  pages: readonly SharedPage[];
}

/** A kind of file that tells programs what a site has. */
export interface SiteFile {
  /** Its files by their paths under the base; none where it can say nothing. */
  write: (site: SharedSite) => ReadonlyMap<string, string>;
}
