import type { KnownNames } from '../archive/names/known-names.ts';
import { officesCalled, roleOn } from '../archive/names/roles.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { readDate, type EdtfDate } from '../statements/dates/dates.ts';
import { emptyStatement, statementBlock } from '../statements/entry-edits.ts';
import { statementId } from '../statements/addresses/statement-id.ts';
import { dateOfEntry, groupsOfEntry, type EntryRows } from './group-entries.ts';
import { escapeLine, markdownLines, plainWords } from './markdown-words.ts';
import type { Said } from './read-said.ts';
import { frontMatter } from './yaml-fields.ts';

/** A link that a statement states: what it is to the other, and where that stands. */
export interface WrittenRelation {
  kind: string;
  label: string;
  target: string;
  byEditors: boolean;
}

/** What of a statement depends on other rows: its pinned id, where it needs one, and its links. */
export interface StatementLinks {
  id?: string | undefined;
  relations: readonly WrittenRelation[];
}

const hops = ['interviewer', 'outlet', 'translator', 'agency'];
const single = ['timezone', 'occasion', 'kind', 'dateline', 'place'];

/** Writes rows as an entry, and says at which line each begins; names are resolved for whose role needs to be said, and on whose behalf. */
export function writeEntry(
  entry: EntryRows,
  names: KnownNames,
  linksOf: (said: Said) => StatementLinks,
): { text: string; lines: number[] } {
  const { rows, fields } = entry;
  const [first] = rows;
  const value = (name: string) => fields.get(name);
  const group = (prefix: string, names_: readonly string[]) =>
    Object.fromEntries(
      names_.flatMap((name) => (value(`${prefix}.${name}`) === undefined ? [] : [[name, value(`${prefix}.${name}`)]])),
    );
  const ofSource = [
    'publisher',
    'title',
    'document',
    'pages',
    'url',
    'archived',
    'media',
    'issued',
    'accessed',
    'language',
    'sha256',
    'note',
  ];
  const source = publisherNamed(group('source', ofSource), names);
  const also = publisherNamed(group('also', ofSource), names);
  const several = groupsOfEntry(entry, 'also').map((other) => publisherNamed(other, names));
  const correction = group('correction', ['date', 'text']);
  const front = frontMatter({
    title: value('title') ?? titleOf(first, names),
    date: dateOfEntry(entry),
    ...Object.fromEntries(single.map((name) => [name, value(name)])),
    addressee: first.addressee,
    via: [
      ...groupsOfEntry(entry, 'via'),
      ...hops.flatMap((as) => (value(`via.${as}`) === undefined ? [] : [{ agent: value(`via.${as}`), as }])),
    ],
    source,
    also: several.length > 0 ? several : Object.keys(also).length === 0 ? [] : [also],
    spoken_in: value('spoken_in') === value('source.language') ? undefined : value('spoken_in'),
    translation: value('translation'),
    status: value('status') === 'current' ? undefined : value('status'),
    corrections: [
      ...groupsOfEntry(entry, 'corrections'),
      ...(Object.keys(correction).length === 0 ? [] : [correction]),
    ],
    aliases: rows.map(({ aliases }) => aliases).find((aliases) => aliases.length > 0),
  });
  let text = `${front}\n`;
  const lines = rows.map((said, index) => {
    if (index > 0) text += '\n';
    const line = text.split('\n').length;
    text += `${writeStatement(said, dateOfEntry(entry), names, linksOf(said))}\n`;
    return line;
  });
  return { text, lines };
}

function publisherNamed(source: Record<string, unknown>, names: KnownNames): Record<string, unknown> {
  const { publisher } = source;
  if (typeof publisher !== 'string') return source;
  return { ...source, publisher: names.publishers.find(publisher)?.slug ?? publisher };
}

/** The entry's own headline where the rows have none: who, on what. */
function titleOf({ speakers: printed, topics, date }: Said, names: KnownNames): string {
  // A name with the last one in front is for lists.
  const speakers = printed.map((name) =>
    name.includes(', ') ? (names.speakers.meant(name, dateOf(date))[0]?.name ?? name) : name,
  );
  const who = speakers.length > 3 ? `${speakers.slice(0, 2).join(', ')} and others` : speakers.join(' and ');
  const about = topics.slice(0, 2).map((topic) => names.topics.find(topic)?.label ?? topic);
  return `${who} on ${about.join(' and ')}`;
}

/** A row as the prose in front of a statement, and the statement. */
export function writeStatement(
  said: Said,
  dateOfEntry: string,
  names: KnownNames,
  { id, relations }: StatementLinks,
): string {
  const { note, noteAfter, words, speakers, topics, date, locator } = said;
  const block = statementBlock({
    ...emptyStatement,
    words: markdownLines(words).join('\n'),
    speakers: speakers.map((name) => escapeLine(name)),
    role: escapeLine(roleOf(said, names)),
    behalf: behalfOf(said, names).map(escapeLine),
    topics: topics.map(escapeLine),
    date: date === dateOfEntry ? '' : date,
    locator: locator === '' ? '' : locator,
    id: id ?? '',
    relations: relations.map(
      ({ kind, label, target, byEditors }) =>
        `${kind} [${escapeLine(label)}](${target})${byEditors ? ' (editors)' : ''}`,
    ),
  });
  const around = [note, noteAfter].map((prose) => markdownLines(prose).join('\n'));
  return [around[0], block, around[1]].filter(Boolean).join('\n\n');
}

/** The address of a statement without a pinned id. */
export function ownId({ words }: Said): string {
  return statementId(plainWords(words).replace(/\n\n/g, ' '));
}

function dateOf(edtf: string): EdtfDate {
  const reading = readDate(edtf);
  return 'date' in reading ? reading.date : { edtf, earliest: null, latest: null };
}

/** The role that the attribution has to name: that of the row, where the speaker's file gives another for the day, or none. */
function roleOf({ roles, speakers, date }: Said, names: KnownNames): string {
  const [role] = roles;
  // What an attribution says of an office, it says of all its speakers.
  if (role === undefined || (speakers.length > 1 && roles.length < speakers.length)) return '';
  if (roles.some((other) => other !== role)) return '';
  const said = speakers.map((name) => names.speakers.meant(name, dateOf(date))[0]);
  const isHeld = said.map((speaker) => {
    const held = speaker && roleOn(speaker, dateOf(date));
    return held && officesCalled([held], role).length > 0;
  });
  return said.includes(undefined) || isHeld.every(Boolean) ? '' : role;
}

/** On whose behalf, where it is not whom the speaker's role of the day speaks for. */
function behalfOf({ behalf, speakers, date }: Said, names: KnownNames): string[] {
  const said = speakers.flatMap((name): Speaker[] => names.speakers.meant(name, dateOf(date)).slice(0, 1));
  const own = new Set(said.map((speaker) => names.parties.spokenFor(speaker, roleOn(speaker, dateOf(date)))));
  return behalf.every((name) => own.has(names.parties.find(name))) ? [] : behalf;
}
