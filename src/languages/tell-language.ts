import { reportingLanguages, type ReportingTag } from './languages.ts';
import { words } from './reporting-words.ts';

const known = reportingLanguages.map(({ tag, smallWords }) => ({ tag, small: words(smallWords) }));

/** The language of a text among those whose reports are read: the one of whose small words it has most; where it has none, English. */
export function tellLanguage(text: string): ReportingTag {
  const found =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scored = known.map(({ tag, small }) => ({ tag, count: found.filter((word) => small.has(word)).length }));
  return scored.reduce((best, own) => (own.count > best.count ? own : best), { tag: 'en', count: 0 }).tag;
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
