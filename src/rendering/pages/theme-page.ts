import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { speakerPath, topicPath } from '../../archive/permalinks.ts';
import type { Theme } from '../../archive/themes.ts';
import { topicsByWeight } from '../../lenses/leading-topics.ts';
import { stripScale } from '../../lenses/strip-scale.ts';
import { indexBySpeaker } from '../../lenses/timeline.ts';
import { asHtml, attributes, html } from '../html.ts';
import { themeName } from './landing.ts';
import { nameIn } from '../name-in.ts';
import { named } from '../named.ts';
import type { PageContent } from '../page-content.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline/timeline-part.ts';
import { weightList } from '../charts/weight-list.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** What was collected together, oldest first. */
export interface ThemeOnPage {
  theme: Theme;
  statements: readonly ArchivedStatement[];
}

/** The page of a theme: what was taken in, on what and by whom, and the statements, newest first. */
export function themePage({ theme, statements }: ThemeOnPage, setting: Setting): PageContent {
  const { words, content } = setting;
  const name = themeName(theme);
  const facts = `${words.statements(statements.length)} · ${yearsOf(statements, words)}`;
  const scale = stripScale(statements);
  const topics = topicsByWeight(statements).map(({ topic, statements: said }) => ({
    name: named(topic, setting, { href: setting.linkTo(topicPath(topic.slug)) }),
    statements: said,
  }));
  const speakers = [...indexBySpeaker(statements)].map(([speaker, said]) => ({
    name: named(speaker, setting, { href: setting.linkTo(speakerPath(speaker.slug)) }),
    statements: said,
  }));
  return {
    title: nameIn(name, words.tag),
    description: `${nameIn(name, words.tag)}: ${words.statements(statements.length)}`,
    part: 'timeline',
    hasStrip: true,
    main: html`<header class="title">
        <h1>${named(name, setting)}</h1>
        <p class="facts">${facts}</p>
        <div class="note"${attributes(content)}>${asHtml(theme.noteHtml)}</div>
      </header>
      <div class="sides">
        ${weightList({ id: '_topics', heading: words.landing.topics, weights: topics }, scale, setting)}
        ${weightList({ id: '_speakers', heading: words.landing.speakers, weights: speakers }, scale, setting)}
      </div>
      ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query: themeQuery(theme) }, setting)}`,
  };
}

/** What of the whole timeline the filters leave for a theme. */
export function themeQuery({ topics, from = '', to = '' }: Theme): string {
  const query = new URLSearchParams({ topic: topics.map(({ slug }) => slug).join(';') });
  if (from !== '') query.set('from', from);
  if (to !== '') query.set('to', to);
  return query.toString();
}
