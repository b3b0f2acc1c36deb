import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { groupByEntry } from '../../lenses/timeline.ts';
import { entryRow } from './entry-row.ts';
import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** Rows of the timeline without a page, a statement each: what a script puts together for a reader who filters. */
export function rowFile(statements: readonly ArchivedStatement[], setting: Setting): SafeHtml {
  const rows = statements.flatMap((statement) => groupByEntry([statement]));
  return html`<ol>
    ${rows.map((told) => entryRow(told, setting, { movable: true }))}
  </ol>`;
}
