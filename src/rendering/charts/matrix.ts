import { matrixPath, topicPath } from '../../archive/permalinks.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { hasOwnMatrix, shadeOf, type Matrix } from '../../lenses/matrix.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { named, rowNamed } from '../named.ts';
import { partyName } from '../party-name.ts';
import { restList } from '../pages/rest-list.ts';
import type { Setting } from '../setting.ts';
import { shadeLegend } from './shade-legend.ts';

/** A matrix as a table whose numbers lead to the statements, its legend above and what has no row or column below, to open. */
export function matrixHtml(
  { matrix, title, of }: { matrix: Matrix<Speaker> | Matrix<Party>; title: string; of: 'speakers' | 'parties' },
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const { topics, range } = matrix;
  const heads = topics.map(
    ({ topic }) => html`<th scope="col">${named(topic, setting, { href: setting.linkTo(topicPath(topic.slug)) })}</th>`,
  );
  const totals = topics.map(
    ({ topic, total }) =>
      html`<td>${numberLink(total, topic, setting.linkTo(topicPath(topic.slug)), nameIn(topic, words.tag), setting)}</td>`,
  );
  return html`${shadeLegend(words.matrix.scale, range, setting)}
    <div class="matrix" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col"><span>${words.matrix.total}</span></th>
            ${heads}
          </tr>
          ${narrowerRow(matrix, of, setting)}
        </thead>
        <tbody>
          <tr class="totals">
            <th scope="row">${words.matrix.total}</th>
            <td class="total">${numberIn(words, matrix.total)}</td>
            ${totals}
          </tr>
          ${matrix.rows.map((row) => rowHtml(row, matrix, setting))}
        </tbody>
      </table>
    </div>
    <p class="note">${words.matrix.several}</p>
    ${restHtml(matrix, of, setting)}`;
}

/** Leads from each topic that has topics below it to the matrix of those. */
function narrowerRow({ topics }: Matrix<unknown>, of: 'speakers' | 'parties', setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  if (!topics.some(({ narrower }) => hasOwnMatrix(narrower))) return html``;
  const cells = topics.map(({ topic, narrower }) => {
    if (!hasOwnMatrix(narrower)) return html`<td></td>`;
    const label = `${words.topic.narrower}: ${nameIn(topic, words.tag)}${words.said.comma}${words.topics(narrower)}`;
    const own = attributes({
      href: linkTo(matrixPath(of, topic.slug)),
      'aria-label': label,
      'data-topic': nameIn(topic, words.tag),
    });
    return html`<td><a${own}>+${numberIn(words, narrower)}</a></td>`;
  });
  return html`<tr class="narrower"><th scope="row">${words.topic.narrower}</th><td></td>${cells}</tr>`;
}

function rowHtml(
  { of, total, counts }: { of: Speaker | Party; total: number; counts: number[] },
  { topics, range }: Matrix<unknown>,
  setting: Setting,
): SafeHtml {
  const { words, linkTo } = setting;
  const who = 'sortName' in of ? nameIn(of, words.tag) : partyName(of, words);
  const cells = topics.map(({ topic }, column) => {
    const count = counts[column] ?? 0;
    if (count === 0) return html`<td></td>`;
    const called = words.position.title(who, nameIn(topic, words.tag));
    const link = numberLink(count, topic, linkTo(setting.positionOf(of, topic)), called, setting);
    return html`<td data-shade="${shadeOf(count, range)}">${link}</td>`;
  });
  return html`<tr><th scope="row">${rowNamed(of, setting)}</th><td class="total">${numberIn(words, total)}</td>${cells}</tr>`;
}

/** A count that leads to its statements; the topic stands before it where the table is a list, and what it counts is said on hover. */
function numberLink(count: number, topic: Topic, href: string, of: string, { words }: Setting): SafeHtml {
  const own = attributes({
    href,
    'aria-label': `${words.statements(count)}: ${of}`,
    'data-topic': nameIn(topic, words.tag),
  });
  return html`<a${own}>${numberIn(words, count)}</a>`;
}

/** Those without a row, and the topics without a column, to open. */
function restHtml({ rest }: Matrix<Speaker> | Matrix<Party>, of: 'speakers' | 'parties', setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const people: readonly { of: Speaker | Party; total: number }[] = rest.rows;
  const left = of === 'speakers' ? words.speakers(people.length) : words.party.count(people.length);
  const directory = of === 'speakers' ? 'speakers/' : 'countries/';
  return html`${restList(
    words.matrix.rest(left),
    people.map((row) => ({ name: rowNamed(row.of, setting), total: row.total })),
    linkTo(directory),
    setting,
  )}
  ${restList(
    words.matrix.rest(words.topics(rest.topics.length)),
    rest.topics.map(({ topic, total }) => ({
      name: named(topic, setting, { href: linkTo(topicPath(topic.slug)) }),
      total,
    })),
    linkTo('topics/'),
    setting,
  )}`;
}

function numberIn({ locale }: Setting['words'], count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}
