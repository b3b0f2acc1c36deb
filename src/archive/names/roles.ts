import { firstDay, lastDay, overlaps, type EdtfDate } from '../../statements/dates/dates.ts';
import type { Named, Place } from '../../statements/problems.ts';
import { foldName } from './names.ts';
import type { Role } from './role.ts';
import type { Speaker } from './speakers.ts';

/** The period a role was held, widened to all its bounds can mean. */
export function tenure(role: Role): EdtfDate {
  return { edtf: '', earliest: role.from?.earliest ?? null, latest: role.to?.latest ?? null };
}

/** Whether a role was certainly held on every day that a date can mean. */
function coversAll(role: Role, date: EdtfDate): boolean {
  const begun = role.from === null || lastDay(role.from) <= firstDay(date);
  const lasting = role.to === null || lastDay(date) <= firstDay(role.to);
  return begun && lasting;
}

/**
 * The role held on a day: among the roles whose bounds allow it, one that certainly covers the date goes before one
 * that may, then the one begun latest, then the one the file lists first.
 */
export function roleOn(speaker: Pick<Speaker, 'roles'>, date: EdtfDate): Role | undefined {
  const possible = speaker.roles.filter((role) => overlaps(tenure(role), date));
  const certain = possible.filter((role) => coversAll(role, date));
  const candidates = certain.length > 0 ? certain : possible;
  return candidates.toSorted((a, b) => compareBegun(b, a))[0];
}

function compareBegun(a: Role, b: Role): number {
  const [first, second] = [a.from ? firstDay(a.from) : '', b.from ? firstDay(b.from) : ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const keysKnown = new WeakMap<Role, ReadonlySet<string>>();

/** What an office is called, folded; of a body with thousands of offices each is folded once. */
function keysOf(office: Role): ReadonlySet<string> {
  const known = keysKnown.get(office) ?? new Set([office.role, ...Object.values(office.labels)].map(foldName));
  keysKnown.set(office, known);
  return known;
}

/** Those of some offices that are called so, in the language of the collection or in another. */
export function officesCalled(offices: readonly Role[], name: string): Role[] {
  const key = foldName(name);
  return offices.filter((office) => keysOf(office).has(key));
}

/** The reading of an `as ROLE`: the role in full, or the fact that the speaker's own file excludes it on that day. */
export function roleNamed(
  speaker: Speaker,
  name: Named,
  date: EdtfDate,
): { role: Role } | { problem: [Place, string] } {
  const bearing = officesCalled(speaker.roles, name.text);
  if (bearing.length === 0) return { role: { role: name.text, labels: {}, from: null, to: null } };
  const held = roleOn({ roles: bearing }, date);
  if (held) return { role: { ...held, role: name.text } };
  const periods = bearing.map(({ from, to }) => {
    const bounds = [from && `from ${from.edtf}`, to && `until ${to.edtf}`];
    return bounds.filter((bound) => bound !== null).join(' ');
  });
  return { problem: [name.place, `${speaker.name} was not "${name.text}" on ${date.edtf}, but ${periods.join(', ')}`] };
}
