import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/parties.ts';
import type { Speaker } from '../../archive/speakers.ts';
import type { Topic } from '../../archive/topics.ts';
import { spokespeopleOf } from '../../lenses/countries.ts';
import { groupsByTopic, groupsHtml } from '../group.ts';
import { html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import { partyHead } from '../party-head.ts';
import { partyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline-part.ts';

/** A country or an organization with all that was said for it, oldest first. */
export interface PartyOnPage {
  party: Party;
  statements: readonly ArchivedStatement[];
}

/** The page of a party: what was said for it, by topic, and who its `speakers` were. */
export function partyPage(
  shown: PartyOnPage,
  { speakers, topics }: { speakers: readonly Speaker[]; topics: readonly Topic[] },
  setting: Setting,
): PageContent {
  const { party, statements } = shown;
  const { words } = setting;
  const groups = groupsByTopic(party, statements, topics, setting);
  return {
    ...aboutParty(shown, setting),
    title: partyName(party, words),
    main: html`${headOf(shown, speakers, 'by-topic', setting)} ${groupsHtml(groups, setting)}`,
  };
}

/** What was said for a party, newest first. */
export function partyDatesPage(shown: PartyOnPage, speakers: readonly Speaker[], setting: Setting): PageContent {
  const { party, statements } = shown;
  const { words } = setting;
  const query = `party=${encodeURIComponent(party.slug)}`;
  return {
    ...aboutParty(shown, setting),
    title: `${partyName(party, words)}, ${words.party.byDate.toLowerCase()}`,
    hasStrip: true,
    main: html`${headOf(shown, speakers, 'by-date', setting)}
    ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query }, setting)}`,
  };
}

function aboutParty({ party, statements }: PartyOnPage, { words }: Setting) {
  const description = `${partyName(party, words)}: ${words.statements(statements.length)}`;
  return { description, part: 'countries' } as const;
}

function headOf(
  { party, statements }: PartyOnPage,
  speakers: readonly Speaker[],
  view: 'by-topic' | 'by-date',
  setting: Setting,
) {
  const people = spokespeopleOf(party, statements, speakers);
  return partyHead(party, { count: statements.length, people, view }, setting);
}
