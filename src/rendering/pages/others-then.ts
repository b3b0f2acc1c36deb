import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { comparePath, statementPath, topicPath } from '../../archive/permalinks.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { PositionStep } from '../../lenses/position.ts';
import { monthOf } from '../../lenses/timeline.ts';
import { html, type SafeHtml } from '../html.ts';
import { listed } from '../listed.ts';
import { contentText } from '../named.ts';
import { once } from '../once.ts';
import { officeParts } from '../office-name.ts';
import type { Setting } from '../setting.ts';

/** What others said on the topic in the same weeks as a statement of a position; nothing where nobody did. */
export function othersThen(step: PositionStep, topic: Topic, setting: Setting): SafeHtml | undefined {
  const { words } = setting;
  const { statement, others, moreOthers } = step;
  if (others.length === 0) return undefined;
  const compared = [...new Set([statement, ...others].map(({ speakers: [first] }) => first.speaker.slug))];
  const month = monthOf(statement.date);
  const all = `${setting.linkTo(`${topicPath(topic.slug)}by-date/`)}${month === null ? '' : `#${month}`}`;
  const more =
    moreOthers > 0
      ? html`<li><a href="${all}">${words.position.moreOthers(words.statements(moreOthers))}</a></li>`
      : '';
  const together = setting.linkTo(comparePath(compared, topic.slug));
  return html`<aside class="others" aria-label="${words.position.othersThen}">
    <p>${words.position.othersThen}</p>
    <ul>
      ${others.map((other) => otherItem(other, setting))}${more}
      <li><a href="${together}">${words.compare.together}</a></li>
    </ul>
  </aside>`;
}

/** A statement of others: who, in which office, on which day. */
const otherItem = once((other: ArchivedStatement, setting: Setting): SafeHtml => {
  const { words } = setting;
  const [{ role }] = other.speakers;
  const who = contentText(
    other.speakers.map(({ speaker }) => speaker),
    setting,
    (...names) => listed(names, words),
  );
  // The office of whoever spoke first, and the day, in the order of the language.
  const office = role ? officeParts(role, words) : [];
  const details = contentText(office, setting, (name?: string, organization?: string) =>
    [...(name === undefined ? [] : [words.role(name, organization)]), formatDate(other.date, words)].join(' · '),
  );
  return html`<li><a href="${setting.linkTo(statementPath(other.article.slug, other.id))}">${who}</a> ${details}</li>`;
});
