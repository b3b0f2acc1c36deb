import { scaleLinear, scaleSqrt } from 'd3-scale';
import { statementPath, topicPath, yearPath } from '../../archive/permalinks.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { formatDate, formatMonthShort, formatYear } from '../../languages/interface/format-date.ts';
import { axisTicks } from '../../lenses/axis-ticks.ts';
import type { Tick } from '../../lenses/density-ticks.ts';
import { shadeOf } from '../../lenses/matrix.ts';
import { monthNumber } from '../../lenses/months.ts';
import {
  runsOfLayout,
  yearsOfLayout,
  type Cell,
  type Lane,
  type Mark,
  type Swimlanes,
} from '../../lenses/swimlanes.ts';
import { firstDay } from '../../statements/dates/dates.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import { nameIn } from '../name-in.ts';
import { named, rowNamed } from '../named.ts';
import { partyName } from '../party-name.ts';
import { restList } from '../pages/rest-list.ts';
import type { Setting } from '../setting.ts';
import { shadeLegend } from './shade-legend.ts';
import { namesOf } from '../statement/who-said.ts';

type Drawn = Swimlanes<Speaker> | Swimlanes<Party>;
type Who = Speaker | Party;

/** One shape a topic, eleven units across around the middle, so that colour is never all that tells two apart. */
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'M-4-4H4V4H-4Z',
  'M0-5.5L5 4H-5Z',
  'M0-5.5L5 0L0 5.5L-5 0Z',
  'M0 5.5L-5-4H5Z',
  'M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z',
  'M-5 3L0-5L5 3L0 0.5Z',
];
const shapeOfOthers = 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0';
const laneHeight = 28;
const axisHeight = 22;
/** Pixels from the middle of a mark to its edge, from two statements to forty. */
const radius = scaleSqrt([2, 40], [8, 12]).clamp(true);
/** A year is a line while there are not too many. */
const mostLines = 60;
/** Runs without any statement that are told in words; each is told where it is drawn. */
const mostRuns = 4;

/** Lanes over time with what their marks and shades mean above, and below the same as a table. */
export function swimlanesHtml(
  { drawn, title, heading }: { drawn: Drawn; title: string; heading: string },
  setting: Setting,
): SafeHtml {
  const lanes: readonly Lane<Who>[] = drawn.lanes;
  const ticks = axisTicks(drawn.layout, acrossOf(drawn));
  return html`<figure class="swimlanes chart" aria-label="${title}">
      <svg class="shapes" aria-hidden="true" width="0" height="0">
        <defs>${[...shapes, shapeOfOthers].map((path, index) => html`<path id="_shape-${index}" d="${path}"></path>`)}</defs>
      </svg>
      <figcaption>${legendHtml(drawn, setting)}</figcaption>
      <div class="lanes">
        ${gridSvg(drawn, setting)}
        <svg class="axis" height="${axisHeight}" aria-hidden="true">
          <g class="on-phone">${ticks.phone.map((tick) => tickText(tick, setting))}</g>
          <g class="on-desk">${ticks.desk.map((tick) => tickText(tick, setting))}</g>
        </svg>
        <ol>
          ${lanes.map((lane) => laneHtml(lane, drawn, setting))}
        </ol>
      </div>
    </figure>
    ${runsNote(drawn, setting)} ${tableHtml({ drawn, heading }, setting)} ${restHtml(drawn, setting)}`;
}

const percent = (value: number) => `${value.toFixed(2)}%`;

function acrossOf({ layout }: Drawn): (place: number) => number {
  return scaleLinear([0, layout.width], [1, 99]);
}

function tickText({ x, month, isYear }: Tick, { words }: Setting): SafeHtml {
  const label = isYear ? formatYear(month.slice(0, 4), words) : formatMonthShort(Number(month.slice(5)), words);
  return html`<text x="${percent(x)}" y="15" text-anchor="${x > 98 ? 'end' : x < 2 ? 'start' : 'middle'}">${label}</text>`;
}

/** Behind all lanes: a line where a year begins, a band where nothing is recorded. */
function gridSvg(drawn: Drawn, { words }: Setting): SafeHtml {
  const across = acrossOf(drawn);
  const years = yearsOfLayout(drawn.layout);
  const lines =
    years.length > mostLines ? axisTicks(drawn.layout, across).desk : years.map(({ x }) => ({ x: across(x) }));
  const runs = runsOfLayout(drawn.layout).map(({ from, to, start, end }) => {
    const said = words.densityRun(formatDate(from, words), formatDate(to, words));
    return html`<rect x="${percent(across(start))}" width="${percent(across(end) - across(start))}" y="0" height="100%"><title>${said}</title></rect>`;
  });
  return html`<svg class="grid" aria-hidden="true">
    ${runs}${lines.map(({ x }) => html`<line x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="100%"></line>`)}
  </svg>`;
}

