import { newestFirst } from '../../archive/chronology.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Speaker } from '../../archive/speakers.ts';
import type { Topic } from '../../archive/topics.ts';
import { partiesSpokenFor } from '../../lenses/countries.ts';
import { groupsByTopic, groupsHtml } from '../group.ts';
import { html } from '../html.ts';
import { nameIn } from '../name-in.ts';
import type { PageContent } from '../page-content.ts';
import type { Setting } from '../setting.ts';
import { speakerHead } from '../speaker-head.ts';
import { timelinePart } from '../timeline-part.ts';

/** A speaker with all that they said, oldest first. */
export interface SpeakerOnPage {
  speaker: Speaker;
  statements: readonly ArchivedStatement[];
}

/** The page of a speaker: what they said, by topic in the order of `topics`. */
export function speakerPage(
  { speaker, statements }: SpeakerOnPage,
  topics: readonly Topic[],
  setting: Setting,
): PageContent {
  const { words } = setting;
  const groups = groupsByTopic(speaker, statements, topics, setting);
  return {
    ...aboutSpeaker({ speaker, statements }, setting),
    title: nameIn(speaker, words.tag),
    main: html`${headOf({ speaker, statements }, 'by-topic', setting)} ${groupsHtml(groups, setting)}
    ${groups.length === 0 ? html`<p>${words.speaker.none}</p>` : ''}`,
  };
}

/** What a speaker said, newest first. */
export function speakerDatesPage({ speaker, statements }: SpeakerOnPage, setting: Setting): PageContent {
  const { words } = setting;
  const query = `speaker=${encodeURIComponent(speaker.slug)}`;
  return {
    ...aboutSpeaker({ speaker, statements }, setting),
    title: `${nameIn(speaker, words.tag)}, ${words.speaker.byDate.toLowerCase()}`,
    hasStrip: true,
    main: html`${headOf({ speaker, statements }, 'by-date', setting)}
    ${timelinePart({ statements: newestFirst(statements), oldest: 'last', query }, setting)}`,
  };
}

function aboutSpeaker({ speaker, statements }: SpeakerOnPage, { words }: Setting) {
  const description = `${nameIn(speaker, words.tag)}: ${words.statements(statements.length)}`;
  return { description, part: 'speakers' } as const;
}

function headOf({ speaker, statements }: SpeakerOnPage, view: 'by-topic' | 'by-date', setting: Setting) {
  const parties = partiesSpokenFor(speaker, statements);
  return speakerHead(speaker, { count: statements.length, parties, view }, setting);
}
