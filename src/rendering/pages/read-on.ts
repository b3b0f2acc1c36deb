import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath, speakerPath, statementPath, topicPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { Neighbours, ReadOn } from '../../lenses/neighbours.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { contentText, named } from '../named.ts';
import type { Setting } from '../setting.ts';

/** Leads on from the end of an entry: to what its speakers said before and after, to its topics, and to what else was said that day. */
export function readOn({ speakers, topics, sameDay }: ReadOn, setting: Setting): SafeHtml | undefined {
  if (speakers.length + topics.length + sameDay.length === 0) return undefined;
  const { words, linkTo } = setting;
  const own = words.readOn;
  const rows = [
    ...speakers.map((one) => [
      named(one.of, setting, { href: linkTo(speakerPath(one.of.slug)) }),
      stepsOf(one, setting),
    ]),
    ...topics.map((one) => [named(one.of, setting, { href: linkTo(topicPath(one.of.slug)) }), stepsOf(one, setting)]),
    ...(sameDay.length > 0
      ? [
          [
            html`${own.sameDay}`,
            html`${sameDay.map(
              ({ slug, title }) =>
                html`<dd><a href="${linkTo(articlePath(slug))}">${contentText(title, setting)}</a></dd>`,
            )}`,
          ],
        ]
      : []),
  ].map(([term, steps]) => html`<div><dt>${term}</dt>${steps}</div>`);
  return html`<nav class="read-on" aria-label="${own.title}">
    <h2>${own.title}</h2>
    <dl>
      ${rows}
    </dl>
  </nav>`;
}

function stepsOf({ before, after }: Neighbours, setting: Setting): SafeHtml {
  const { earlier, later } = setting.words.readOn;
  return joined([before && step(earlier, before, setting), after && step(later, after, setting)]);
}

function step(label: string, { article, id, date }: ArchivedStatement, setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  return html`<dd>${label}: <a href="${linkTo(statementPath(article.slug, id))}">${formatDate(date, words)}</a> ${contentText(article.title, setting)}</dd>`;
}
