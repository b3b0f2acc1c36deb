import { reportingLanguages, type ReportingTag } from './languages.ts';
import { words } from './reporting/reporting-words.ts';

const tagsOfWord = new Map<string, ReportingTag[]>();
for (const { tag, smallWords } of reportingLanguages)
  for (const word of words(smallWords)) tagsOfWord.set(word, [...(tagsOfWord.get(word) ?? []), tag]);

/** The language of a text among those whose reports are read: the one of whose small words it has most; where it has none, Russian in its letters, else English. */
export function tellLanguage(text: string): ReportingTag {
  return likelyLanguage(text).tag;
}

/** The same, with how many more small words of it the text has than of any other. */
export function likelyLanguage(text: string): { tag: ReportingTag; lead: number } {
  const top = text.slice(0, 4000).toLowerCase();
  // What a site prints around a text, in whatever language, has short lines.
  const prose = top.match(/^.{60,}/gmu)?.join('\n') ?? top;
  const found = prose.match(/\p{L}+/gu) ?? [];
  const counts = new Map<ReportingTag, number>(reportingLanguages.map(({ tag }) => [tag, 0]));
  for (const word of found) for (const tag of tagsOfWord.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [[tag, most] = ['en', 0] as const, [, next] = ['en', 0] as const] = [...counts].sort(([, a], [, b]) => b - a);
  // A line can have none: its letters tell Russian.
  if (most === 0) return { tag: /^\P{L}*\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en', lead: 0 };
  return { tag, lead: most - next };
}

/** Scripts in which no language is read, with the language that most texts in them have. */
const unread: readonly (readonly [script: RegExp, tag: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language of a text whose letters tell that its reports are not read; undefined for one that may be read. */
export function unreadLanguage(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (head.match(pattern)?.length ?? 0) / Math.max(1, letters);
  const counted = unread.map(([script, tag]) => ({ tag, share: share(script) }));
  const whole = Math.max(...counted.map((own) => own.share));
  // Kana and Persian letters are few among the others of their text, and tell it all the same.
  return whole < 0.3 ? undefined : counted.find((own) => own.share > 0.02)?.tag;
}
