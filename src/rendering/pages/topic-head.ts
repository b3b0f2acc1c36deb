import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { topicPath } from '../../archive/permalinks.ts';
import { descendantsOf, type Topic } from '../../archive/names/topics.ts';
import { hasSecondView } from '../../lenses/positions.ts';
import { asHtml, attributes, html, type SafeHtml } from '../html.ts';
import { lensLinks } from './lens-links.ts';
import { nameIn } from '../name-in.ts';
import { named } from '../named.ts';
import { recordedSpan } from '../recorded-span.ts';
import type { Setting } from '../setting.ts';

/** What a page shows of a topic, and how. */
export interface TopicShown {
  /** Oldest first, narrower topics included. */
  statements: readonly ArchivedStatement[];
  view: TopicView;
}

/** What a topic is: its note, the topics around it and its other names; below, the views of what was said on it. */
export function topicHead(topic: Topic, { statements, view }: TopicShown, setting: Setting): SafeHtml {
  const { words, content } = setting;
  const around = [
    { label: words.topic.broader, topics: topic.broader, counts: false },
    { label: words.topic.narrower, topics: byCount(topic.narrower, statements), counts: true },
    { label: words.topic.related, topics: topic.related, counts: false },
  ].filter(({ topics }) => topics.length > 0);
  const relations = around.map(({ label, topics, counts }) => {
    const names = topics.map(
      (other) =>
        html`<dd>${named(other, setting, { href: setting.linkTo(topicPath(other.slug)) })}${counts ? countOf(other, statements) : ''}</dd>`,
    );
    return html`<div>
      <dt>${label}</dt>
      ${names}
    </div>`;
  });
  const aliases = topic.aliases.map((alias, index) => html`${index > 0 ? words.said.comma : ''}<bdi>${alias}</bdi>`);
  return html`<header class="title">
      <h1 class="of-topic">${named(topic, setting)}</h1>
      <p class="facts">${factsOf(topic, statements, setting)}</p>
      <div class="note"${attributes(content)}>${asHtml(topic.noteHtml)}</div>
      <dl class="relations">
        ${relations}
      </dl>
      ${aliases.length > 0 ? html`<p class="aliases">${words.topic.alsoCalled}: ${aliases}</p>` : ''}
    </header>
    ${hasSecondView(statements.length) ? viewsOf(topic, view, setting) : ''}`;
}

/** How much was said, and when first and last. */
function factsOf(topic: Topic, statements: readonly ArchivedStatement[], { words }: Setting): string {
  const isWider = statements.some(({ topics }) => !topics.includes(topic));
  const count = `${words.statements(statements.length)}${isWider ? `${words.said.comma}${words.topic.withNarrower}` : ''}`;
  const span = recordedSpan(statements, words);
  return span === '' ? count : `${count} · ${span}`;
}

function saidOn(topic: Topic, statements: readonly ArchivedStatement[]): number {
  const reached = new Set([topic, ...descendantsOf(topic)]);
  return statements.filter(({ topics }) => topics.some((one) => reached.has(one))).length;
}

function byCount(topics: readonly Topic[], statements: readonly ArchivedStatement[]): Topic[] {
  const counts = new Map(topics.map((topic) => [topic, saidOn(topic, statements)]));
  return topics.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function countOf(topic: Topic, statements: readonly ArchivedStatement[]): SafeHtml {
  return html` <span class="count">${saidOn(topic, statements)}</span>`;
}

/** How what was said on a topic is put in order. */
export type TopicView = 'by-speaker' | 'by-country' | 'by-date';

function viewsOf(topic: Topic, view: TopicView, { words, linkTo }: Setting): SafeHtml {
  const own = topicPath(topic.slug);
  return lensLinks(nameIn(topic, words.tag), [
    { label: words.topic.bySpeaker, address: linkTo(own), isCurrent: view === 'by-speaker' },
    { label: words.party.byCountry, address: linkTo(`${own}by-country/`), isCurrent: view === 'by-country' },
    { label: words.speaker.byDate, address: linkTo(`${own}by-date/`), isCurrent: view === 'by-date' },
  ]);
}
