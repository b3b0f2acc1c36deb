import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/parties.ts';
import type { Speaker } from '../../archive/speakers.ts';
import type { Topic } from '../../archive/topics.ts';
import { groupByParty } from '../../lenses/countries.ts';
import { groupBySpeaker } from '../../lenses/timeline.ts';
import { groupsByWho, groupsHtml } from '../group.ts';
import { html } from '../html.ts';
import { nameIn } from '../name-in.ts';
import type { PageContent } from '../page-content.ts';
import { byPartyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline-part.ts';
import { topicHead, type TopicView } from '../topic-head.ts';

/** A topic with all that was said on it and on narrower ones, oldest first. */
export interface TopicOnPage {
  topic: Topic;
  statements: readonly ArchivedStatement[];
  /** The narrower topics through which some of them came. */
  narrower: readonly Topic[];
}

/** The page of a topic: what was said on it, by speaker in the order of `speakers`. */
export function topicPage(shown: TopicOnPage, speakers: readonly Speaker[], setting: Setting): PageContent {
  const { topic, statements } = shown;
  const { words } = setting;
  const groups = groupsByWho(topic, groupBySpeaker(statements, speakers), setting);
  return {
    ...aboutTopic(shown, setting),
    title: nameIn(topic, words.tag),
    main: html`${headOf(shown, 'by-speaker', setting)} ${groupsHtml(groups, setting)}
    ${groups.length === 0 ? html`<p>${words.topic.none}</p>` : ''}`,
  };
}

/** What was said on a topic, by country and organization. */
export function topicCountriesPage(shown: TopicOnPage, parties: readonly Party[], setting: Setting): PageContent {
  const { topic, statements } = shown;
  const { words } = setting;
  const groups = groupsByWho(topic, groupByParty(statements, byPartyName(parties, words)), setting);
  return {
    ...aboutTopic(shown, setting),
    title: `${nameIn(topic, words.tag)}, ${words.party.byCountry.toLowerCase()}`,
    main: html`${headOf(shown, 'by-country', setting)} ${groupsHtml(groups, setting)}
    ${groups.length === 0 ? html`<p>${words.party.none}</p>` : ''}`,
  };
}

/** What was said on a topic, newest first. */
export function topicDatesPage(shown: TopicOnPage, setting: Setting): PageContent {
  const { topic, statements } = shown;
  const { words } = setting;
  const query = `topic=${encodeURIComponent(topic.slug)}`;
  return {
    ...aboutTopic(shown, setting),
    title: `${nameIn(topic, words.tag)}, ${words.speaker.byDate.toLowerCase()}`,
    hasStrip: true,
    main: html`${headOf(shown, 'by-date', setting)}
    ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query }, setting)}`,
  };
}

function aboutTopic({ topic, statements }: TopicOnPage, { words }: Setting) {
  const description = `${nameIn(topic, words.tag)}: ${words.statements(statements.length)}`;
  return { description, part: 'topics' } as const;
}

function headOf({ topic, statements, narrower }: TopicOnPage, view: TopicView, setting: Setting) {
  return topicHead(topic, { count: statements.length, narrower, view }, setting);
}
