import type { Archive } from '../../../archive/archive.ts';
import { partyPath } from '../../../archive/permalinks.ts';
import { groupByParty } from '../../../lenses/countries.ts';
import { partyPage } from '../../../rendering/pages/party-page.ts';
import type { ListedPage } from '../listed-page.ts';
import { withBibliography } from '../page-with.ts';

/** A country or an organization that somebody speaks for. */
export function partyPages(archive: Archive): ListedPage[] {
  return groupByParty(archive.statements, archive.parties).map(([party, statements]) => ({
    path: partyPath(party.slug),
    shown: { statements: [statements] },
    content: withBibliography({ party: party.slug }, statements, (setting) =>
      partyPage({ party, statements }, archive, setting),
    ),
  }));
}
