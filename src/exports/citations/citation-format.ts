import type { CitationPart } from './citation-part.ts';
import type { CitedStatement } from './cited-statement.ts';

/** How citations of several statements are one file. */
export interface BibliographyFile {
  extension: string;
  type: string;
  before: string;
  between: string;
  behind: string;
}

/** A way to cite a statement. */
export interface CitationFormat {
  /** Its name in addresses and pages. */
  id: string;
  /** Its name for people; undefined for the archive's own note, which is called after the archive. */
  name: string | undefined;
  format: (cited: CitedStatement) => CitationPart[];
  /** Of a format that programs read. */
  file?: BibliographyFile;
}
