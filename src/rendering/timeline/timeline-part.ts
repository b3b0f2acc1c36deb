import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { mostOnAPage } from '../../lenses/page-length.ts';
import { densityStrip } from '../charts/density-strip.ts';
import { html, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';
import { timelineHtml, type PositionShown } from './timeline.ts';
import { viewSwitch } from './view-switch.ts';

/** What part of the timeline a page is about. */
export interface TimelinePart {
  /** All statements of a speaker, a topic or a position, in the order in which they are to stand. */
  statements: readonly ArchivedStatement[];
  /** Which end of the list is left out where it is too long for a page: the one with the older statements. */
  oldest: 'first' | 'last';
  position?: PositionShown;
  /** What stands below the strip, on its axis. */
  below?: SafeHtml | undefined;
  /** What finds them all with the filters: `speaker=ada-marsh`. */
  query: string;
}

/** A strip of the months and the statements below it, or as many as a page holds and where all of them are. */
export function timelinePart({ statements, oldest, position, query, below }: TimelinePart, setting: Setting): SafeHtml {
  const isLong = statements.length > mostOnAPage;
  const shown = oldest === 'first' ? statements.slice(-mostOnAPage) : statements.slice(0, mostOnAPage);
  const { words } = setting;
  const all = html`<p class="more">
    <a href="${setting.linkTo('')}?${query}">${words.speaker.all(words.statements(statements.length))}</a>
  </p>`;
  const look = position || !setting.showsEntries ? '' : viewSwitch(setting);
  return html`${densityStrip(statements, setting, { within: !isLong, query })} ${below} ${look} ${isLong ? all : ''}
  ${timelineHtml(shown, setting, { position, isBrief: !setting.showsEntries, whole: statements })}`;
}
