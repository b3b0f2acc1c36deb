import type { Status } from '../../statements/fields/article-fields.ts';
import type { Facet } from '../queries/facet.ts';
import type { Office, SearchRecord } from '../files/records.ts';

/** A name, and what it is in languages that have another. */
export type ShownName = Pick<Facet, 'name' | 'labels'>;

/** What is shown of a statement that was found. */
export interface Shown extends Pick<SearchRecord, 'path' | 'text' | 'title' | 'date' | 'mode'> {
  speakers: (ShownName & { office?: Office | undefined; isUnnamed?: true | undefined })[];
  topics: ShownName[];
  /** What most statements have none of is left out: the members of a group, for whom, what became of its entry, where in the source. */
  members?: ShownName[] | undefined;
  behalf?: ShownName[] | undefined;
  status?: Exclude<Status, 'current'> | undefined;
  locator?: string | undefined;
}

/** Members of a group to a hit: a larger group is known by its name, and a hit costs its bytes. */
const mostMembers = 6;

/** What of a record a hit shows. */
export function shownOf(record: SearchRecord): Shown {
  const { path, text, speakers, members, behalf, topics, title, status, locator, date, mode } = record;
  return {
    path,
    text,
    speakers: speakers.map(({ speaker, office }) => ({ ...named(speaker), office, isUnnamed: speaker.isUnnamed })),
    topics: topics.map(named),
    members: members.length === 0 || members.length > mostMembers ? undefined : members.map(named),
    behalf: behalf.length === 0 ? undefined : behalf.map(named),
    status: status === 'current' ? undefined : status,
    locator: locator === '' ? undefined : locator,
    title,
    date,
    mode,
  };
}

function named({ name, labels }: Facet): ShownName {
  return { name, labels };
}

/** A name without labels is a text: of ten hits each file comes for one, and what has no key costs 50 bytes less. */
type PackedName = string | ShownName;
type PackedSpeaker = PackedName | Shown['speakers'][number] | [name: string, role: string, organization?: string];
type Rest = Pick<Shown, 'members' | 'behalf' | 'status' | 'locator'>;

/** What a hit shows as a file of texts has it. */
export type PackedShown = [
  ...fixed: [string, string, string, string, Shown['mode']],
  speakers: PackedSpeaker[],
  topics: PackedName[],
  rest?: Rest,
];

export function packShown(shown: Shown): PackedShown {
  const { path, text, title, date, mode, speakers, topics, members, behalf, status, locator } = shown;
  const names = [speakers.map(packSpeaker), topics.map(packName)] as const;
  const hasMore = [members, behalf, status, locator].some((value) => value !== undefined);
  return hasMore
    ? [path, text, title, date, mode, ...names, { members, behalf, status, locator }]
    : [path, text, title, date, mode, ...names];
}

export function unpackShown([path, text, title, date, mode, speakers, topics, rest]: PackedShown): Shown {
  return {
    path,
    text,
    title,
    date,
    mode,
    speakers: speakers.map(unpackSpeaker),
    topics: topics.map(unpackName),
    ...rest,
  };
}

function packSpeaker(speaker: Shown['speakers'][number]): PackedSpeaker {
  const { name, labels, office, isUnnamed } = speaker;
  if (labels ?? office?.labels ?? isUnnamed) return speaker;
  if (!office) return name;
  return office.organization === undefined ? [name, office.role] : [name, office.role, office.organization];
}

function unpackSpeaker(packed: PackedSpeaker): Shown['speakers'][number] {
  if (!Array.isArray(packed)) return unpackName(packed);
  const [name, role, organization] = packed;
  return { name, office: { role, organization } };
}

function packName(name: ShownName): PackedName {
  return name.labels ? name : name.name;
}

function unpackName<Name extends ShownName>(packed: string | Name): ShownName | Name {
  return typeof packed === 'string' ? { name: packed } : packed;
}
