import { comparePath } from '../../archive/permalinks.ts';
import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import type { Comparable } from '../../lenses/comparable.ts';
import { partiesSpokenFor } from '../../lenses/countries.ts';
import { roleBands } from '../../lenses/role-band.ts';
import { stripScale } from '../../lenses/strip-scale.ts';
import { groupByTopic } from '../../lenses/timeline.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { named } from '../named.ts';
import type { PageContent } from '../page-content.ts';
import { roleBandDrawing } from '../charts/role-band.ts';
import type { Setting } from '../setting.ts';
import { speakerHead } from './speaker-head.ts';
import { timelinePart } from '../timeline/timeline-part.ts';
import { topicWeights } from '../charts/topic-weights.ts';

/** A speaker with all that they said, oldest first, and whom one may set beside them. */
export interface SpeakerOnPage {
  speaker: Speaker;
  statements: readonly ArchivedStatement[];
  comparable: readonly Comparable[];
}

/** The page of a speaker: who they are, their topics by weight, and what they said, newest first, each statement once. */
export function speakerPage(
  { speaker, statements, comparable }: SpeakerOnPage,
  topics: readonly Topic[],
  setting: Setting,
): PageContent {
  const { words } = setting;
  const query = `speaker=${encodeURIComponent(speaker.slug)}`;
  const scale = stripScale(statements);
  const below = scale && roleBandDrawing(roleBands(speaker, statements, scale), setting);
  const name = nameIn(speaker, words.tag);
  return {
    title: name,
    description: `${name}: ${words.statements(statements.length)}`,
    part: 'speakers',
    hasStrip: true,
    main: html`${speakerHead(speaker, statements, partiesSpokenFor(speaker, statements), setting)}
    ${
      statements.length === 0
        ? html`<p>${words.speaker.none}</p>`
        : html`${topicWeights(speaker, groupByTopic(statements, topics), scale, setting)}
          ${compareLinks(speaker, comparable, setting)}
          ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query, below }, setting)}`
    }`,
  };
}

function compareLinks(speaker: Speaker, comparable: readonly Comparable[], setting: Setting): SafeHtml | undefined {
  if (comparable.length === 0) return undefined;
  const { words, linkTo } = setting;
  const links = comparable.map(({ other, topic }) => {
    const link = named(other, setting, { href: linkTo(comparePath([speaker.slug, other.slug], topic.slug)) });
    return html`${link} (${named(topic, setting)})`;
  });
  return html`<p class="compare-with">${words.speaker.compareWith}: ${joined(links, words.said.comma)}</p>`;
}
