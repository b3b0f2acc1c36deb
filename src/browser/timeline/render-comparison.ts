import { formatDate, formatMonthShort, formatYear } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { placeCompared, type ComparedMark } from '../../search/hits/compared-lanes.ts';
import { fillColumns } from '../../search/queries/comparison.ts';
import { element, linkTo } from '../element.ts';

/** One of those compared with what is shown, newest first, and how many statements there are. */
export interface Column {
  name: string;
  isParty: boolean;
  /** The timeline of just these statements. */
  href: string;
  total: number;
  rows: { document: number; row: HTMLLIElement }[];
  /** What somebody did speak of who said nothing on the topic. */
  otherTopics: { href: string; label: string }[];
}

/** What a comparison is about, and whether its page has room for columns. */
interface View {
  /** As it is called; empty for every topic. */
  topic: string;
  isWide: boolean;
}

const timeOf = ({ dataset }: HTMLElement) => dataset.month ?? dataset.year ?? '';
const timesOf = ({ rows }: Column) => rows.map(({ row }) => timeOf(row));
/** Where a month stands on the page. */
const idOf = (time: string) => `_at-${time}`;

/** Lanes on one axis, and below what was said: in columns where these are worth their width, else as one stream. */
export function renderComparison(
  columns: readonly Column[],
  { topic, isWide }: View,
  words: SearchWords,
): HTMLElement[] {
  const speaking = columns.filter(({ total }) => total > 0);
  const inColumns = isWide && speaking.length > 1 && fillColumns(speaking.map(timesOf));
  return [lanes(columns, topic, words), (inColumns ? grid : stream)(columns, words)];
}

function lanes(columns: readonly Column[], topic: string, words: SearchWords): HTMLElement {
  const figure = element('figure', 'compare-lanes chart', '');
  figure.ariaLabel = words.compared.when;
  const placed = placeCompared(columns.map(timesOf));
  const list = element('ol', '', '');
  columns.forEach((column, position) => {
    const item = element('li', `of-${position}`, '');
    const head = element('p', '', '');
    head.append(linkTo(column.href, '', column.name), ' ', element('span', 'count', words.statements(column.total)));
    item.append(head);
    if (column.total > 0) item.append(laneSvg(column, placed?.lanes[position] ?? [], words));
    else item.append(nothing(column, topic, words));
    list.append(item);
  });
  figure.append(element('figcaption', '', words.compared.when), list);
  if (placed) figure.append(axisSvg(placed.ticks, words));
  return figure;
}

function nothing({ otherTopics }: Column, topic: string, words: SearchWords): HTMLElement {
  const said = element('p', 'nothing', topic === '' ? '' : words.compared.nothing(topic));
  if (otherTopics.length > 0) said.append(` ${words.compared.otherTopics} `);
  otherTopics.forEach(({ href, label }, index) => {
    said.append(index === 0 ? '' : words.said.comma, linkTo(href, '', label));
  });
  return said;
}

function laneSvg({ name }: Column, marks: readonly ComparedMark[], words: SearchWords): SVGElement {
  const lane = svg('svg', { height: '28' });
  lane.ariaHidden = 'true';
  for (const { x, count, from, to } of marks) {
    // The newest stands first on the page.
    const mark = svg('a', { href: `#${idOf(to)}`, tabindex: '-1' });
    const when = formatDate(from === to ? from : `${from}/${to}`, words);
    mark.append(text('title', {}, `${name}, ${when}: ${words.statements(count)}`));
    const r = count === 1 ? 5 : Math.min(12, 7 + Math.sqrt(count));
    mark.append(svg('circle', { cx: `${x}%`, cy: '14', r: String(r) }));
    const number = new Intl.NumberFormat(words.locale).format(count);
    if (count > 1) mark.append(text('text', { x: `${x}%`, y: '18', 'text-anchor': 'middle' }, number));
    lane.append(mark);
  }
  return lane;
}

