import type { Archive } from '../../../archive/archive.ts';
import type { ArchivedStatement } from '../../../archive/archived-statement.ts';
import { topicPath } from '../../../archive/permalinks.ts';
import { hasSecondView } from '../../../lenses/positions.ts';
import { indexByTopic } from '../../../lenses/timeline.ts';
import { topicCountriesPage, topicDatesPage, topicPage } from '../../../rendering/pages/topic-page.ts';
import type { ListedPage } from '../listed-page.ts';
import { withBibliography } from '../page-with.ts';

/** A topic by speaker and, where there is enough, by country and by date. */
export function topicPages({ speakers, topics, parties, statements }: Archive): ListedPage[] {
  const onTopic = indexByTopic(statements);
  return topics.flatMap((topic) => {
    const shown = { topic, statements: onTopic.get(topic) ?? [] };
    const path = topicPath(topic.slug);
    return withViews(shown.statements, { topic: topic.slug }, [
      [path, (setting) => topicPage(shown, { speakers, parties }, setting)],
      [`${path}by-country/`, (setting) => topicCountriesPage(shown, parties, setting)],
      [`${path}by-date/`, (setting) => topicDatesPage(shown, setting)],
    ]);
  });
}

/** A second view of the same statements is worth a page where there are enough of them; `filter` narrows the timeline to them. */
function withViews(
  statements: readonly ArchivedStatement[],
  filter: Readonly<Record<string, string>>,
  views: readonly [path: string, content: ListedPage['content']][],
): ListedPage[] {
  return views.slice(0, hasSecondView(statements.length) ? undefined : 1).map(([path, content]) => ({
    path,
    shown: { statements: [statements] },
    content: withBibliography(filter, statements, content),
  }));
}
