import { speakersFor, type ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Role } from '../archive/names/role.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { groupBySpeaker, indexByParty } from './timeline.ts';

/** Somebody who spoke for a party, with the offices in which it was done and all that was said so. */
export interface Spokesperson {
  speaker: Speaker;
  /** Oldest first; none where the speaker had no office that is known. */
  offices: Office[];
  statements: ArchivedStatement[];
}

/** An office in which somebody spoke for a party, and what was said in it. */
export interface Office {
  role: Role;
  statements: ArchivedStatement[];
}

/** Parties with what was said for them, in the order given; those for whom nothing was said are left out. */
export function groupByParty(
  statements: readonly ArchivedStatement[],
  parties: readonly Party[],
): [Party, ArchivedStatement[]][] {
  const groups = indexByParty(statements);
  return parties.flatMap((party) => {
    const group = groups.get(party);
    return group ? [[party, group] as [Party, ArchivedStatement[]]] : [];
  });
}

/**
 * Who spoke for a party in statements made for it, by sort name. Of those who made one together only they who spoke for this party:
 * the other speakers of a joint statement spoke for theirs.
 */
export function spokespeopleOf(
  party: Party,
  statements: readonly ArchivedStatement[],
  speakers: readonly Speaker[],
): Spokesperson[] {
  const said = new Map<Speaker, Spokesperson>();
  for (const statement of statements) {
    for (const { speaker, role } of speakersFor(party, statement)) {
      const known = said.get(speaker) ?? { speaker, offices: [], statements: [] };
      said.set(speaker, known);
      known.statements.push(statement);
      if (role) addToOffice(known.offices, role, statement);
    }
  }
  return speakers.flatMap((speaker) => said.get(speaker) ?? []);
}

function addToOffice(offices: Office[], role: Role, statement: ArchivedStatement): void {
  const key = officeKey(role);
  const known = offices.find((office) => officeKey(office.role) === key);
  if (known) known.statements.push(statement);
  else offices.push({ role, statements: [statement] });
}

/** One office is one organization's, held once: whoever comes back to it later holds it twice. */
function officeKey({ role, organization, from, to }: Role): string {
  return JSON.stringify([role, organization, from?.edtf, to?.edtf]);
}

/** The parties that a speaker spoke for, the one most spoken for first. */
export function partiesSpokenFor(speaker: Speaker, statements: readonly ArchivedStatement[]): Party[] {
  const counts = new Map<Party, number>();
  for (const { speakers, parties } of statements) {
    const own = speakers.find((attributed) => attributed.speaker === speaker);
    for (const party of own ? (own.parties ?? parties) : []) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([party]) => party);
}

/**
 * Who spoke for each party, and last those who spoke for none. Whoever is heard only as a member of a group stands, without an
 * office, at the country of the own file.
 */
export function speakersByParty(
  statements: readonly ArchivedStatement[],
  parties: readonly Party[],
  speakers: readonly Speaker[],
): { party: Party | null; people: Spokesperson[] }[] {
  const spoke = groupByParty(statements, parties).map(([party, said]) => ({
    party,
    people: spokespeopleOf(party, said, speakers),
  }));
  const placed = new Set(spoke.flatMap(({ people }) => people.map(({ speaker }) => speaker)));
  const others = groupBySpeaker(statements, speakers)
    .filter(([speaker]) => !placed.has(speaker))
    .map(([speaker, said]): Spokesperson => ({ speaker, offices: [], statements: said }));
  const isOf = (code: string | undefined) => (one: Spokesperson) => code !== undefined && one.speaker.country === code;
  const groups = spoke.map(({ party, people }) => {
    const found = new Map([...people, ...others.filter(isOf(party.code))].map((one) => [one.speaker, one]));
    return { party, people: speakers.flatMap((speaker) => found.get(speaker) ?? []) };
  });
  const left = others.filter((one) => !parties.some(({ code }) => isOf(code)(one)));
  return left.length > 0 ? [...groups, { party: null, people: left }] : groups;
}
