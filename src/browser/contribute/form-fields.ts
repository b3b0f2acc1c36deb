import type { InterfaceWords } from '../../languages/interface-words.ts';
import type { StatementFields } from '../../statements/entry-edits.ts';
import type { ControlFor, ControlKind } from './form-controls.ts';

type Labels = InterfaceWords['contribute'];
/** The words of the page that are a text as they stand. */
type LabelKey = { [Key in keyof Labels]: Labels[Key] extends string ? Key : never }[keyof Labels];

/** How a field of the form looks. */
export interface FormField {
  control: ControlKind;
  /** Which names of the collection are offered in it. */
  names?: 'speaker' | 'topic' | 'publisher';
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
}

/** A field of the entry, and where it stands in the front matter; its label is the one of its name in `contribute.fields`. */
export interface EntryField extends FormField {
  path: readonly [string, ...string[]];
}

/** A field of a statement; `isSeldom` puts it among those that are folded away. */
export interface StatementField extends FormField {
  label: LabelKey;
  isSeldom?: boolean;
}

/** A list of groups of fields, of which the form has so many rows; further ones stay as they are in the entry. */
export interface FormList {
  label: LabelKey;
  rows: number;
  /** The first is the one without which a row is empty. */
  fields: Readonly<Record<string, FormField & { label: LabelKey }>>;
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
  language: { path: ['source', 'language'], control: 'text' },
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
};

/** The fields of a statement, in the order of the form; each has a control that holds what the statement has. */
export const statementFields: {
  readonly [Name in keyof StatementFields]: StatementField & { control: ControlFor<StatementFields[Name]> };
} = {
  words: { control: 'area', label: 'words', title: 'wordsHint' },
  speaker: { control: 'text', label: 'speaker', names: 'speaker' },
  topics: { control: 'list', label: 'topics', names: 'topic' },
  role: { control: 'text', label: 'role', isSeldom: true },
  date: { control: 'date', label: 'ownDate', isSeldom: true },
  id: { control: 'text', label: 'id', isSeldom: true, spellcheck: 'false' },
};
