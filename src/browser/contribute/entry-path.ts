import type { AttributionNames } from '../../statements/choose-reading.ts';
import { entryFields, statementFields } from '../../statements/entry-edits.ts';
import { entrySlug } from '../../statements/addresses/entry-slug.ts';

/** The path that an entry is named by until somebody writes one: `articles/2031/2031-05-30-marsh-grain.md` */
export function entryPath(text: string, names: AttributionNames): string {
  const { date, topics } = entryFields(text);
  const [first] = statementFields(text, names);
  const topic = first?.topics[0] ?? (Array.isArray(topics) ? String(topics[0] ?? '') : undefined);
  const day = typeof date === 'string' ? date : '';
  const slug = entrySlug(day, first?.speakers[0], topic);
  return `articles/${day.slice(0, 4) || 'YEAR'}/${slug || 'entry'}.md`;
}
