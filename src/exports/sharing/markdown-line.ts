import { bareLine } from '../citations/citation-part.ts';

/** A text as one line of Markdown that means nothing but itself. */
export function markdownLine(text: string): string {
  return bareLine(text).replace(/[\\`*_{}[\]()<>#+!|~&$]/g, '\\$&');
}
