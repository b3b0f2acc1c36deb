import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import { speakerPath } from '../../archive/permalinks.ts';
import type { Spokesperson } from '../../lenses/countries.ts';
import { html, type SafeHtml } from '../html.ts';
import { named, partyNamed } from '../named.ts';
import type { Setting } from '../setting.ts';
import { spokespeople } from './spokespeople.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** What a country or an organization is, and who spoke for it. */
export function partyHead(
  party: Party,
  { statements, people }: { statements: readonly ArchivedStatement[]; people: readonly Spokesperson[] },
  setting: Setting,
): SafeHtml {
  const { words, linkTo } = setting;
  const { speaker } = party;
  const kind = party.kind === 'country' ? words.party.countries : words.party.organizations;
  const own = speaker && named(speaker, setting, { href: linkTo(speakerPath(speaker.slug)) });
  return html`<header class="title">
    <h1>${partyNamed(party, setting)}</h1>
    <p class="facts">
      <a href="${linkTo('countries/')}">${kind}</a> · ${words.statements(statements.length)} ·
      ${yearsOf(statements, words)}
    </p>
    ${own ? html`<p class="aliases">${words.party.ownName}: ${own}</p>` : ''} ${spokespeople(people, setting)}
  </header>`;
}
