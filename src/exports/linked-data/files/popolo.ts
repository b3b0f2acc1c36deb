import { speakerPath } from '../../../archive/permalinks.ts';
import type { Role } from '../../../archive/names/role.ts';
import type { Speaker } from '../../../archive/names/speakers.ts';
import type { DataSource } from '../../data/table.ts';
import type { LinkedFile } from '../linked-file.ts';

/** The speakers with their offices as Popolo has people, organizations and memberships; who is not named is nobody there. */
export const popolo: LinkedFile = {
  name: 'popolo.json',
  mediaType: 'application/json',
  about: 'the speakers with their offices as Popolo',
  write: (source) => {
    const { speakers } = source.archive;
    const people = speakers.filter(({ kind }) => kind === 'person');
    const bodies = speakers.filter(({ kind }) => kind === 'organization' || kind === 'group');
    const idOf = bodyIds(people, bodies, source);
    const named = [...idOf].filter(([name]) => !bodies.some((body) => body.name === name));
    const document = {
      persons: people.map((speaker) => ({
        ...common(speaker, source),
        sort_name: speaker.sortName,
        ...(speaker.country !== undefined && { nationality: speaker.country }),
      })),
      organizations: [
        ...bodies.map((speaker) => ({ ...common(speaker, source), classification: speaker.kind })),
        ...named.map(([name, id]) => ({ id, name })),
      ],
      memberships: [
        ...people.flatMap((speaker) =>
          speaker.roles.map((role) => ({
            person_id: addressOf(speaker, source),
            ...(role.organization !== undefined && { organization_id: idOf.get(role.organization) }),
            role: role.role,
            ...bounds(role),
          })),
        ),
        ...bodies.flatMap((body) =>
          body.members.flatMap(({ speaker: member, from, to }) =>
            member
              ? [
                  {
                    [member.kind === 'person' ? 'person_id' : 'member_id']: addressOf(member, source),
                    organization_id: addressOf(body, source),
                    ...bounds({ from, to }),
                  },
                ]
              : [],
          ),
        ),
      ],
    };
    return `${JSON.stringify(document, null, 1)}\n`;
  },
};

function addressOf({ slug }: Speaker, source: DataSource): string {
  return source.addressOf(speakerPath(slug));
}

/** The id of each body that somebody held an office of: its address, or its own name behind # where it has no page. */
function bodyIds(people: readonly Speaker[], bodies: readonly Speaker[], source: DataSource): Map<string, string> {
  const ids = new Map(bodies.map((body) => [body.name, addressOf(body, source)]));
  const offices = people.flatMap(({ roles }) => roles.map(({ organization }) => organization));
  for (const name of offices) {
    if (name !== undefined && !ids.has(name)) ids.set(name, source.addressOf(`speakers/#${encodeURIComponent(name)}`));
  }
  return ids;
}

function common(speaker: Speaker, source: DataSource) {
  const { name, aliases, labels, identifiers } = speaker;
  const given = Object.entries(identifiers).map(([scheme, identifier]) => ({ scheme, identifier }));
  const others = [
    ...aliases.map((other) => ({ name: other })),
    ...Object.entries(labels).map(([lang, other]) => ({ name: other, lang })),
  ];
  return {
    id: addressOf(speaker, source),
    name,
    ...(others.length > 0 && { other_names: others }),
    ...(given.length > 0 && { identifiers: given }),
  };
}

/** Popolo has a year, a month or a day, and nothing in doubt: a bound is given as far as it is sure. */
function bounds({ from, to }: Pick<Role, 'from' | 'to'>) {
  const plain = (edtf: string | undefined) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?/.exec(edtf ?? '')?.[0];
  const [start, end] = [plain(from?.edtf), plain(to?.edtf)];
  return { ...(start !== undefined && { start_date: start }), ...(end !== undefined && { end_date: end }) };
}
