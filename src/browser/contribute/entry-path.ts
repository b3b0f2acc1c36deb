import { entryFields, entrySlug, statementFields } from '../../statements/entry-edits.ts';

/** The path that an entry is named by until somebody writes one: `articles/2031/2031-05-30-marsh-grain.md` */
export function entryPath(text: string, isSpeaker: (name: string) => boolean): string {
  const { date, topics } = entryFields(text);
  const [first] = statementFields(text, isSpeaker);
  const topic = first?.topics[0] ?? (Array.isArray(topics) ? String(topics[0] ?? '') : undefined);
  const day = typeof date === 'string' ? date : '';
  const slug = entrySlug(day, first?.speaker, topic);
  return `articles/${day.slice(0, 4) || 'YEAR'}/${slug || 'entry'}.md`;
}