function legendHtml(drawn: Drawn, setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const lanes: readonly Lane<Who>[] = drawn.lanes;
  const hasMarks = lanes.some(({ marks }) => marks.length > 0);
  const item = (look: string, shape: number, label: SafeHtml | string) =>
    html`<li><svg aria-hidden="true" width="14" height="14" class="${look}"><use href="#_shape-${shape}" x="7" y="7"></use></svg> ${label}</li>`;
  const topics = drawn.legend.map((topic, index) =>
    item(`colour-${index}`, index, named(topic, setting, { href: linkTo(topicPath(topic.slug)) })),
  );
  const several = html`<li><svg aria-hidden="true" width="18" height="18" class="colour-other"><circle cx="9" cy="9" r="8"></circle><text x="9" y="13" text-anchor="middle">${new Intl.NumberFormat(words.locale).format(2)}</text></svg> ${words.swimlanes.severalTopics}</li>`;
  return html`${
    hasMarks
      ? html`<p>${words.swimlanes.legend}:</p>
          <ul>
            ${topics} ${item('colour-other', shapes.length, words.swimlanes.other)} ${several}
          </ul>`
      : ''
  }
    <p class="scale">${words.swimlanes.scale}${drawn.range.most > 0 ? html` ${words.swimlanes.heat}` : ''}</p>
    ${drawn.range.most > 0 ? shadeLegend(words.matrix.scale, drawn.range, setting) : ''}`;
}

/** Which stretches of time are not there, the longest of them. */
function runsNote({ layout }: Drawn, { words }: Setting): SafeHtml {
  const runs = runsOfLayout(layout)
    .map(({ from, to }) => ({ from, to, months: monthNumber(to) - monthNumber(from) }))
    .toSorted((a, b) => b.months - a.months)
    .slice(0, mostRuns)
    .toSorted((a, b) => monthNumber(a.from) - monthNumber(b.from))
    .map(({ from, to }) => html`${words.densityRun(formatDate(from, words), formatDate(to, words))}. `);
  return runs.length === 0 ? html`` : html`<p class="note">${runs}</p>`;
}

function laneHtml(lane: Lane<Who>, drawn: Drawn, setting: Setting): SafeHtml {
  const { words } = setting;
  const across = acrossOf(drawn);
  const marks = lane.marks.map((mark) => (mark.x === undefined ? '' : markSvg(mark, lane.of, across(mark.x), setting)));
  const cells = lane.cells.map((cell) => {
    const place = html`x="${percent(across(cell.start))}" width="${percent(across(cell.end) - across(cell.start))}"`;
    return html`<a${linkOf(addressOfCell(cell, lane.of, setting))} data-shade="${shadeOf(cell.count, drawn.range)}"><title>${describeCell(cell, lane.of, setting)}</title><rect ${place} y="3" height="${laneHeight - 6}"></rect></a>`;
  });
  return html`<li>
    <p>${rowNamed(lane.of, setting)} <span class="count">${words.statements(lane.count)}</span></p>
    <svg height="${laneHeight}" aria-hidden="true">${marks}${cells}</svg>
  </li>`;
}

function markSvg(mark: Mark, of: Who, x: number, setting: Setting): SafeHtml {
  const { length } = mark.statements;
  const look = mark.colour === undefined ? 'colour-other' : `colour-${mark.colour}`;
  const middle = laneHeight / 2;
  const shape =
    length === 1
      ? html`<use href="#_shape-${mark.colour ?? shapes.length}" x="${percent(x)}" y="${middle}"></use>`
      : html`<circle cx="${percent(x)}" cy="${middle}" r="${radius(length).toFixed(1)}"></circle><text x="${percent(x)}" y="${middle + 4}" text-anchor="middle">${new Intl.NumberFormat(setting.words.locale).format(length)}</text>`;
  return html`<a${linkOf(addressOfMark(mark, of, setting))} class="${look}"><title>${describeMark(mark, of, setting)}</title>${shape}</a>`;
}

/** Where a mark or a cell leads; `narrowed` is the timeline of just its statements, which needs scripts. */
interface Address {
  href: string;
  narrowed?: string;
}

/** Out of the order of tabs, for there may be hundreds: a script brings the arrow keys, and the table has the same links. */
function linkOf({ href, narrowed }: Address): SafeHtml {
  return attributes({ href, 'data-narrowed': narrowed, tabindex: -1 });
}

function addressOfMark({ statements }: Mark, of: Who, setting: Setting): Address {
  const [first] = statements;
  const last = statements.at(-1);
  if (!first || !last) throw new Error('a mark needs a statement');
  if (first === last) return { href: setting.linkTo(statementPath(first.article.slug, first.id)) };
  return addressOfPeriod({ from: firstDay(first.date), to: firstDay(last.date) }, of, setting);
}

