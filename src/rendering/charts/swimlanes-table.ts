import type { Lane, Mark } from '../../lenses/swimlanes.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import { named, rowNamed } from '../named.ts';
import type { Setting } from '../setting.ts';
import { addressOfMark, periodOf, periodText, type Drawn, type Who } from './swimlane-marks.ts';

/** The lanes as a table, for whoever does not see them: the same statements and the same links. */
export function swimlanesTable({ drawn, heading }: { drawn: Drawn; heading: string }, setting: Setting): SafeHtml {
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
