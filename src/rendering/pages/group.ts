import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { newestFirst } from '../../archive/chronology.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { mostOnAPage } from '../../lenses/page-length.ts';
import { attributes, html, type SafeHtml } from '../html.ts';
import { localName, type LocalName } from '../name-in.ts';
import { localPartyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';
import { briefStatement, entriesNote } from '../statement/brief-statement.ts';
import { statementHtml } from '../statement/statement.ts';

/** A group of statements, with the path of the page that holds it whole. */
export interface GroupShown {
  /** The address of the group on its page. */
  id: string;
  heading: LocalName;
  path: string;
  statements: readonly ArchivedStatement[];
}

/** What was said on a topic, as a group for each speaker or party, in the order given. */
export function groupsByWho(
  topic: Topic,
  groups: readonly [Speaker | Party, readonly ArchivedStatement[]][],
  { words, positionOf }: Setting,
): GroupShown[] {
  return groups.map(([who, said]) => ({
    id: who.slug,
    heading: 'sortName' in who ? localName(who, words) : localPartyName(who, words),
    path: positionOf(who, topic),
    statements: said,
  }));
}

/** A group shows its newest statements; all of them stand on the page of the position. */
const shownOfGroup = 3;

/**
 * What was said by topic, by speaker or by party: of each group the newest statements under a heading that leads to them all. A statement
 * stands whole once on a page, and a page that has enough of them only says where the others are.
 */
export function groupsHtml(groups: readonly GroupShown[], setting: Setting): SafeHtml {
  const whole = new Set<ArchivedStatement>();
  const isFirst = (statement: ArchivedStatement) => {
    if (!setting.showsEntries || whole.has(statement) || whole.size >= mostOnAPage) return false;
    whole.add(statement);
    return true;
  };
  return html`${setting.showsEntries ? '' : entriesNote(setting)}${groups.map((group) =>
    groupHtml(group, isFirst, setting),
  )}`;
}

function groupHtml(
  { id, heading, path, statements }: GroupShown,
  isWhole: (statement: ArchivedStatement) => boolean,
  setting: Setting,
): SafeHtml {
  const { words, content } = setting;
  const count = words.statements(statements.length);
  const address = setting.linkTo(path);
  const all = words.speaker.all(count);
  const items = newestFirst(statements)
    .slice(0, shownOfGroup)
    .map((statement) =>
      isWhole(statement)
        ? html`<li>${statementHtml(statement, setting, { dated: true })}</li>`
        : html`<li class="brief">${briefStatement(statement, setting)}</li>`,
    );
  const name = html`<a href="${address}" ${attributes(heading.isLocal ? {} : content)}>${heading.text}</a>`;
  const more =
    statements.length > shownOfGroup
      ? html`<p class="more"><a href="${address}" aria-label="${all}: ${heading.text}">${all}</a></p>`
      : '';
  return html`<section class="group" id="${id}" aria-labelledby="_${id}">
    <h2 id="_${id}">${name} <span class="count">${count}</span></h2>
    <ol class="statements">
      ${items}
    </ol>
    ${more}
  </section>`;
}
