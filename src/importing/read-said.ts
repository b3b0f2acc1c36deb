import type { KnownNames } from '../archive/names/known-names.ts';
import { error, type Finding, type Place } from '../statements/problems.ts';
import { relationKinds, type RelationKind } from '../statements/relations.ts';
import type { Mode } from '../statements/statement.ts';
import { invisible, invisibleIn } from '../statements/text/characters.ts';
import { readCellDate, type DateOptions } from './cell-date.ts';
import { paragraphsOf, plainWords } from './markdown-words.ts';
import { readMode, withMarks } from './mode.ts';
import { fieldsOf, partsOfSource } from './row-fields.ts';
import { groupsOf, itemsOf, oneLine, type RowValues } from './row-values.ts';
import { missing, type Report } from './said-findings.ts';
import { locatorOf } from './said-locator.ts';
import { withTime } from './said-time.ts';
import { usualValue } from './usual-values.ts';

/** What one row tells: something that was said, with everything the row has of its report. Names are as the row has them. */
export interface Said {
  values: RowValues;
  /** The row's own number or name, by which others refer to it; empty where it has none. */
  id: string;
  /** The name that the row asks for the file of its entry; empty where it leaves it open. */
  entry: string;
  /** The fields of the entry by their names, `source.url` for a field of a group; dates are EDTF. */
  fields: ReadonlyMap<string, string>;
  /** What of an entry there can be several: hops, further sources, corrections; empty where the fields have the only one. */
  groups: Readonly<Record<'via' | 'also' | 'corrections', readonly Readonly<Record<string, string>>[]>>;
  /** Earlier addresses of the entry. */
  aliases: string[];
  addressee: string[];
  /** The date of the entry, EDTF; empty where it is that of its first statement. */
  entryDate: string;
  /** The part of the statement's address behind #, where it is not that of the words; empty where the row leaves it open. */
  fragment: string;
  /** When it was said, EDTF. */
  date: string;
  /** Paragraphs of lines, with their quotation marks. */
  words: string[][];
  note: string[][];
  /** What stands behind it. */
  noteAfter: string[][];
  speakers: string[];
  roles: string[];
  behalf: string[];
  topics: string[];
  locator: string;
  relations: { kind: RelationKind; target: string; byEditors: boolean }[];
}

/** A row as it was read, or what is wrong with it. */
export interface SaidReading {
  said?: Said;
  findings: { place: Place; finding: Finding }[];
}

/** How cells are read where they leave a choice. */
export interface ReadingOptions extends DateOptions {
  /** The sign that parts the values of a list. */
  lists?: string | undefined;
}

/** Fields that hold a date. */
const dates = ['source.issued', 'source.accessed', 'also.issued', 'also.accessed', 'correction.date'];
/** Fields that are read on their own, or are about a name. */
const apart = new Set([
  ...[
    'id',
    'fragment',
    'entry',
    'entry_date',
    'aliases',
    'by_editors',
    'note_after',
    'date',
    'time',
    'said',
    'addressee',
    'note',
    'words',
    'mode',
    'speaker',
    'role',
    'role.from',
  ],
  ...['role.to', 'organization', 'country', 'speaker.kind', 'speaker.aliases', 'behalf', 'topics', 'locator'],
  ...['page', 'paragraph', 'column', 'moment', 'publisher.kind', 'publisher.country', 'publisher.url'],
  ...['via.agent', 'via.as', 'corrections.date', 'corrections.text'],
  ...relationKinds,
]);
const ofEntry = new Set(fieldsOf.statements.filter((field) => !apart.has(field)));

