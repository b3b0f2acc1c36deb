import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { html, type SafeHtml } from './html.ts';
import type { Setting } from './setting.ts';
import { timelineRow } from './timeline-row.ts';

/** Rows of the timeline without a page: what a script puts together for a reader who filters. */
export function rowFile(statements: readonly ArchivedStatement[], setting: Setting): SafeHtml {
  return html`<ol>
    ${statements.map((statement) => timelineRow(statement, setting, { movable: true }))}
  </ol>`;
}
