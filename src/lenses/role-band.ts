import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Role } from '../archive/names/role.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { StripScale } from './strip-scale.ts';

/** An office as a band over the statements made in it, from 0 to 1 of their axis. */
export interface RoleBand {
  role: Role;
  start: number;
  end: number;
}

/**
 * The offices in which a speaker said something, in the order in which they were first used, each from its first day to its last as far as
 * they are known, else from the first to the last statement made in it.
 */
export function roleBands(
  speaker: Speaker,
  statements: readonly ArchivedStatement[],
  { placeOf, layout }: StripScale,
): RoleBand[] {
  const places = new Map<string, { role: Role; at: number[] }>();
  for (const statement of statements) {
    const role = statement.speakers.find((one) => one.speaker === speaker)?.role;
    const at = placeOf(statement.date);
    if (!role || at === undefined) continue;
    const key = JSON.stringify([role.role, role.organization, role.from?.edtf, role.to?.edtf]);
    const known = places.get(key) ?? { role, at: [] };
    places.set(key, known);
    known.at.push(at);
  }
  const axis = layout.end / layout.width;
  return [...places.values()]
    .map(({ role, at }) => ({
      role,
      start: (role.from && placeOf(role.from)) ?? Math.min(...at),
      end: Math.min(axis, (role.to && placeOf(role.to)) ?? Math.max(...at)),
    }))
    .sort((a, b) => a.start - b.start);
}
