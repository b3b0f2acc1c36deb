import type { ArticleKind } from '../statements/fields/article-fields.ts';
import type { TextKindName } from './kinds/kinds.ts';
import type { Publisher } from '../archive/names/publishers.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { TopicNames } from './draft-names.ts';
import type { FoundStatement } from './found-statement.ts';
import type { ResolvedSpeaker } from './people/resolve-speaker.ts';
import type { Stretch } from './text/paragraphs.ts';

/** A statement of a draft: where it stands in the report, whose it is as far as is known, and what a person should look at. */
export interface DraftStatement extends FoundStatement {
  /** All who say it together, by the names that the collection has for them, where it has one. */
  together?: { name: string; speaker?: Speaker | undefined }[] | undefined;
  /** Who speaks, in the collection; absent where nobody there has the name, or where it is too doubtful. */
  resolved: ResolvedSpeaker;
  topics: TopicNames[];
  /** On whose behalf, as the text prints it, where that is not the speaker's own party. */
  behalf?: string | undefined;
  /** The day it was said on, as EDTF, where the report tells another than its own. */
  date?: string | undefined;
  /** Who relays it, in the report. */
  relay?: Stretch | undefined;
  /** The verb, where what was said is no sentence without it: `urged` both sides to talk. */
  governingVerb?: Stretch | undefined;
  /** Where the report says the same once more, in its headline or summary. */
  twins: Stretch[];
  doubts: string[];
}

/** A hop between the speaker and the report, by the name of a publisher. */
export interface DraftHop {
  agent: string;
  as: 'interviewer' | 'agency';
}

/** A report as a draft entry: what was found, and what was not. */
export interface Draft {
  language: string;
  /** The kind that the text was read as, and how sure its form makes it; absent where its language is not read. */
  textKind?: TextKindName | undefined;
  kindConfidence: number;
  /** What sort of occasion it was, by the names of entries. */
  entryKind?: ArticleKind | undefined;
  title?: string | undefined;
  /** Where the report was filed. */
  dateline?: string | undefined;
  /** Where the words were said. */
  place?: string | undefined;
  /** Its symbol or number. */
  document?: string | undefined;
  addressee?: string[] | undefined;
  /** The day of the report as EDTF; `XXXX-03-29` where it prints no year. */
  date?: string | undefined;
  agency?: string | undefined;
  publisher?: Publisher | undefined;
  url?: string | undefined;
  via: DraftHop[];
  statements: DraftStatement[];
  /** Topics of the report as a whole, the most often named first. */
  topics: TopicNames[];
  doubts: string[];
}
