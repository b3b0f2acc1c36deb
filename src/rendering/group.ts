import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { newestFirst } from '../archive/chronology.ts';
import { mostOnAPage } from '../lenses/page-length.ts';
import { attributes, html, type SafeHtml } from './html.ts';
import type { LocalName } from './name-in.ts';
import type { Setting } from './setting.ts';
import { briefStatement, entriesNote } from './brief-statement.ts';
import { statementHtml } from './statement.ts';

/** A group of statements, with the path of the page that holds it whole. */
export interface GroupShown {
  /** The address of the group on its page. */
  id: string;
  heading: LocalName;
  path: string;
  statements: readonly ArchivedStatement[];
}

/** A group shows its newest statements; all of them stand on the page of the position. */
const shownOfGroup = 3;

/**
 * What was said by topic, by speaker or by party: of each group the newest statements under a heading that leads to them all. A page
 * that has enough of them says of the groups that come after where
 * their statements are.
 */
export function groupsHtml(groups: readonly GroupShown[], setting: Setting): SafeHtml {
  let left = setting.showsEntries ? mostOnAPage : 0;
  return html`${setting.showsEntries ? '' : entriesNote(setting)}${groups.map((group) => {
    const isWhole = left > 0;
    left -= Math.min(shownOfGroup, group.statements.length);
    return groupHtml(group, isWhole, setting);
  })}`;
}

function groupHtml({ id, heading, path, statements }: GroupShown, isWhole: boolean, setting: Setting): SafeHtml {
  const { words, content } = setting;
  const count = words.statements(statements.length);
  const address = setting.linkTo(path);
  const all = words.speaker.all(count);
  const newest = newestFirst(statements).slice(0, shownOfGroup);
  const said = isWhole
    ? html`<ol class="statements">
        ${newest.map((statement) => html`<li>${statementHtml(statement, setting, { dated: true })}</li>`)}
      </ol>`
    : html`<ul class="brief">
        ${newest.map((statement) => html`<li>${briefStatement(statement, setting)}</li>`)}
      </ul>`;
  const name = html`<a href="${address}" ${attributes(heading.isLocal ? {} : content)}>${heading.text}</a>`;
  const more =
    statements.length > shownOfGroup
      ? html`<p class="more"><a href="${address}" aria-label="${all}: ${heading.text}">${all}</a></p>`
      : '';
  return html`<section class="group" id="${id}" aria-labelledby="_${id}">
    <h2 id="_${id}">${name} <span class="count">${count}</span></h2>
    ${said}${more}
  </section>`;
}