/** Reads a row as something said. */
export function readSaid(values: RowValues, names: KnownNames, options: ReadingOptions): SaidReading {
  const findings: SaidReading['findings'] = [];
  const report = (field: string, finding: Finding) => findings.push({ place: values.placeOf(field), finding });
  const sign = options.lists;
  const items = (field: string, isKnown: (name: string) => boolean, commas = true) =>
    itemsOf(values, field, { sign, isKnown, commas });

  const fields = new Map<string, string>();
  for (const field of values.filled) {
    if (!ofEntry.has(field)) continue;
    // A note may have several lines.
    const value =
      field === 'source.note' ? plainWords(paragraphsOf(values.list(field).join('\n'))) : oneLine(values.one(field));
    if (value !== '') fields.set(field, usualValue(field, value));
  }
  const groups = {
    via: groupsOf(values, 'via', ['agent', 'as'], sign),
    also: groupsOf(values, 'also', partsOfSource, sign),
    corrections: groupsOf(values, 'corrections', ['date', 'text'], sign),
  };
  // One further source is told by fields of its own; several are a list.
  if (groups.also.length > 1) for (const part of partsOfSource) fields.delete(`also.${part}`);
  else groups.also = [];
  const dateIn = (field: string): string | undefined => {
    const cell = values.one(field);
    if (cell === '') return undefined;
    const reading = readCellDate(cell, options);
    if ('edtf' in reading) return reading.edtf;
    report(field, error('date', reading.fact, reading.repair));
    return undefined;
  };
  for (const field of dates) {
    if (field.startsWith('also.') && groups.also.length > 1) continue;
    const edtf = dateIn(field);
    if (edtf !== undefined) fields.set(field, edtf);
  }
  const date = withTime(values, dateIn('said') ?? dateIn('date'), fields, report);
  if (values.one('date') === '') report('date', missing('the date', 'when it was said'));

  const speakers = items('speaker', (name) => names.speakers.called(name).speakers.length > 0, false);
  if (speakers.length === 0) report('speaker', missing('the speaker', 'who said it'));
  for (const name of speakers.filter((each) => each.startsWith('#'))) {
    const repair = `Say it in the mapping: "values: { speaker: { '${name}': NAME } }".`;
    report('speaker', error('unknown-reference', `the file does not describe who "${name}" is`, repair));
  }
  const topics = items('topics', (name) => names.topics.find(name) !== undefined);
  if (topics.length === 0) report('topics', missing('the topic', 'what it is about'));
  if (!fields.has('source.publisher')) report('source.publisher', missing('the publisher', 'where it was read'));

  const words = paragraphsOf(values.list('words').join('\n\n'));
  const asked = values.one('mode');
  const mode = readMode(asked);
  if (asked !== '' && mode === undefined) {
    report(
      'mode',
      error('mode', `"${asked}" is no mode of speech`, 'Write direct, indirect or mixed, or leave it empty.'),
    );
  }
  const marked = markWords(words, mode, report);
  const ofEditors = new Set(items('by_editors', () => false, false));
  const locator = locatorOf(values, report);
  for (const field of values.filled) {
    const character = values
      .list(field)
      .map(invisibleIn)
      .find((found) => found !== undefined);
    if (character !== undefined && values.columnOf(field) !== undefined) report(field, invisible(character));
  }
  const said: Said = {
    values,
    id: values.one('id'),
    groups,
    aliases: items('aliases', () => false),
    entryDate: dateIn('entry_date') ?? '',
    fragment: oneLine(values.one('fragment')),
    entry: values.one('entry').replace(/\.md$/, ''),
    fields,
    addressee: items('addressee', (name) => names.speakers.called(name).speakers.length > 0, false),
    date: date ?? '',
    words: marked,
    note: paragraphsOf(values.list('note').join('\n\n')),
    noteAfter: paragraphsOf(values.list('note_after').join('\n\n')),
    speakers,
    roles: items('role', () => false, false),
    behalf: items('behalf', (name) => names.parties.find(name) !== undefined),
    topics,
    locator,
    relations: relationKinds.flatMap((kind) =>
      items(kind, () => false).map((target) => ({ kind, target, byEditors: ofEditors.has(`${kind} ${target}`) })),
    ),
  };
  return findings.length > 0 ? { findings } : { said, findings };
}

function markWords(words: string[][], mode: Mode | undefined, report: Report): string[][] {
  if (words.length === 0) {
    report('words', missing('the words', 'what was said'));
    return [];
  }
  const marked = withMarks(words, mode);
  if ('paragraphs' in marked) return marked.paragraphs;
  report('words', error('mode', marked.fact, marked.repair));
  return [];
}
