import type { CheckedEntry } from '../../contributing/check-entry.ts';
import type { ContributeAnswer, ContributeQuestion } from '../../contributing/contribute-messages.ts';
import type { DraftedPlaces } from '../../contributing/places-said.ts';
import type { TextKindName } from '../../drafting/kinds/kinds.ts';
import type { ReportHints } from '../../drafting/text/report-hints.ts';
import type { AttributionNames } from '../../statements/choose-reading.ts';
import type { StatementFields } from '../../statements/entry-edits.ts';
import type { FieldValue } from './form-controls.ts';
import type { entryFields } from './form-fields.ts';
import type { KeptEntry } from './kept-entry.ts';

/** A draft as the worker sends it. */
export type DraftAnswer = Extract<ContributeAnswer, { kind: 'draft' }>;

/** What is said of the drafting. */
export type Drafted =
  | { of: 'nothing' }
  | { of: 'failed' }
  | ({ of: 'draft' } & Pick<DraftAnswer, 'statements' | 'doubts' | 'needsYear' | 'readAs' | 'language'>)
  | undefined;

/** The desk of somebody who adds an entry: what is written on it, and what is known of it. */
export interface Desk {
  report: string;
  year: string;
  /** The kind of text that somebody chose for the report; empty where its form tells. */
  kind: TextKindName | '';
  /** Whether the report prints no year, or somebody has written one. */
  asksYear: boolean;
  text: string;
  path: string;
  /** Whether somebody wrote the path; else it follows the entry. */
  isOwnPath: boolean;
  /** The path of the published entry that is being corrected. */
  published: string | undefined;
  /** What a page told of itself beside its words; another report is not that page. */
  page: { text: string; hints: ReportHints } | undefined;
  /** The last draft as it was written; what differs from it, somebody wrote. */
  lastDraft: string;
  drafted: Drafted;
  /** Where the last draft found its statements. */
  places: DraftedPlaces | undefined;
  /** The names of the collection, by which an attribution is read. */
  names: AttributionNames;
  /** How many questions were asked, and the last of each kind: only its answer counts. */
  asked: number;
  latest: { check: number; draft: number };
  /** The file as it stood at the last check. */
  file: { path: string; text: string };
  checked: CheckedEntry | undefined;
}

/** What happens at the desk. */
export type DeskEvent =
  | { type: 'opened'; kept: KeptEntry }
  /** A published entry, to be corrected; without a path it is named as a new one would be. */
  | { type: 'entry-came'; path: string; text: string }
  | { type: 'names-came'; names: AttributionNames }
  | { type: 'report-typed'; report: string }
  | { type: 'year-typed'; year: string }
  | { type: 'kind-chosen'; kind: TextKindName | '' }
  /** Words of the report that somebody selected, to be a statement. */
  | { type: 'words-marked'; words: string }
  | { type: 'text-typed'; text: string }
  | { type: 'path-typed'; path: string }
  | { type: 'field-changed'; name: keyof typeof entryFields; value: FieldValue }
  | { type: 'list-changed'; name: string; rows: readonly Record<string, FieldValue>[] }
  | { type: 'statement-changed'; number: number; fields: StatementFields }
  | { type: 'statement-added' }
  | { type: 'statement-removed'; number: number }
  /** A statement becomes part of the one before it. */
  | { type: 'statement-joined'; number: number }
  /** A statement becomes two, cut at an offset of its words. */
  | { type: 'statement-cut'; number: number; offset: number }
  /** Nobody has changed anything for a moment. */
  | { type: 'settled' }
  | { type: 'draft-asked' }
  /** The words of a saved page, and what it tells of itself. */
  | { type: 'page-read'; text: string; hints: ReportHints }
  | { type: 'answered'; answer: ContributeAnswer }
  | { type: 'draft-accepted'; draft: DraftAnswer }
  | { type: 'failed' }
  | { type: 'started-over' };

/** What is to be done besides showing the desk. */
export type DeskEffect =
  | { do: 'ask'; question: ContributeQuestion }
  /** Wait until nobody changes anything for a moment. */
  | { do: 'settle' }
  /** Fill the form from the text. */
  | { do: 'fill-form' }
  | { do: 'read-page'; html: string }
  /** Ask whether a draft may take the place of what somebody wrote. */
  | { do: 'confirm'; draft: DraftAnswer }
  | { do: 'keep'; entry: KeptEntry }
  | { do: 'forget' };

/** While the names of the collection have not come, or do not come, none is known. */
const noNames: AttributionNames = {
  speaker: () => undefined,
  holds: () => false,
  isParty: () => false,
  isTopic: () => false,
};

/** A desk with nothing on it. */
export const emptyDesk: Desk = {
  report: '',
  year: '',
  kind: '',
  asksYear: false,
  text: '',
  path: '',
  isOwnPath: false,
  published: undefined,
  page: undefined,
  lastDraft: '',
  drafted: undefined,
  places: undefined,
  names: noNames,
  asked: 0,
  latest: { check: 0, draft: 0 },
  file: { path: '', text: '' },
  checked: undefined,
};

/** What the browser keeps of a desk. */
export function keptOf({ report, year, path, isOwnPath, text }: Desk): KeptEntry {
  return { report, year, path: isOwnPath ? path : '', text };
}
