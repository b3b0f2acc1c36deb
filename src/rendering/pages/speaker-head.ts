import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Role } from '../../archive/names/role.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { asHtml, attributes, html, joined, type SafeHtml } from '../html.ts';
import { named, partyNamed } from '../named.ts';
import { officeNamed } from '../office-name.ts';
import type { Setting } from '../setting.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** Who a speaker is: offices, whom they spoke for, the note and other names. */
export function speakerHead(
  speaker: Speaker,
  statements: readonly ArchivedStatement[],
  parties: readonly Party[],
  setting: Setting,
): SafeHtml {
  const { words, content } = setting;
  const roles = speaker.roles.map((role) => html`<li>${officeOf(role, setting)}</li>`);
  const spokeFor = parties.map(
    (party, index) => html`${index > 0 ? words.said.comma : ''}${partyNamed(party, setting, true)}`,
  );
  const aliases = speaker.aliases.map((alias, index) => html`${index > 0 ? words.said.comma : ''}<bdi>${alias}</bdi>`);
  const facts = joined(
    [words.statements(statements.length), statements.length > 0 ? yearsOf(statements, words) : undefined],
    ' · ',
  );
  return html`<header class="title">
    <h1>${named(speaker, setting)}</h1>
    <p class="facts">${facts}</p>
    ${roles.length > 0 ? html`<ul class="roles" aria-label="${words.speaker.roles}">${roles}</ul>` : ''}
    ${spokeFor.length > 0 ? html`<p class="aliases">${words.party.speaksFor}: ${spokeFor}</p>` : ''}
    <div class="note"${attributes(content)}>${asHtml(speaker.noteHtml)}</div>
    ${aliases.length > 0 ? html`<p class="aliases">${words.speaker.alsoKnownAs}: ${aliases}</p>` : ''}
  </header>`;
}

function officeOf(role: Role, setting: Setting): SafeHtml {
  const { words } = setting;
  const bounds = words.roleBounds(
    role.from ? formatDate(role.from, words) : undefined,
    role.to ? formatDate(role.to, words) : undefined,
  );
  return html`${officeNamed(role, setting)} <span class="bounds">${bounds}</span>`;
}
