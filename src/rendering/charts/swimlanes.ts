import { scaleLinear, scaleSqrt } from 'd3-scale';
import { formatDate, formatMonthShort, formatYear } from '../../languages/interface/format-date.ts';
import { axisTicks } from '../../lenses/axis-ticks.ts';
import type { Tick } from '../../lenses/density-ticks.ts';
import { shadeOf } from '../../lenses/matrix.ts';
import { monthNumber } from '../../lenses/months.ts';
import { runsOfLayout, yearsOfLayout, type Lane, type Mark } from '../../lenses/swimlanes.ts';
import { html, type SafeHtml } from '../html.ts';
import { rowNamed } from '../named.ts';
import { restList } from '../pages/rest-list.ts';
import type { Setting } from '../setting.ts';
import {
  addressOfCell,
  addressOfMark,
  describeCell,
  describeMark,
  linkOf,
  type Drawn,
  type Who,
} from './swimlane-marks.ts';
import { shapeOf, shapesSvg, swimlanesLegend } from './swimlanes-legend.ts';
import { swimlanesTable } from './swimlanes-table.ts';

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
      ${shapesSvg()}
      <figcaption>${swimlanesLegend(drawn, setting)}</figcaption>
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
    ${runsNote(drawn, setting)} ${swimlanesTable({ drawn, heading }, setting)} ${restHtml(drawn, setting)}`;
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
      ? html`<use href="#_shape-${shapeOf(mark.colour)}" x="${percent(x)}" y="${middle}"></use>`
      : html`<circle cx="${percent(x)}" cy="${middle}" r="${radius(length).toFixed(1)}"></circle><text x="${percent(x)}" y="${middle + 4}" text-anchor="middle">${new Intl.NumberFormat(setting.words.locale).format(length)}</text>`;
  return html`<a${linkOf(addressOfMark(mark, of, setting))} class="${look}"><title>${describeMark(mark, of, setting)}</title>${shape}</a>`;
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
