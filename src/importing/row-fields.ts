import { articleSchema } from '../statements/fields/article-fields.ts';
import { relationKinds } from '../statements/relations.ts';
import type { RowKind } from './table.ts';

/** The fields of a source. */
export const partsOfSource: readonly string[] = Object.keys(articleSchema.shape.source.shape);
const ofSource = partsOfSource;

/** What a row can say of something said: the fields of an entry, then those of the statement and of its attribution. */
const ofStatement = [
  ...[
    'id',
    'fragment',
    'entry',
    'entry_date',
    'aliases',
    'title',
    'date',
    'time',
    'timezone',
    'occasion',
    'kind',
    'dateline',
    'place',
    'addressee',
  ],
  ...['spoken_in', 'translation', 'status', 'correction.date', 'correction.text', 'note', 'note_after'],
  ...['corrections.date', 'corrections.text', 'via.agent', 'via.as'],
  ...['via.interviewer', 'via.outlet', 'via.translator', 'via.agency'],
  ...ofSource.map((name) => `source.${name}`),
  ...ofSource.map((name) => `also.${name}`),
  ...['publisher.kind', 'publisher.country', 'publisher.url'],
  ...['words', 'mode', 'speaker', 'role', 'role.from', 'role.to', 'organization', 'country', 'speaker.kind'],
  ...['speaker.aliases', 'behalf', 'topics', 'said', 'locator', 'page', 'paragraph', 'column', 'moment'],
  ...relationKinds,
  'by_editors',
];
const ofSpeaker = [
  ...['id', 'slug', 'name', 'sort_name', 'kind', 'aliases', 'former', 'country', 'organization', 'note'],
  ...['members', 'members.speaker', 'members.from', 'members.to'],
  ...['identifiers.wikidata', 'identifiers.viaf', 'identifiers.isni'],
  ...['roles.role', 'roles.organization', 'roles.country', 'roles.from', 'roles.to'],
];
const ofTopic = ['id', 'slug', 'label', 'aliases', 'broader', 'related', 'former', 'from', 'to', 'note'];
const ofPublisher = ['id', 'slug', 'name', 'aliases', 'former', 'kind', 'country', 'url', 'note'];

/** The fields that a row of each kind can fill; names in other languages, `labels.ru`, come on top. */
export const fieldsOf: Readonly<Record<RowKind, readonly string[]>> = {
  statements: ofStatement,
  speakers: ofSpeaker,
  topics: ofTopic,
  publishers: ofPublisher,
};

/** What no row of a kind can do without; a topic, for one, every statement needs. */
export const neededFields: Readonly<Record<RowKind, readonly string[]>> = {
  statements: ['date', 'speaker', 'words', 'topics', 'source.publisher'],
  speakers: ['name'],
  topics: ['label'],
  publishers: ['name'],
};

/** Whether a row of a kind can fill such a field. */
export function isField(kind: RowKind, name: string): boolean {
  return fieldsOf[kind].includes(name) || (kind !== 'statements' && /^(?:roles\.)?labels\.[\w-]+$/.test(name));
}

/** Fields of which a row can have several: of the others the first that is not empty counts. */
const lists = new Set<string>([
  ...['addressee', 'topics', 'speaker', 'role', 'behalf', 'speaker.aliases', 'organization', 'country'],
  ...['role.from', 'role.to', 'aliases', 'former', 'members', 'broader', 'related'],
  ...['roles.role', 'roles.organization', 'roles.country', 'roles.from', 'roles.to'],
  ...['members.speaker', 'members.from', 'members.to', 'via.agent', 'via.as'],
  ...['corrections.date', 'corrections.text'],
  ...ofSource.map((name) => `also.${name}`),
  ...relationKinds,
  'by_editors',
]);

/** Whether a field is a list. */
export function isListField(name: string): boolean {
  return lists.has(name) || name.startsWith('roles.labels.');
}
