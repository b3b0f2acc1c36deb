import type { Article, Source } from '../statements/article.ts';
import type { ArticleKind, HopKind, Status, TranslationKind } from '../statements/fields/article-fields.ts';
import type { EdtfDate } from '../statements/dates/dates.ts';
import type { Locator } from '../statements/locator.ts';
import type { Place } from '../statements/problems.ts';
import type { RelationKind } from '../statements/relations.ts';
import type { Mode, Run } from '../statements/statement.ts';
import type { Party } from './names/parties.ts';
import type { Publisher } from './names/publishers.ts';
import type { Role } from './names/role.ts';
import type { Speaker } from './names/speakers.ts';
import type { Topic } from './names/topics.ts';

/** A hop between the speaker and the source: a publisher or a speaker, and what they did. */
export interface Hop {
  as: HopKind;
  name: string;
}

/** Who said a statement, or said it with others. */
export interface AttributedSpeaker {
  speaker: Speaker;
  /** The speaker's name as the entry prints it. */
  printedName: string;
  /** The office held on the day, or the capacity that the entry names. */
  role?: Role | undefined;
  /** Whom this one of the speakers speaks for; where it is not given, whom the statement is said for. */
  parties?: readonly Party[];
}

/** What a statement is to another one, or that one to it. */
export interface Relation {
  kind: RelationKind;
  /** Whether this statement says so of the other one, or the other one of it. */
  direction: 'to' | 'from';
  /** The other end: a statement, or an entry as a whole. */
  statement?: ArchivedStatement | undefined;
  article: ArchivedArticle;
  /** Whether those who keep the collection see it so; else the source itself says it. */
  byEditors: boolean;
}

/** A statement with everything it names resolved. */
export interface ArchivedStatement {
  id: string;
  article: ArchivedArticle;
  /** Its number among the entry's statements, from 0. */
  position: number;
  mode: Mode;
  paragraphs: Run[][];
  /** Who said it; several said it together. */
  speakers: [AttributedSpeaker, ...AttributedSpeaker[]];
  /** The members of a group that said it: it stands on their pages, too. */
  members: Speaker[];
  /** On whose behalf, where the entry says so. */
  behalf: Party[];
  /** Whom the speakers speak for: those of `behalf`, else each speaker's own party that day. */
  parties: Party[];
  topics: Topic[];
  date: EdtfDate;
  /** Where in the source. */
  locator?: Locator | undefined;
  /** What it is to other statements and they to it, the first in the order of its lines. */
  relations: Relation[];
  /** Where it begins in its entry's file. */
  place: Place;
}

/** Every speaker on whose page a statement stands: who said it, then the members of a group that did; each once. */
export function speakersOf({ speakers, members }: Pick<ArchivedStatement, 'speakers' | 'members'>): Speaker[] {
  return [...new Set([...speakers.map(({ speaker }) => speaker), ...members])];
}

/** Those of the speakers who speak for a party. */
export function speakersFor(party: Party, { speakers, parties }: ArchivedStatement): AttributedSpeaker[] {
  return speakers.filter((attributed) => (attributed.parties ?? parties).includes(party));
}

/** A piece of an archived entry, in order. */
export type ArchivedBlock = { type: 'prose'; html: string } | { type: 'statement'; statement: ArchivedStatement };

/** Where words were read, the publisher resolved. */
export type ArchivedSource = Omit<Source, 'publisher'> & { publisher: Publisher };

/** An entry with everything it names resolved. */
export interface ArchivedArticle {
  slug: string;
  file: string;
  title: string;
  date: EdtfDate;
  timezone?: string | undefined;
  occasion?: string | undefined;
  kind?: ArticleKind | undefined;
  dateline?: string | undefined;
  place?: string | undefined;
  /** To whom it went, by the names as printed; the speaker where the collection has one. */
  addressee: { name: string; speaker?: Speaker | undefined }[];
  topics: Topic[];
  via: Hop[];
  source: ArchivedSource;
  /** Further sources of the same words. */
  also: ArchivedSource[];
  spokenIn?: string | undefined;
  translation?: TranslationKind | undefined;
  aliases: string[];
  status: Status;
  corrections: Article['corrections'];
  blocks: ArchivedBlock[];
  statements: ArchivedStatement[];
  /** What its statements are to other entries as a whole, and others to this one as a whole. */
  relations: Relation[];
}
