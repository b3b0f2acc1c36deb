import { z } from 'zod';
import { slugOf } from '../statements/article.ts';
import type { ForEveryField } from '../statements/fields/article-fields.ts';
import * as field from '../statements/fields/fields.ts';
import { at, error, type Named, type Problem, type SourceFile } from '../statements/problems.ts';
import type { ArchivedStatement } from './archived-statement.ts';
import type { NameIndex } from './names/names.ts';
import { readNoteFile } from './note-file.ts';
import { ancestorsOf, mayLieIn, unknownTopic, type Topic, type Years } from './names/topics.ts';

/** The fields of a theme: what of the archive was collected together. Its note says what was taken in. */
export const themeSchema = z.strictObject({
  title: field.text('the title as it should be shown'),
  labels: field.labels('the title in other languages, by language tag').optional(),
  topics: z.array(field.text('a topic')).min(1).describe('its topics; those below them belong to it, too'),
  from: field.year('the first year of what was collected').optional(),
  to: field.year('the last year of what was collected').optional(),
});

/** The fields of a theme as they are written. */
export type ThemeFields = z.infer<typeof themeSchema>;

/** A theme as its file has it. */
export interface ThemeFile extends Years {
  slug: string;
  file: string;
  title: string;
  labels: Record<string, string>;
  topics: Named[];
  noteHtml: string;
}

/** What of the archive was collected together: some topics with those below them, in some years. */
export interface Theme extends Omit<ThemeFile, 'topics'> {
  topics: Topic[];
}

/** Reads content/themes/….md, before its topics are known. */
export function readTheme(file: SourceFile): { theme?: ThemeFile; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, themeSchema);
  if (!data) return { problems };
  if (noteHtml === '') {
    const finding = error('no-scope', 'nothing says what was taken into this theme', 'Write it below the fields.');
    problems.push(at(file.path, placeOf([]), finding));
  }
  const { title, labels = {}, from, to } = data;
  const fields = {
    title,
    labels,
    topics: data.topics.map((text, index) => ({ text, place: placeOf(['topics', index]) })),
    from,
    to,
  } satisfies ForEveryField<ThemeFields>;
  return { theme: { slug: slugOf(file.path), file: file.path, noteHtml, ...fields }, problems };
}

/** Links themes to their topics, and finds the names that lead nowhere. */
export function linkThemes(
  files: readonly ThemeFile[],
  topics: NameIndex<Topic>,
  root: string,
): { themes: Theme[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const themes = files.map((theme): Theme => ({
    ...theme,
    topics: theme.topics.flatMap(({ text, place }) => {
      const topic = topics.find(text);
      if (!topic) problems.push(at(theme.file, place, unknownTopic(text, topics, root)));
      return topic ?? [];
    }),
  }));
  return { themes, problems };
}

/** Whether a statement belongs to a theme: by a topic of it or one below, on a day that may lie in its years. */
export function isOfTheme(theme: Theme, { topics, date }: Pick<ArchivedStatement, 'topics' | 'date'>): boolean {
  if (!mayLieIn(theme, date)) return false;
  return topics.some((topic) => [topic, ...ancestorsOf(topic)].some((each) => theme.topics.includes(each)));
}
