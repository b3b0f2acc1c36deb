import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { spokespeopleOf } from '../../lenses/countries.ts';
import { stripScale } from '../../lenses/strip-scale.ts';
import { groupByTopic } from '../../lenses/timeline.ts';
import { html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import { partyHead } from './party-head.ts';
import { partyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline/timeline-part.ts';
import { topicWeights } from '../charts/topic-weights.ts';

/** A country or an organization with all that was said for it, oldest first. */
export interface PartyOnPage {
  party: Party;
  statements: readonly ArchivedStatement[];
}

/** The page of a party: who its `speakers` were, its topics by weight, and what was said for it, newest first, each statement once. */
export function partyPage(
  { party, statements }: PartyOnPage,
  { speakers, topics }: { speakers: readonly Speaker[]; topics: readonly Topic[] },
  setting: Setting,
): PageContent {
  const { words } = setting;
  const query = `party=${encodeURIComponent(party.slug)}`;
  const scale = stripScale(statements);
  const people = spokespeopleOf(party, statements, speakers);
  return {
    title: partyName(party, words),
    description: `${partyName(party, words)}: ${words.statements(statements.length)}`,
    part: 'countries',
    hasStrip: true,
    main: html`${partyHead(party, { statements, people }, setting)}
    ${topicWeights(party, groupByTopic(statements, topics), scale, setting)}
    ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query }, setting)}`,
  };
}
