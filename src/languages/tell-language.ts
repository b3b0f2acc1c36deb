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
