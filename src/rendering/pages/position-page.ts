import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import { topicPath } from '../../archive/permalinks.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import type { PositionStep } from '../../lenses/position.ts';
import { html } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { named, personOrParty } from '../named.ts';
import { narrowerNote } from './narrower-note.ts';
import type { PageContent } from '../page-content.ts';
import { partyName } from '../party-name.ts';
import { recordedSpan } from '../recorded-span.ts';
import type { Setting } from '../setting.ts';
import { timelinePart } from '../timeline/timeline-part.ts';

/** What a speaker or a party said on one topic. */
export interface PositionOnPage {
  who: Speaker | Party;
  topic: Topic;
  /** Oldest first. */
  statements: readonly ArchivedStatement[];
  narrower: readonly Topic[];
  steps: readonly PositionStep[];
}

/** The page of a position: how it went, statement by statement, and what others said in the same weeks. */
export function positionPage(
  { who, topic, statements, narrower, steps }: PositionOnPage,
  setting: Setting,
): PageContent {
  const { words } = setting;
  const isSpeaker = 'sortName' in who;
  const name = isSpeaker ? nameIn(who, words.tag) : partyName(who, words);
  const title = words.position.title(name, nameIn(topic, words.tag));
  const count = words.statements(statements.length);
  const span = recordedSpan(statements, words);
  const query = `${isSpeaker ? 'speaker' : 'party'}=${encodeURIComponent(who.slug)}&topic=${encodeURIComponent(topic.slug)}`;
  const subject = named(topic, setting, { href: setting.linkTo(topicPath(topic.slug)) });
  return {
    title,
    description: `${title}: ${count}. ${span}.`,
    part: isSpeaker ? 'speakers' : 'countries',
    hasStrip: true,
    main: html`<header class="title">
        <h1>${personOrParty(who, setting)} ${words.position.on} ${subject}</h1>
        <p class="facts">${count} · ${span} · ${words.oldestFirst}</p>
        ${narrowerNote(narrower, setting)}
      </header>
      ${timelinePart({ statements, oldest: 'first', position: { topic, steps }, query }, setting)}`,
  };
}
