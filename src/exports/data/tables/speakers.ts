import { speakerPath } from '../../../archive/permalinks.ts';
import { indexBySpeaker } from '../../../lenses/timeline.ts';
import { proseText } from '../prose-text.ts';
import { integer, labelCells, labelColumns, languagesOf, list, text, type Table } from '../table.ts';

/** Everybody who makes statements, by sort name. */
export const speakers: Table = {
  name: 'speakers',
  title: 'Speakers',
  about: 'A row is a person, an organization, a group, or somebody whom the source does not name',
  isImported: true,
  refersTo: {},
  groups: ['roles', 'members'],
  columns: ({ archive }) => [
    text('id', 'the address of the speaker'),
    text('slug', 'the name of the file'),
    text('name', 'the name'),
    text('sort_name', 'the name as it is sorted'),
    text('kind', 'person, organization, group or unnamed'),
    list('aliases', 'other names and spellings'),
    ...labelColumns(
      'labels',
      archive.speakers.map(({ labels }) => labels),
      'text',
    ),
    text('country', 'the country spoken for, ISO 3166'),
    text('organization', 'the organization spoken for'),
    ...['wikidata', 'viaf', 'isni'].map((register) => text(`identifiers.${register}`, `the identifier in ${register}`)),
    list('roles.role', 'offices held'),
    list('roles.organization', 'whose office each of them is'),
    list('roles.country', 'the country that each of them speaks for, ISO 3166'),
    list('roles.from', 'the first day in each office, EDTF'),
    list('roles.to', 'the last day in each office, EDTF'),
    ...labelColumns(
      'roles.labels',
      archive.speakers.flatMap(({ roles }) => roles.map(({ labels }) => labels)),
      'list',
    ),
    list('members.speaker', 'who belongs to a group, by the names of their files'),
    list('members.from', 'the first day of each in the group, EDTF'),
    list('members.to', 'the last day of each in the group, EDTF'),
    list('former', 'earlier names of the file'),
    text('note', 'what the archive says of the speaker'),
    integer('statements', 'how many statements stand on the page of the speaker'),
  ],
  *rows({ archive, addressOf }) {
    const said = indexBySpeaker(archive.statements);
    for (const speaker of archive.speakers) {
      const { roles, members } = speaker;
      yield {
        id: addressOf(speakerPath(speaker.slug)),
        slug: speaker.slug,
        name: speaker.name,
        sort_name: speaker.sortName,
        kind: speaker.kind,
        aliases: speaker.aliases,
        ...labelCells(speaker.labels),
        country: speaker.country,
        organization: speaker.organization,
        ...Object.fromEntries(
          Object.entries(speaker.identifiers).map(([register, id]) => [`identifiers.${register}`, id]),
        ),
        'roles.role': roles.map(({ role }) => role),
        'roles.organization': roles.map(({ organization }) => organization ?? ''),
        'roles.country': roles.map(({ country }) => country ?? ''),
        'roles.from': roles.map(({ from }) => from?.edtf ?? ''),
        'roles.to': roles.map(({ to }) => to?.edtf ?? ''),
        ...Object.fromEntries(
          languagesOf(roles.map(({ labels }) => labels)).map((tag) => [
            `roles.labels.${tag}`,
            roles.map(({ labels }) => labels[tag] ?? ''),
          ]),
        ),
        'members.speaker': members.map(({ name, speaker: member }) => member?.slug ?? name.text),
        'members.from': members.map(({ from }) => from?.edtf ?? ''),
        'members.to': members.map(({ to }) => to?.edtf ?? ''),
        former: speaker.former.map(({ text: slug }) => slug),
        note: proseText(speaker.noteHtml),
        statements: said.get(speaker)?.length ?? 0,
      };
    }
  },
};
