import { findStatements } from '../../src/drafting/find-statements.ts';
import { reportingLanguageFor } from './reporting-languages.ts';

/** What is found in a text: the words, in parts, and who said them. */
export type Found = [said: string, who: string | undefined];

/** The statements of a text, each as its words and who said them. */
export function statementsIn(text: string, tag = 'en'): Found[] {
  return findStatements(text, reportingLanguageFor(tag)).map(({ parts, entity }) => [
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
    entity,
  ]);
}
