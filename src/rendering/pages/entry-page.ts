import { speakersOf, type ArchivedArticle } from '../../archive/archived-statement.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { entryHtml, type EntryPlace } from './entry.ts';
import { nameIn } from '../name-in.ts';
import type { PageContent } from '../page-content.ts';
import type { Setting } from '../setting.ts';

/** The page of an entry, in its place among the others. */
export function entryPage(article: ArchivedArticle, place: EntryPlace, setting: Setting): PageContent {
  const { words } = setting;
  const speakers = [...new Set(article.statements.flatMap(speakersOf))]
    .map((one) => nameIn(one, words.tag))
    .join(words.said.comma);
  const said = formatDate(article.date, words);
  const count = words.statements(article.statements.length);
  return {
    title: article.title,
    description: `${speakers}: ${count}, ${said}. ${article.occasion ?? ''}`.trim(),
    part: 'timeline',
    main: entryHtml(article, setting, place),
  };
}
