import { z } from 'zod';
import { firstDay, lastDay, readDate, type EdtfDate } from '../../statements/dates/dates.ts';
import type { ForEveryField } from '../../statements/fields/article-fields.ts';
import * as field from '../../statements/fields/fields.ts';
import { slugOf } from '../../statements/article.ts';
import { at, error, type Named, type Problem, type SourceFile } from '../../statements/problems.ts';
import type { Nameable } from './names.ts';
import { readNoteFile } from '../note-file.ts';
import { isStrangeCode } from './countries.ts';
import type { Role } from './role.ts';

const speakerKinds = ['person', 'organization', 'group', 'unnamed'] as const;

/** The fields of a speaker, named as in Popolo. */
export const speakerSchema = z.strictObject({
  name: field.text('the name as it should be shown'),
  sort_name: field.text('the name as it should be sorted, such as "Marsh, Ada"').optional(),
  kind: z.enum(speakerKinds).describe('person unless said otherwise').optional(),
  aliases: z.array(field.text('another name')).describe('other names and spellings, in any script').optional(),
  labels: field.labels('the name in other languages, by language tag').optional(),
  former: z.array(field.slug('an earlier file name')).describe('earlier names of this file').optional(),
  country: field.country('the country the speaker speaks for').optional(),
  organization: field.text('the organization an unnamed speaker speaks for').optional(),
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
        country: field.country('the country that the office speaks for').optional(),
        labels: field.labels('the office in other languages, by language tag').optional(),
        from: field.date('the first day in office, when known').optional(),
        to: field.date('the last day in office, when known').optional(),
      }),
    )
    .describe('offices held, with their bounds when known')
    .optional(),
  members: z
    .array(
      z.union(
        [
          field.text('the file name of a speaker'),
          z.strictObject({
            speaker: field.text('the file name of a speaker'),
            from: field.date('the first day in the group, when known').optional(),
            to: field.date('the last day in the group, when known').optional(),
          }),
        ],
        { error: 'this is not a member | Write the file name of a speaker, or { speaker: …, from: …, to: … }.' },
      ),
    )
    .describe('who belongs to a group')
    .optional(),
});

/** The fields of a speaker as they are written. */
export type SpeakerFields = z.infer<typeof speakerSchema>;

/** A speaker who belongs to a group, by the name its file gives, and the days; a bound that is not known is null. */
export interface Member {
  name: Named;
  /** Who that is; undefined until the collection is linked. */
  speaker?: Speaker | undefined;
  from: EdtfDate | null;
  to: EdtfDate | null;
}

/** Somebody who makes statements: a person, an organization, a group of speakers, or somebody whom the source does not name. */
export interface Speaker extends Nameable {
  name: string;
  sortName: string;
  kind: (typeof speakerKinds)[number];
  aliases: string[];
  /** The name by language tag, where it differs from the main one. */
  labels: Record<string, string>;
  country?: string | undefined;
  organization?: string | undefined;
  identifiers: Partial<Record<'wikidata' | 'viaf' | 'isni', string | undefined>>;
  roles: Role[];
  members: Member[];
  noteHtml: string;
  /** Everything the speaker is called: name, sort name, aliases, labels. */
  names: Named[];
  /** Codes of the file that are of no country there is; a state that is no more can be one by a file of its own. */
  strangeCodes?: Named[] | undefined;
}

/** Reads content/speakers/….md. */
export function readSpeaker(file: SourceFile): { speaker?: Speaker; problems: Problem[] } {
  const { data, noteHtml, placeOf, problems } = readNoteFile(file, speakerSchema);
  if (!data) return { problems };
  const roles = (data.roles ?? []).map(({ role, organization, country, labels = {}, from, to }, index): Role => {
    const held = { role, organization, country, labels, from: boundOf(from), to: boundOf(to) };
    if (held.from && held.to && lastDay(held.to) < firstDay(held.from)) {
      const fact = `the role "${role}" ends (${to}) before it begins (${from})`;
      problems.push(at(file.path, placeOf(['roles', index, 'to']), error('role-bounds', fact, 'Check both dates.')));
    }
    return held;
  });
  const slug = slugOf(file.path);
  if (slug === byCountry) {
    const fact = `/speakers/${byCountry}/ is the address of the list of speakers by country`;
    problems.push(at(file.path, placeOf([]), error('address-taken', fact, 'Give the file another name.')));
  }
  const named = (text: string, ...path: PropertyKey[]): Named => ({ text, place: placeOf(path) });
  const { kind = 'person', aliases = [], labels = {} } = data;
  const members = (data.members ?? []).map((member, index): Member => {
    const { speaker, from, to } =
      typeof member === 'string' ? { speaker: member } : { from: undefined, to: undefined, ...member };
    return { name: named(speaker, 'members', index), from: boundOf(from), to: boundOf(to) };
  });
  if (members.length > 0 && kind !== 'group') {
    const fact = `only a group has members, and this is ${kind === 'organization' ? 'an' : 'a'} ${kind}`;
    problems.push(
      at(file.path, placeOf(['members']), error('members', fact, 'Write "kind: group", or take them out.')),
    );
  }
  if (kind === 'unnamed' && data.country === undefined && data.organization === undefined) {
    const fact = 'nothing says for whom this unnamed speaker speaks';
    problems.push(at(file.path, placeOf(['kind']), error('unnamed', fact, 'Add "country:" or "organization:".')));
  }
  const fields = {
    name: data.name,
    sortName: data.sort_name ?? data.name,
    kind,
    aliases,
    labels,
    former: (data.former ?? []).map((slug, index) => named(slug, 'former', index)),
    country: data.country,
    organization: data.organization,
    identifiers: data.identifiers ?? {},
    roles,
    members,
  } satisfies ForEveryField<SpeakerFields>;
  const names = [
    named(data.name, 'name'),
    ...(data.sort_name === undefined ? [] : [named(data.sort_name, 'sort_name')]),
    ...aliases.map((alias, index) => named(alias, 'aliases', index)),
    ...Object.entries(labels).map(([language, label]) => named(label, 'labels', language)),
  ];
  const codes = [
    ...(data.country === undefined ? [] : [named(data.country, 'country')]),
    ...roles.flatMap(({ country }, index) =>
      country === undefined ? [] : [named(country, 'roles', index, 'country')],
    ),
  ];
  const strangeCodes = codes.filter(({ text }) => isStrangeCode(text));
  const more = strangeCodes.length > 0 && { strangeCodes };
  return { speaker: { slug, file: file.path, noteHtml, names, ...more, ...fields }, problems };
}

/** The page that stands among those of speakers. */
const byCountry = 'by-country';

function boundOf(text: string | undefined): EdtfDate | null {
  const reading = text === undefined ? undefined : readDate(text);
  return reading && 'date' in reading ? reading.date : null;
}
