import { topicPath } from '../archive/permalinks.ts';
import type { Topic } from '../archive/topics.ts';
import { hasSecondView } from '../lenses/positions.ts';
import { asHtml, attributes, html, type SafeHtml } from './html.ts';
import { lensLinks } from './lens-links.ts';
import { nameIn } from './name-in.ts';
import { named } from './named.ts';
import { narrowerNote } from './narrower-note.ts';
import type { Setting } from './setting.ts';

/** What a topic is: its note, the topics around it and its other names; below, the views of what was said on it. */
export function topicHead(
  topic: Topic,
  { count, narrower, view }: { count: number; narrower: readonly Topic[]; view: TopicView },
  setting: Setting,
): SafeHtml {
  const { words, content } = setting;
  const around = [
    { label: words.topic.broader, topics: topic.broader },
    { label: words.topic.narrower, topics: topic.narrower },
    { label: words.topic.related, topics: topic.related },
  ].filter(({ topics }) => topics.length > 0);
  const relations = around.map(({ label, topics }) => {
    const names = topics.map(
      (other) => html`<dd>${named(other, setting, { href: setting.linkTo(topicPath(other.slug)) })}</dd>`,
    );
    return html`<div>
      <dt>${label}</dt>
      ${names}
    </div>`;
  });
  const aliases = topic.aliases.map((alias, index) => html`${index > 0 ? ', ' : ''}<bdi>${alias}</bdi>`);
  return html`<header class="title">
      <h1>${named(topic, setting)}</h1>
      <p class="facts">${words.statements(count)}</p>
      <div class="note"${attributes(content)}>${asHtml(topic.noteHtml)}</div>
      <dl class="relations">
        ${relations}
      </dl>
      ${aliases.length > 0 ? html`<p class="aliases">${words.topic.alsoCalled}: ${aliases}</p>` : ''}
      ${narrowerNote(narrower, setting)}
    </header>
    ${hasSecondView(count) ? viewsOf(topic, view, setting) : ''}`;
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
