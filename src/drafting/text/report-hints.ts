/** What is known of a report before its text is read: told by a person, or by the page that it stood on. */
export interface ReportHints {
  /** The year of a report that prints none. */
  year?: number | undefined;
  /** The day it was issued. */
  issued?: string | undefined;
  /** The address of the report. */
  url?: string | undefined;
  /** Who published it, by name, where the report itself does not say. */
  publisher?: string | undefined;
}
