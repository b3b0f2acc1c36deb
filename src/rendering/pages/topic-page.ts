import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { groupByParty } from '../../lenses/countries.ts';
import { stripScale } from '../../lenses/strip-scale.ts';
import { groupBySpeaker } from '../../lenses/timeline.ts';
import { groupsByWho, groupsHtml } from './group.ts';
import { html, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { localNamed, named } from '../named.ts';
import type { PageContent } from '../page-content.ts';
import { byPartyName, localPartyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline/timeline-part.ts';
import { topicHead, type TopicView } from './topic-head.ts';
import { weightList } from '../charts/weight-list.ts';

/** A topic with all that was said on it and on narrower ones, oldest first. */
export interface TopicOnPage {
  topic: Topic;
  statements: readonly ArchivedStatement[];
}

/** The page of a topic: the sides, and what was said on it by speaker, whoever said most first. */
export function topicPage(
  shown: TopicOnPage,
  { speakers, parties }: { speakers: readonly Speaker[]; parties: readonly Party[] },
  setting: Setting,
): PageContent {
  const { topic, statements } = shown;
  const { words } = setting;
  const groups = byWeight(groupBySpeaker(statements, speakers));
  const isLong = groups.length > 1;
  return {
    ...aboutTopic(shown, setting),
    title: nameIn(topic, words.tag),
    main: html`${headOf(shown, 'by-speaker', setting)} ${isLong ? sidesOf(shown, speakers, parties, setting) : ''}
    ${groupsHtml(groupsByWho(topic, groups, setting), setting)}
    ${groups.length === 0 ? html`<p>${words.topic.none}</p>` : ''}`,
  };
}

/** Who spoke on a topic and for whom, at a glance. */
function sidesOf(
  { topic, statements }: TopicOnPage,
  speakers: readonly Speaker[],
  parties: readonly Party[],
  setting: Setting,
): SafeHtml {
  const { words, linkTo, positionOf } = setting;
  const scale = stripScale(statements);
  const ofParties = groupByParty(statements, parties).map(([party, said]) => ({
    name: localNamed(localPartyName(party, words), setting, linkTo(positionOf(party, topic))),
    statements: said,
  }));
  const ofSpeakers = groupBySpeaker(statements, speakers).map(([speaker, said]) => ({
    name: named(speaker, setting, { href: linkTo(positionOf(speaker, topic)) }),
    statements: said,
  }));
  return html`<div class="sides">
    ${weightList({ id: '_speakers', heading: words.landing.speakers, weights: ofSpeakers }, scale, setting)}
    ${weightList({ id: '_sides', heading: words.party.byCountry, weights: ofParties }, scale, setting)}
  </div>`;
}

function byWeight<Who>(groups: readonly [Who, ArchivedStatement[]][]): [Who, ArchivedStatement[]][] {
  return groups.toSorted(([, a], [, b]) => b.length - a.length);
}

/** What was said on a topic, by country and organization. */
export function topicCountriesPage(shown: TopicOnPage, parties: readonly Party[], setting: Setting): PageContent {
  const { topic, statements } = shown;
  const { words } = setting;
  const groups = groupsByWho(topic, byWeight(groupByParty(statements, byPartyName(parties, words))), setting);
  return {
    ...aboutTopic(shown, setting),
    title: `${nameIn(topic, words.tag)}${words.said.comma}${words.party.byCountry.toLowerCase()}`,
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
    title: `${nameIn(topic, words.tag)}${words.said.comma}${words.speaker.byDate.toLowerCase()}`,
    hasStrip: true,
    main: html`${headOf(shown, 'by-date', setting)}
    ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query }, setting)}`,
  };
}

function aboutTopic({ topic, statements }: TopicOnPage, { words }: Setting) {
  const description = `${nameIn(topic, words.tag)}: ${words.statements(statements.length)}`;
  return { description, part: 'topics' } as const;
}

function headOf({ topic, statements }: TopicOnPage, view: TopicView, setting: Setting) {
  return topicHead(topic, { statements, view }, setting);
}
