import type { InterfaceWords, SearchWords } from './interface/interface-words.ts';
import type { QueryFieldNames } from './asking/query-field.ts';
import type { ReportingWords } from './reporting/reporting-words.ts';

/** The files of a folder whose language the interface has. */
interface Interface {
  interface: { default: InterfaceWords };
  search: { default: SearchWords };
}

/** The file of a folder in whose language reports are read. */
interface Reporting {
  reporting: { default: ReportingWords };
}

/**
 * A language: what is known of it before any of its words are fetched. `Files` are those of its folder, so that a file that is
 * missing, or has no words of the language, is an error of types; the words themselves are fetched by the name of the folder.
 */
export type Language<Tag extends string, Files extends Interface | Reporting> = {
  /** Its BCP 47 tag, and the name of its folder. */
  tag: Tag;
} & (Files extends Interface ? { queryFields: QueryFieldNames } : unknown) &
  (Files extends Reporting
    ? {
        /** The commonest small words, with some verbs of saying: a report is told by them. */
        smallWords: string;
      }
    : unknown);