function addressOfCell({ from, to }: Cell, of: Who, setting: Setting): Address {
  return addressOfPeriod({ from, to }, of, setting);
}

function addressOfPeriod({ from, to }: { from: string; to: string }, of: Who, { linkTo }: Setting): Address {
  const who = 'sortName' in of ? 'speaker' : 'party';
  const query = new URLSearchParams({ [who]: of.slug, from, to });
  return {
    href: `${linkTo(yearPath(from.slice(0, 4)))}#${from.slice(0, 7)}`,
    narrowed: `${linkTo('')}?${query.toString()}`,
  };
}

function describeMark({ statements }: Mark, of: Who, setting: Setting): string {
  const { words } = setting;
  const [first] = statements;
  const last = statements.at(-1);
  if (!first || !last) throw new Error('a mark needs a statement');
  const topics = first.topics.filter((topic) => statements.every((one) => one.topics.includes(topic)));
  const named = topics.map((topic) => nameIn(topic, words.tag)).join(words.said.comma);
  const head =
    first === last
      ? `${namesOf(first, words)}${words.said.comma}${formatDate(first.date, words)}`
      : `${whoIn(of, setting)}${words.said.comma}${periodOf(first, last, setting)}: ${words.statements(statements.length)}`;
  return named === '' ? head : `${head}${first === last ? ': ' : ' · '}${named}`;
}

function describeCell({ from, to, count }: Cell, of: Who, setting: Setting): string {
  const { words } = setting;
  return `${whoIn(of, setting)}${words.said.comma}${periodText(from, to, setting)}: ${words.statements(count)}`;
}

function periodOf(first: Mark['statements'][number], last: Mark['statements'][number], setting: Setting): string {
  return periodText(firstDay(first.date).slice(0, 7), firstDay(last.date).slice(0, 7), setting);
}

/** Months as a reader says them: a whole year as a year. */
function periodText(from: string, to: string, { words }: Setting): string {
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return formatDate(from.slice(0, 4), words);
  return formatDate(from === to ? from : `${from}/${to}`, words);
}

function whoIn(of: Who, { words }: Setting): string {
  return 'sortName' in of ? nameIn(of, words.tag) : partyName(of, words);
}

function tableHtml({ drawn, heading }: { drawn: Drawn; heading: string }, setting: Setting): SafeHtml {
  const { words } = setting;
  const lanes: readonly Lane<Who>[] = drawn.lanes;
  const heads = [
    ...drawn.legend.map((topic) => named(topic, setting)),
    html`${words.swimlanes.other}`,
    html`${words.swimlanes.severalTopics}`,
  ];
  const columnOf = ({ colour, statements }: Mark) => colour ?? drawn.legend.length + (statements.length > 1 ? 1 : 0);
  const link = (mark: Mark, of: Who) => {
    const [first] = mark.statements;
    const last = mark.statements.at(-1);
    if (!first || !last) return '';
    const several = mark.statements.length;
    const text =
      several === 1
        ? formatDate(first.date, words)
        : `${periodOf(first, last, setting)} (${words.statements(several)})`;
    const { href, narrowed } = addressOfMark(mark, of, setting);
    return html`<a${attributes({ href, 'data-narrowed': narrowed })}>${text}</a>`;
  };
  const rows = lanes.map((lane) => {
    const cells =
      lane.cells.length > 0
        ? html`<td colspan="${heads.length}">${lane.cells.map(({ from, to, count }) => `${periodText(from, to, setting)}: ${count}`).join(' · ')}${lane.unplaced > 0 ? ` · ${words.monthUnknown}: ${lane.unplaced}` : ''}</td>`
        : html`${heads.map((_head, column) => html`<td>${lane.marks.filter((mark) => columnOf(mark) === column).map((mark) => link(mark, lane.of))}</td>`)}`;
    return html`<tr><th scope="row">${rowNamed(lane.of, setting)}</th>${cells}</tr>`;
  });
  return html`<details class="swimlanes-table">
    <summary>${words.swimlanes.table}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.swimlanes.table}">
      <table>
        <thead>
          <tr><th scope="col">${heading}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
        </thead>
        <tbody>${rows}</tbody>
      </table>
    </div>
  </details>`;
}

function restHtml({ rest }: Drawn, setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const people: readonly { of: Who; count: number }[] = rest;
  const [first] = people;
  if (!first) return html``;
  const isOfSpeakers = 'sortName' in first.of;
  const left = isOfSpeakers ? words.speakers(people.length) : words.party.count(people.length);
  return restList(
    words.matrix.rest(left),
    people.map(({ of, count }) => ({ name: rowNamed(of, setting), total: count })),
    linkTo(isOfSpeakers ? 'speakers/' : 'countries/'),
    setting,
  );
}
