import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { AttributionNames } from '../../statements/choose-reading.ts';
import type { StatementFields } from '../../statements/entry-edits.ts';
import type { ControlFor, ControlKind } from './form-controls.ts';

type Labels = InterfaceWords['contribute'];
/** The words of the page that are a text as they stand. */
type LabelKey = { [Key in keyof Labels]: Labels[Key] extends string ? Key : never }[keyof Labels];

/** The names of the collection that a form offers. */
export type NamesOffered = 'speaker' | 'topic' | 'publisher' | 'party';

/** How a field of the form looks. */
export interface FormField {
  control: ControlKind;
  /** Which names of the collection are offered in it. */
  names?: NamesOffered;
  /** The values of a choice with what each is called, in order. */
  choices?: (words: InterfaceWords) => Readonly<Record<string, string>>;
  /** A line below it. */
  hint?: LabelKey;
  /** What a pointer that rests on it is told. */
  title?: LabelKey;
  /** For what is no words. */
  spellcheck?: 'false';
  /** As wide as the form. */
  isWide?: boolean;
  /** Among those that are folded away. */
  isSeldom?: boolean;
}

/** A field of the entry, and where it stands in the front matter; its label is the one of its name in `contribute.fields`. */
export interface EntryField extends FormField {
  path: readonly [string, ...string[]];
}

/** A field of a statement. */
export interface StatementField extends FormField {
  label: LabelKey;
}

/** A list of groups of fields, of which the form has so many rows; further ones stay as they are in the entry. */
export interface FormList {
  label: LabelKey;
  rows: number;
  isSeldom?: boolean;
  /** The first is the one without which a row is empty. */
  fields: Readonly<Record<string, FormField & { label: LabelKey }>>;
}

/** Which names a collection knows among those that a field offers; they are read whole, whatever signs they hold. */
export function isNameIn({ names }: FormField, known: AttributionNames): (text: string) => boolean {
  if (names === 'speaker') return (text) => known.speaker(text) !== undefined;
  if (names === 'topic') return (text) => known.isTopic(text);
  if (names === 'party') return (text) => known.isParty(text);
  return () => false;
}

/** The fields of the entry, in the order of the form. */
export const entryFields: Readonly<Record<keyof Labels['fields'], EntryField>> = {
  title: { path: ['title'], control: 'text', isWide: true },
  date: { path: ['date'], control: 'date' },
  occasion: { path: ['occasion'], control: 'text' },
  kind: { path: ['kind'], control: 'choice', choices: ({ article }) => article.kind },
  place: { path: ['place'], control: 'text' },
  dateline: { path: ['dateline'], control: 'text' },
  topics: { path: ['topics'], control: 'list', names: 'topic', hint: 'severalTopics', isWide: true },
  publisher: { path: ['source', 'publisher'], control: 'text', names: 'publisher' },
  sourceTitle: { path: ['source', 'title'], control: 'text', isWide: true },
  url: { path: ['source', 'url'], control: 'text', isWide: true },
  issued: { path: ['source', 'issued'], control: 'date' },
  language: { path: ['source', 'language'], control: 'text', title: 'languageHint' },
  addressee: {
    path: ['addressee'],
    control: 'names',
    names: 'speaker',
    hint: 'severalNames',
    isWide: true,
    isSeldom: true,
  },
  document: { path: ['source', 'document'], control: 'text', isSeldom: true, spellcheck: 'false' },
  pages: { path: ['source', 'pages'], control: 'text', isSeldom: true, spellcheck: 'false' },
  media: { path: ['source', 'media'], control: 'text', isSeldom: true, spellcheck: 'false' },
  archived: { path: ['source', 'archived'], control: 'text', isSeldom: true, spellcheck: 'false' },
  spokenIn: { path: ['spoken_in'], control: 'text', title: 'languageHint', isSeldom: true, spellcheck: 'false' },
  timezone: { path: ['timezone'], control: 'text', title: 'timezoneHint', isSeldom: true, spellcheck: 'false' },
  sourceNote: { path: ['source', 'note'], control: 'text', isWide: true, isSeldom: true },
};

/** The lists of the entry that have rows in the form, by the name of their field. */
export const entryLists: Readonly<Record<string, FormList>> = {
  via: {
    label: 'hops',
    rows: 2,
    fields: {
      agent: { control: 'text', names: 'publisher', label: 'agent' },
      as: { control: 'choice', choices: ({ contribute }) => contribute.hopKind, label: 'hops' },
    },
  },
  also: {
    label: 'furtherSources',
    rows: 2,
    isSeldom: true,
    fields: {
      publisher: { control: 'text', names: 'publisher', label: 'agent' },
      url: { control: 'text', label: 'sourceUrl', spellcheck: 'false' },
    },
  },
};

/** The fields of a statement, in the order of the form; each has a control that holds what the statement has. */
export const statementFields: {
  readonly [Name in keyof StatementFields]: StatementField & { control: ControlFor<StatementFields[Name]> };
} = {
  words: { control: 'area', label: 'words', title: 'wordsHint' },
  speakers: { control: 'names', label: 'speaker', names: 'speaker', title: 'severalSpeakers' },
  topics: { control: 'list', label: 'topics', names: 'topic' },
  role: { control: 'text', label: 'role', isSeldom: true },
  behalf: { control: 'list', label: 'behalf', names: 'party', isSeldom: true },
  date: { control: 'date', label: 'ownDate', isSeldom: true },
  locator: { control: 'text', label: 'locator', title: 'locatorHint', isSeldom: true, spellcheck: 'false' },
  relations: { control: 'lines', label: 'relations', title: 'relationsHint', isSeldom: true, spellcheck: 'false' },
  id: { control: 'text', label: 'id', isSeldom: true, spellcheck: 'false' },
};
