import { reportingLanguages, type ReportingTag } from './languages.ts';
import { words } from './reporting-words.ts';

const tagsOfWord = new Map<string, ReportingTag[]>();
for (const { tag, smallWords } of reportingLanguages)
  for (const word of words(smallWords)) tagsOfWord.set(word, [...(tagsOfWord.get(word) ?? []), tag]);

/** The language of a text among those whose reports are read: the one of whose small words it has most; where it has none, English. */
export function tellLanguage(text: string): ReportingTag {
  return likelyLanguage(text).tag;
}

/** The same, with how many more small words of it the text has than of any other. */
export function likelyLanguage(text: string): { tag: ReportingTag; lead: number } {
  const found =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<ReportingTag, number>(reportingLanguages.map(({ tag }) => [tag, 0]));
  for (const word of found) for (const tag of tagsOfWord.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [[tag, most] = ['en', 0] as const, [, next] = ['en', 0] as const] = [...counts].sort(([, a], [, b]) => b - a);
  return most === 0 ? { tag: 'en', lead: 0 } : { tag, lead: most - next };
}
