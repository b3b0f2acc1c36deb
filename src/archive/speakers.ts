import { z } from 'zod';
import { firstDay, lastDay, overlaps, readDate, type EdtfDate } from '../statements/dates.ts';
import * as field from '../statements/fields.ts';
import { slugOf } from '../statements/article.ts';
import { at, error, type Named, type Place, type Problem, type SourceFile } from '../statements/problems.ts';
import { foldName, type Nameable } from './names.ts';
import { readNoteFile } from './note-file.ts';

const speakerKinds = ['person', 'organization'] as const;

/** The fields of a speaker, named as in Popolo. */
export const speakerSchema = z.strictObject({
  name: field.text('the name as it should be shown'),
  sort_name: field.text('the name as it should be sorted, such as "Marsh, Ada"').optional(),
  kind: z.enum(speakerKinds).describe('person unless said otherwise').optional(),
  aliases: z.array(field.text('another name')).describe('other names and spellings, in any script').optional(),
  country: field.country('the country the speaker speaks for').optional(),
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/, 'this is not a Wikidata item | Write it as Q and digits.')
        .optional(),
      viaf: z.string().regex(/^\d+$/, 'this is not a VIAF number | Write its digits.').optional(),
      isni: z
        .string()
        .regex(/^\d{15}[\dX]$/, 'this is not an ISNI | Write its 16 digits without spaces.')
        .optional(),
    })
    .describe('identifiers in registers of names')
    .optional(),
  roles: z
    .array(
      z.strictObject({
        role: field.text('the office'),
        organization: field.text('whose office it is').optional(),
        from: field.date('the first day in office, when known').optional(),
        to: field.date('the last day in office, when known').optional(),
      }),
    )
    .describe('offices held, with their bounds when known')
    .optional(),
});

/** An office and the days it was held; a bound that is not known, or not reached yet, is null. */
export interface Role {
  role: string;
  organization?: string | undefined;
  from: EdtfDate | null;
  to: EdtfDate | null;
}

/** Somebody who makes statements: a person or an organization. */
export interface Speaker extends Nameable {
  name: string;
  sortName: string;
  kind: (typeof speakerKinds)[number];
  aliases: string[];
  country?: string | undefined;
  identifiers: Partial<Record<'wikidata' | 'viaf' | 'isni', string | undefined>>;
  roles: Role[];
  noteHtml: string;
  names: Named[];
}

/** Reads content/speakers/….md. */
export function readSpeaker(file: SourceFile): { speaker?: Speaker; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, speakerSchema);
  if (!data) return { problems };
  const roles = (data.roles ?? []).map(({ role, organization, from, to }, index): Role => {
    const held = { role, organization, from: boundOf(from), to: boundOf(to) };
    if (held.from && held.to && lastDay(held.to) < firstDay(held.from)) {
      const fact = `the role "${role}" ends (${to}) before it begins (${from})`;
      problems.push(at(file.path, placeOf(['roles', index, 'to']), error('role-bounds', fact, 'Check both dates.')));
    }
    return held;
  });
  const named = (text: string, ...path: PropertyKey[]): Named => ({ text, place: placeOf(path) });
  const aliases = data.aliases ?? [];
  const speaker: Speaker = {
    slug: slugOf(file.path),
    file: file.path,
    name: data.name,
    sortName: data.sort_name ?? data.name,
    kind: data.kind ?? 'person',
    aliases,
    country: data.country,
    identifiers: data.identifiers ?? {},
    roles,
    noteHtml,
    names: [named(data.name, 'name'), ...aliases.map((alias, index) => named(alias, 'aliases', index))],
  };
  return { speaker, problems };
}

function boundOf(text: string | undefined): EdtfDate | null {
  const reading = text === undefined ? undefined : readDate(text);
  return reading && 'date' in reading ? reading.date : null;
}

/** The period a role was held, widened to all its bounds can mean. */
function tenure(role: Role): EdtfDate {
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

/** The reading of an `as ROLE`: the role in full, or the fact that the speaker's own file excludes it on that day. */
export function roleNamed(
  speaker: Speaker,
  name: Named,
  date: EdtfDate,
): { role: Role } | { problem: [Place, string] } {
  const bearing = speaker.roles.filter((role) => foldName(role.role) === foldName(name.text));
  if (bearing.length === 0) return { role: { role: name.text, from: null, to: null } };
  const held = roleOn({ roles: bearing }, date);
  if (held) return { role: { ...held, role: name.text } };
  const periods = bearing.map(({ from, to }) => {
    const bounds = [from && `from ${from.edtf}`, to && `until ${to.edtf}`];
    return bounds.filter((bound) => bound !== null).join(' ');
  });
  return { problem: [name.place, `${speaker.name} was not "${name.text}" on ${date.edtf}, but ${periods.join(', ')}`] };
}
