import { partyPath, speakerPath } from '../../../archive/permalinks.ts';
import { indexByParty } from '../../../lenses/timeline.ts';
import { integer, labelCells, labelColumns, list, text, type Table } from '../table.ts';

/** The countries and organizations that somebody speaks for, by address. */
export const parties: Table = {
  name: 'parties',
  title: 'Parties',
  about: 'A row is a country or an organization that somebody speaks for',
  isImported: false,
  refersTo: { speaker_id: 'speakers' },
  groups: [],
  columns: ({ archive }) => [
    text('id', 'the address of the party'),
    text('name', 'the name; of a country without a file of its own the English one'),
    text('kind', 'country or organization'),
    text('code', 'ISO 3166, of a country'),
    text('speaker_id', 'the address of the speaker that stands for it, where there is one'),
    list('aliases', 'other names and spellings'),
    ...labelColumns(
      'labels',
      archive.parties.map(({ labels }) => labels),
      'text',
    ),
    integer('statements', 'how many statements were made for it'),
  ],
  *rows({ archive, addressOf }) {
    const said = indexByParty(archive.statements);
    for (const party of archive.parties) {
      yield {
        id: addressOf(partyPath(party.slug)),
        name: party.name,
        kind: party.kind,
        code: party.code,
        speaker_id: party.speaker && addressOf(speakerPath(party.speaker.slug)),
        aliases: party.aliases,
        ...labelCells(party.labels),
        statements: said.get(party)?.length ?? 0,
      };
    }
  },
};
