import type { Party } from '../archive/parties.ts';
import { partyPath, speakerPath } from '../archive/permalinks.ts';
import type { Spokesperson } from '../lenses/countries.ts';
import { hasSecondView } from '../lenses/positions.ts';
import { html, type SafeHtml } from './html.ts';
import { lensLinks } from './lens-links.ts';
import { named, partyNamed } from './named.ts';
import { partyName } from './party-name.ts';
import type { Setting } from './setting.ts';
import { spokespeople } from './spokespeople.ts';

/** What a country or an organization is, and who spoke for it; below, the views of what was said. */
export function partyHead(
  party: Party,
  { count, people, view }: { count: number; people: readonly Spokesperson[]; view: 'by-topic' | 'by-date' },
  setting: Setting,
): SafeHtml {
  const { words, linkTo } = setting;
  const { speaker } = party;
  const kind = party.kind === 'country' ? words.party.countries : words.party.organizations;
  const own = speaker && named(speaker, setting, { href: linkTo(speakerPath(speaker.slug)) });
  return html`<header class="title">
      <h1>${partyNamed(party, setting)}</h1>
      <p class="facts"><a href="${linkTo('countries/')}">${kind}</a> · ${words.statements(count)}</p>
      ${own ? html`<p class="aliases">${words.party.ownName}: ${own}</p>` : ''} ${spokespeople(people, setting)}
    </header>
    ${hasSecondView(count) ? viewsOf(party, view, setting) : ''}`;
}

function viewsOf(party: Party, view: 'by-topic' | 'by-date', { words, linkTo }: Setting): SafeHtml {
  const own = partyPath(party.slug);
  return lensLinks(partyName(party, words), [
    { label: words.party.byTopic, address: linkTo(own), isCurrent: view === 'by-topic' },
    { label: words.party.byDate, address: linkTo(`${own}by-date/`), isCurrent: view === 'by-date' },
  ]);
}
