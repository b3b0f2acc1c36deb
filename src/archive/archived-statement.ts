import type { Article, ArticleKind, HopKind, Source, Status, TranslationKind } from '../statements/article.ts';
import type { EdtfDate } from '../statements/dates.ts';
import type { Place } from '../statements/problems.ts';
import type { Mode, Run } from '../statements/statement.ts';
import type { Publisher } from './publishers.ts';
import type { Role } from './role.ts';
import type { Speaker } from './speakers.ts';
import type { Topic } from './topics.ts';

/** A hop between the speaker and the source: a publisher or a speaker, and what they did. */
export interface Hop {
  as: HopKind;
  name: string;
}

/** A statement with everything it names resolved. */
export interface ArchivedStatement {
  id: string;
  article: ArchivedArticle;
  /** Its number among the entry's statements, from 0. */
  position: number;
  mode: Mode;
  paragraphs: Run[][];
  speaker: Speaker;
  /** The speaker's name as the entry prints it. */
  printedName: string;
  /** The office held on the day, or the capacity that the entry names. */
  role?: Role | undefined;
  topics: Topic[];
  date: EdtfDate;
  /** Where it begins in its entry's file. */
  place: Place;
}

/** A piece of an archived entry, in order. */
export type ArchivedBlock = { type: 'prose'; html: string } | { type: 'statement'; statement: ArchivedStatement };

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
  topics: Topic[];
  via: Hop[];
  source: Omit<Source, 'publisher'> & { publisher: Publisher };
  translation?: TranslationKind | undefined;
  aliases: string[];
  status: Status;
  corrections: Article['corrections'];
  blocks: ArchivedBlock[];
  statements: ArchivedStatement[];
}