function axisSvg(ticks: readonly { time: string; x: number }[], words: SearchWords): SVGElement {
  const axis = svg('svg', { class: 'axis', height: '20' });
  axis.ariaHidden = 'true';
  ticks.forEach(({ time, x }, index) => {
    const isYear = time.length === 4;
    const startsYear = index === 0 || time.endsWith('-01');
    const month = startsYear ? formatDate(time, words) : formatMonthShort(Number(time.slice(5)), words);
    axis.append(
      svg('line', { x1: `${x}%`, x2: `${x}%`, y1: '0', y2: '5' }),
      text(
        'text',
        { x: `${x}%`, y: '16', 'text-anchor': index === 0 && x < 8 ? 'start' : 'middle' },
        isYear ? formatYear(time, words) : month,
      ),
    );
  });
  return axis;
}

function svg(name: string, values: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
  return made;
}

function text(name: string, values: Readonly<Record<string, string>>, said: string): SVGElement {
  const made = svg(name, values);
  made.textContent = said;
  return made;
}

/** All in one order, newest first, each in the colour of who said it; a joint statement once. */
function stream(columns: readonly Column[], words: SearchWords): HTMLElement {
  const said = new Map<number, { row: HTMLLIElement; by: number[] }>();
  columns.forEach(({ rows }, position) => {
    for (const { document, row } of rows) {
      const known = said.get(document);
      if (known) known.by.push(position);
      else said.set(document, { row, by: [position] });
    }
  });
  const made = element('div', 'stream', '');
  const inOrder = [...said].sort(([a], [b]) => a - b).map(([, one]) => one);
  for (const [time, ofTime] of Map.groupBy(inOrder, ({ row }) => timeOf(row))) {
    const heading = element('h2', '', formatDate(time, words));
    heading.id = idOf(time);
    const list = element('ol', 'statements', '');
    for (const { row, by } of ofTime) {
      const names = by.map((position) => columns[position]?.name ?? '');
      const isSaid = by.length > 1 || columns[by[0] ?? 0]?.isParty === true;
      row.classList.add(`of-${by[0] ?? 0}`);
      row.querySelector('.whose')?.remove();
      if (isSaid) row.prepend(element('p', 'whose', names.join(words.said.comma)));
      // Below a month and no year: a level higher than in a timeline.
      row.querySelector('.headline')?.setAttribute('aria-level', '3');
      list.append(row);
    }
    made.append(heading, list);
  }
  return made;
}

/** Columns side by side, a row a month, newest first; in the order of the page each stands whole. */
function grid(columns: readonly Column[], words: SearchWords): HTMLElement {
  const times = [...new Set(columns.flatMap(timesOf))].sort().reverse();
  const shown = columns.map((column, position) => ({ column, position })).filter(({ column }) => column.total > 0);
  const made = element('div', 'side-by-side', '');
  made.style.setProperty('--columns', String(shown.length));
  for (const [index, time] of times.entries()) {
    const label = element('p', 'axis', formatDate(time, words));
    label.id = idOf(time);
    label.ariaHidden = 'true';
    label.style.gridRow = String(index + 2);
    made.append(label);
  }
  shown.forEach(({ column, position: own }, position) => {
    const { name, href, total, rows } = column;
    const section = element('section', `of-${own}`, '');
    const heading = element('h2', '', '');
    heading.append(linkTo(href, '', name), ' ', element('span', 'count', words.statements(total)));
    heading.style.gridColumn = String(position + 2);
    section.ariaLabel = name;
    section.append(heading);
    for (const [time, ofTime] of Map.groupBy(rows, ({ row }) => timeOf(row))) {
      const cell = element('div', 'cell', '');
      cell.style.gridColumn = String(position + 2);
      cell.style.gridRow = String(times.indexOf(time) + 2);
      const list = element('ol', 'statements', '');
      for (const { row } of ofTime) {
        row.querySelector('.whose')?.remove();
        list.append(row);
      }
      cell.append(element('h3', '', formatDate(time, words)), list);
      section.append(cell);
    }
    made.append(section);
  });
  return made;
}
