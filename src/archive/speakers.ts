import { z } from 'zod';
import { firstDay, lastDay, readDate, type EdtfDate } from '../statements/dates.ts';
import * as field from '../statements/fields.ts';
import { slugOf } from '../statements/article.ts';
import { at, error, type Named, type Problem, type SourceFile } from '../statements/problems.ts';
import type { Nameable } from './names.ts';
import { readNoteFile } from './note-file.ts';
import type { Role } from './role.ts';

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
